using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Output;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>One initiative as a person would want to see it: what, where, when, with whom, for whom, and where that is known from.</summary>
internal static class InitiativeView
{
    public static void Write(Screen screen, Initiative initiative, ConceptSet concepts)
    {
        string Own(LocalizedText text) => text.For(initiative.Language);
        screen.Bold(Own(initiative.Title));
        screen.Grey(initiative.Id.ToString());
        if (initiative.Summary is { } summary)
        {
            screen.Line(Own(summary));
        }

        screen.Line();
        TimeLine.Write(screen, Rows(initiative), initiative.Provenance?.StatedOn?.Earliest);
        screen.Line();
        if (initiative.Description is { } description)
        {
            screen.Line(Own(description));
            screen.Line();
        }

        var describer = new Describer(initiative, concepts);
        Write(screen, describer.Facts());
        foreach (var project in initiative.Projects)
        {
            var facts = describer.FactsOf(project).Where(static fact => fact.Text.Length > 0).ToList();
            if (facts.Count > 0)
            {
                screen.Line();
                screen.Bold($"{Speech.Say("Prosjekt", "Prosjekt", "Project")}: {describer.Name(project)}");
                Write(screen, facts);
            }
        }
    }

    private static void Write(Screen screen, IEnumerable<(string Label, string Text)> facts)
    {
        var table = new TableView(screen, new TableColumn(""), new TableColumn("", Least: 30, Wraps: true)) { HasHeadings = false };
        foreach (var (label, text) in facts.Where(static fact => fact.Text.Length > 0))
        {
            table.Add(new TableCell(label, Color.Grey), text);
        }

        table.Write();
    }

    private static IEnumerable<(string Name, StatedPeriod? Period)> Rows(Initiative initiative)
    {
        if (initiative.Period is not null)
        {
            yield return (Speech.Say("Arbeidet", "Arbeidet", "The work"), initiative.Period);
        }

        foreach (var project in initiative.Projects)
        {
            yield return (project.Name?.For(initiative.Language) ?? project.Id.ToString(), project.Period);
        }
    }
}
