using System.CommandLine;
using Spectre.Console;
using Tilflytting.Samples.Cli.CommandLine;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>What a command does, how it is called, what it takes, and what that looks like.</summary>
internal static class HelpView
{
    private static string[] Tour =>
        [
            "",
            Say("query målgruppe:ungdom aktiv:2007..2010", "query target-group:youth active:2007..2010 --lang en"),
            "show samples/data/katalog.json --entry berg",
            Say("timeline", "timeline --lang en"),
        ];

    public static void Write(IAnsiConsole console, Command command)
    {
        var isRoot = command is RootCommand;
        var inherited = command.Parents.OfType<Command>().SelectMany(static parent => parent.Options).Where(static option => option.Recursive);
        var options = command.Options.Concat(inherited).Where(static option => !option.Hidden).ToList();
        console.WriteLine(command.Description ?? "");
        Heading(console, Say("Bruk", "Usage"));
        console.WriteLine("  " + string.Join(' ', new[] { "tilflytting", isRoot ? Say("[kommando]", "[command]") : command.Name }
            .Concat(command.Arguments.Select(Usage)).Append(Say("[valg]", "[options]"))));

        Table(console, Say("Kommandoer", "Commands"), command.Subcommands.Select(static one => (one.Name, one.Description)));
        Table(console, Say("Argumenter", "Arguments"), command.Arguments.Select(static one => (Usage(one), one.Description)));
        Table(console, Say("Valg", "Options"), options.Select(static one => (Usage(one), one.Description)));

        Heading(console, Say("For eksempel", "Examples"));
        foreach (var example in command is ConsoleCommand { Examples: var own } ? own : Tour)
        {
            console.WriteLine($"  tilflytting {example}".TrimEnd());
        }

        foreach (var note in command is ConsoleCommand { Notes: var notes } ? notes : [])
        {
            console.WriteLine();
            console.WriteLine(note);
        }
    }

    private static void Heading(IAnsiConsole console, string heading)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{heading}[/]");
    }

    private static void Table(IAnsiConsole console, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0));
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        all.ForEach(row => grid.AddRow(new Text(row.Name), new Text(row.Description ?? "")));
        Heading(console, heading);
        console.Write(grid);
    }

    private static string Usage(Argument argument) => argument.Arity is var arity && arity.MinimumNumberOfValues == 0
        ? $"[{argument.HelpName}{(arity.MaximumNumberOfValues > 1 ? "..." : "")}]"
        : $"<{argument.HelpName}>{(arity.MaximumNumberOfValues > 1 ? "..." : "")}";

    private static string Usage(Option option) =>
        string.Join(", ", option.Aliases.Append(option.Name)) + (option.ValueType == typeof(bool) || option.HelpName is null ? "" : $" <{option.HelpName}>");
}
