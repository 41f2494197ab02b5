using System.CommandLine;
using System.CommandLine.Invocation;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary><c>--help</c>, in the language of the console.</summary>
internal sealed class HelpCommandAction(Screen screen) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        HelpView.Write(screen, parseResult.CommandResult.Command);
        return ExitCodes.Found;
    }
}
