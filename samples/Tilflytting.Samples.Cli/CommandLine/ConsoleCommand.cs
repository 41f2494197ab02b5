using System.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>A command that says in its help how it is used, and whose answer is a table for people or data in a format that was asked for.</summary>
internal sealed class ConsoleCommand(string name, string description) : Command(name, description)
{
    /// <summary>What to type after the name of the program.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>What else there is to know, a paragraph each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What is below the help, such as a table.</summary>
    public Action<Screen>? More { get; init; }

    /// <summary>Lets the command answer.</summary>
    /// <param name="session">Where it answers.</param>
    /// <param name="answer">The answer to a call.</param>
    public void Answer(Session session, Func<ParseResult, CommandAnswer> answer)
    {
        var format = new FormatOptions(this);
        SetAction(call =>
        {
            var (asked, separator) = format.Of(call);
            var given = answer(call);
            given.Write(session, asked, separator);
            return given.ExitCode;
        });
    }
}
