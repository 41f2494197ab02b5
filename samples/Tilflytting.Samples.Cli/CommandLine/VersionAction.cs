using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Tilflytting.Samples.Cli.Output;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary><c>--version</c>: the version of the packages that the program is built with.</summary>
internal sealed class VersionAction(Screen screen) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        screen.Line(typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        return ExitCodes.Found;
    }
}
