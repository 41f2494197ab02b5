using Spectre.Console;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>One initiative as a person would want to see it: what, where, when, with whom, for whom, and where that is known from.</summary>
internal static class InitiativeView
{
    public static void Write(IAnsiConsole console, Initiative initiative, ConceptSet concepts)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(Say(initiative, initiative.Title))}[/]").LeftJustified());
        if (initiative.Summary is { } summary)
        {
            console.WriteLine(Say(initiative, summary));
        }

        console.WriteLine();
        TimeLine.Write(console, Rows(initiative), initiative.Provenance?.StatedOn?.Earliest);
        console.WriteLine();

        if (initiative.Description is { } description)
        {
            console.WriteLine(Say(initiative, description));
            console.WriteLine();
        }

        console.Write(Facts(new Describer(initiative, concepts)));
    }

    private static Grid Facts(Describer describe)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        foreach (var (label, text) in describe.Facts().Where(fact => fact.Text.Length > 0))
        {
            grid.AddRow(new Markup($"[grey]{label}[/]"), new Text(Terminal.Safe(text)));
        }

        return grid;
    }

    private static IEnumerable<(string Name, StatedPeriod? Period)> Rows(Initiative initiative)
    {
        if (initiative.Period is not null)
        {
            yield return (Speech.Say("Arbeidet", "The work"), initiative.Period);
        }

        foreach (var project in initiative.Projects)
        {
            yield return (project.Name is { } name ? Say(initiative, name) : project.Id.ToString(), project.Period);
        }
    }

    private static string Say(Initiative initiative, LocalizedText text) => Terminal.Safe(text.For(initiative.Language));
}
