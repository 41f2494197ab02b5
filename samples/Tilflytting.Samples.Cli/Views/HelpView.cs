using System.CommandLine;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Commands;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>What a command does, how it is called, its options, and what that looks like.</summary>
internal static class HelpView
{
    public static void Write(Screen screen, Command command)
    {
        var isRoot = command is RootCommand;
        var inherited = command.Parents.OfType<Command>().SelectMany(static parent => parent.Options).Where(static option => option.Recursive);
        var options = command.Options.Concat(inherited).Where(static option => !option.Hidden).ToList();
        screen.Line(command.Description ?? "");
        Heading(screen, Say("Bruk", "Bruk", "Usage"));
        screen.Indented(2, string.Join(' ', new[] { "tilflytting", isRoot ? Say("[kommando]", "[kommando]", "[command]") : command.Name }
            .Concat(command.Arguments.Select(Usage)).Append(Say("[valg]", "[val]", "[options]"))));

        Table(screen, Say("Kommandoer", "Kommandoar", "Commands"), command.Subcommands.Select(static one => (one.Name, one.Description)));
        Table(screen, Say("Argumenter", "Argument", "Arguments"), command.Arguments.Select(static one => (Usage(one), one.Description)));
        Table(screen, Say("Valg", "Val", "Options"), options.Select(static one => (Usage(one), one.Description)));

        Heading(screen, Say("For eksempel", "Til dømes", "Examples"));
        foreach (var example in command is ConsoleCommand { Examples: var own } ? own : [.. TourCommand.Next.Prepend("")])
        {
            screen.Indented(2, $"tilflytting {example}".TrimEnd());
        }

        if (command is ConsoleCommand { More: { } more })
        {
            screen.Line();
            more(screen);
        }

        foreach (var note in (command is ConsoleCommand { Notes: var notes } ? notes : []).Append(ExitCodes.Help))
        {
            screen.Line();
            screen.Line(note);
        }
    }

    private static void Heading(Screen screen, string heading)
    {
        screen.Line();
        screen.Bold(heading);
    }

    private static void Table(Screen screen, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var table = new TableView(screen, new TableColumn(""), new TableColumn("", Least: 24, Wraps: true)) { HasHeadings = false };
        foreach (var (name, description) in rows)
        {
            table.Add(name, description ?? "");
        }

        if (!table.IsEmpty)
        {
            Heading(screen, heading);
            table.Write();
        }
    }

    private static string Usage(Argument argument) => argument.Arity is var arity && arity.MinimumNumberOfValues == 0
        ? $"[{argument.HelpName}{(arity.MaximumNumberOfValues > 1 ? "..." : "")}]"
        : $"<{argument.HelpName}>{(arity.MaximumNumberOfValues > 2 ? "..." : "")}";

    private static string Usage(Option option) =>
        string.Join(", ", option.Aliases.Append(option.Name)) + (option.ValueType == typeof(bool) || option.HelpName is null ? "" : $" <{option.HelpName}>");
}
