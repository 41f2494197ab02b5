using Spectre.Console;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>One initiative as a person would want to see it: what, where, when, with whom, for whom, and where that is known from.</summary>
internal static class InitiativeView
{
    private static readonly LanguageTag Bokmal = LanguageTag.Bokmal;

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

        var facts = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        void Fact(string label, IEnumerable<string> items, string separator = " · ")
        {
            var text = string.Join(separator, items);
            if (text.Length > 0)
            {
                facts.AddRow(new Markup($"[grey]{label}[/]"), new Text(text));
            }
        }

        Fact("Sted", initiative.Places.Select(place => Describe(initiative, place)));
        Fact("Fagområde", Labels(initiative.SubjectAreas, concepts));
        Fact("Organisering", Labels([.. new[] { initiative.OrganisationForm }.OfType<Term<OrganisationForm>>()], concepts));
        Fact("Program", Labels(initiative.Programmes, concepts));
        Fact("Mål", Objectives(initiative), "\n");
        Fact("Målgrupper", Labels(initiative.TargetGroups, concepts));
        Fact("Tiltak", Labels([.. initiative.Activities.Select(activity => activity.Kind)], concepts));
        Fact("Budskap", Labels(initiative.SellingPoints, concepts));
        Fact("Partnere", initiative.Partners.Select(partner => Describe(initiative, partner)));
        Fact("Resultater", initiative.Outcomes.Select(outcome => Describe(initiative, outcome)), "\n");
        Fact("Finansiering", initiative.Funding.Select(funding => funding.ToString()));
        Fact("Lenker", initiative.Links.Select(link => link.ToString()), "\n");
        Fact("Kilde", initiative.Provenance is { } provenance ? [provenance.Note(Bokmal)] : []);
        console.Write(facts);
    }

    private static IEnumerable<(string Name, StatedPeriod? Period)> Rows(Initiative initiative)
    {
        if (initiative.Period is not null)
        {
            yield return ("Arbeidet", initiative.Period);
        }

        foreach (var project in initiative.Projects)
        {
            yield return (project.Name is { } name ? Say(initiative, name) : project.Id.ToString(), project.Period);
        }
    }

    private static IEnumerable<string> Labels<TVocabulary>(IEnumerable<Term<TVocabulary>> terms, ConceptSet concepts)
        where TVocabulary : class, IVocabulary =>
        terms.Select(term => term.Text ?? concepts.Label(term.Code!.Value, Bokmal));

    private static IEnumerable<string> Objectives(Initiative initiative) =>
        initiative.Objectives.Concat(initiative.Projects.SelectMany(project => project.Objectives)).Select(text => $"– {Say(initiative, text)}");

    private static string Describe(Initiative initiative, Place place)
    {
        var name = place.Name ?? place.Locality;
        var number = place.Municipality?.ToString() ?? place.County?.ToString();
        return $"{(name is null ? "" : Say(initiative, name))} {(number is null ? "" : $"({number})")}".Trim();
    }

    private static string Describe(Initiative initiative, Partner partner) =>
        Say(initiative, partner.Name) + (partner.Form == PartnerForm.Class ? " (flere)" : "");

    private static string Describe(Initiative initiative, Outcome outcome)
    {
        var project = initiative.Projects.FirstOrDefault(project => project.Id == outcome.Project);
        return $"– {Say(initiative, outcome.Text)}" + (project?.Name is { } name ? $" ({Say(initiative, name)})" : "");
    }

    private static string Say(Initiative initiative, LocalizedText text) => text.For(initiative.Language);
}
