using System.CommandLine;
using System.CommandLine.Invocation;
using Spectre.Console;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary><c>--help</c>, in the language of the console.</summary>
internal sealed class HelpCommandAction(IAnsiConsole console) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        HelpView.Write(console, parseResult.CommandResult.Command);
        return 0;
    }
}
