using System.CommandLine;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>A command that says in its help how it is used.</summary>
internal sealed class ConsoleCommand(string name, string description) : Command(name, description)
{
    /// <summary>What to type behind the name of the program.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>What else there is to know, a paragraph each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
