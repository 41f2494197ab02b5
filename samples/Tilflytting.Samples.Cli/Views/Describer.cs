using NodaTime;
using Tilflytting.Core;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The facts of an initiative in words: each with its heading, and said to be uncertain where it is.</summary>
internal sealed class Describer(Initiative initiative, ConceptSet concepts)
{
    private readonly PlaceDescriber places = new(initiative);

    /// <summary>Every heading of the work as a whole; the text is empty where the initiative says nothing.</summary>
    public IEnumerable<(string Label, string Text)> Facts()
    {
        yield return (Say("Sted", "Stad", "Place"), List(initiative.Places.Select(places.Describe)));
        yield return (Say("Varighet", "Lengd", "Length"), Length(initiative.Length));
        yield return (Say("Status", "Status", "Status"), List(Labels(Optional(initiative.Status))));
        yield return (Say("Fagområder", "Fagområde", "Subject areas"), List(Labels(initiative.SubjectAreas)));
        yield return (Say("Organisering", "Organisering", "Organisation"), List(Labels(Optional(initiative.OrganisationForm))));
        yield return (Say("Program", "Program", "Programmes"), List(Labels(initiative.Programmes)));
        yield return (Say("Mål", "Mål", "Objectives"), Lines(initiative.Objectives.Select(Own)));
        yield return (Say("Målgrupper", "Målgrupper", "Target groups"), List(Labels(initiative.TargetGroups)));
        yield return (Say("Aktiviteter", "Aktivitetar", "Activities"), List(initiative.Activities.Select(Describe)));
        yield return (Say("Salgsargumenter", "Salsargument", "Selling points"), List(Labels(initiative.SellingPoints)));
        yield return (Say("Partnere", "Partnarar", "Partners"), List(initiative.Partners.Select(Describe)));
        yield return (Say("Resultater", "Resultat", "Outcomes"), Lines(initiative.Outcomes.Select(Describe)));
        yield return (Say("Finansiering", "Finansiering", "Funding"), Lines(initiative.Funding.Select(Describe)));
        yield return (Say("Se også", "Sjå òg", "See also"), Lines(initiative.Related.Select(Describe)));
        yield return (Say("Lenker", "Lenkjer", "Links"), Lines(initiative.Links.Select(Describe)));
        yield return (Say("Kilde", "Kjelde", "Source"), initiative.Provenance?.Note(Language) ?? "");
    }

    /// <summary>What a project says of itself beside its name and its period.</summary>
    public IEnumerable<(string Label, string Text)> FactsOf(Project project)
    {
        yield return (Say("Om", "Om", "About"), project.Description is { } description ? Own(description) : "");
        yield return (Say("Sted", "Stad", "Place"), List(project.Places.Select(place => places.Describe(place, project.Period))));
        yield return (Say("Varighet", "Lengd", "Length"), Length(project.Length));
        yield return (Say("Status", "Status", "Status"), List(Labels(Optional(project.Status))));
        yield return (Say("Mål", "Mål", "Objectives"), Lines(project.Objectives.Select(Own)));
    }

    /// <summary>All of it in one list, titles, texts and periods first, for a table.</summary>
    public IEnumerable<(string Label, string Text)> All()
    {
        yield return ("Id", initiative.Id.ToString());
        yield return (Say("Tittel", "Tittel", "Title"), Own(initiative.Title));
        yield return (Say("Sammendrag", "Samandrag", "Summary"), initiative.Summary is { } summary ? Own(summary) : "");
        yield return (Say("Omtale", "Omtale", "Description"), initiative.Description is { } description ? Own(description) : "");
        yield return (Say("Periode", "Periode", "Period"), initiative.Period is { } period ? Entry.Period(period) : "");
        foreach (var fact in Facts())
        {
            yield return fact;
        }

        foreach (var project in initiative.Projects)
        {
            yield return (Say("Prosjekt", "Prosjekt", "Project"), $"{Name(project)}: {Entry.Period(project.Period)}");
            foreach (var (label, text) in FactsOf(project))
            {
                yield return ($"{Name(project)}: {label}", text);
            }
        }
    }

    public string Name(Project project) => project.Name is { } name ? Own(name) : project.Id.ToString();

    private static string List(IEnumerable<string> items) => string.Join(" · ", items);

    private static string Lines(IEnumerable<string> items) => string.Join('\n', items.Select(static item => $"– {item}"));

    /// <summary>The parts that are there, in one phrase.</summary>
    private static string Join(params string?[] parts) => string.Join(' ', parts.Where(static part => !string.IsNullOrEmpty(part)));

    private static string? InBrackets(string? text) => string.IsNullOrEmpty(text) ? null : $"({text})";

    private static string? Written(StatedPeriod? period) => period is null ? null : Entry.Period(period);

    private static IEnumerable<T> Optional<T>(T? item)
        where T : class => item is null ? [] : [item];

    private IEnumerable<string> Labels<TVocabulary>(IEnumerable<Term<TVocabulary>> terms)
        where TVocabulary : class, IVocabulary => terms.Select(term => concepts.Label(term, Language));

    private string Own(LocalizedText text) => text.For(initiative.Language);

    private string? NameOf(Slug? project) => initiative.Projects.FirstOrDefault(one => one.Id == project) is { } found ? Name(found) : null;

    private string Describe(Activity activity) => Join(
        concepts.Label(activity.Kind, Language), InBrackets(string.Join(", ", new[] { Written(activity.Period), NameOf(activity.Project) }.OfType<string>())),
        activity.Description is { } description ? $"– {Own(description)}" : null);

    private string Describe(Partner partner) => Join(
        Own(partner.Name), partner.Form == PartnerForm.Class ? Say("(gruppe)", "(gruppe)", "(group)") : null,
        InBrackets(string.Join(", ", Labels(partner.Roles).Concat(partner.Note is { } note ? [Own(note)] : []))));

    private string Describe(Outcome outcome) => Join(
        Own(outcome.Text), Amount(outcome.Value, outcome.Approximate, outcome.Unit), InBrackets(string.Join(", ", new[] { Written(outcome.Period), NameOf(outcome.Project) }.OfType<string>())));

    private string Describe(Funding funding) => Join(
        funding.Source is { } source ? Own(source) : null,
        string.Concat(Labels(Optional(funding.Programme))),
        Amount(funding.Amount, funding.Approximate, funding.Currency),
        InBrackets(string.Join(", ", new[] { funding.State?.Label(Language).ToLowerInvariant(), Written(funding.Period), NameOf(funding.Project) }.OfType<string>())));

    private string Describe(Relation relation) => Join(
        $"{relation.Kind.Label(Language)}:", relation.Title is { } title ? Own(title) : relation.Id?.ToString());

    private string Describe(Link link) => Join(
        link.Text is { } text ? $"{Own(text)}:" : null,
        link.Address.OriginalString,
        link.ReportedDead is { } day ? InBrackets($"{Say("meldt død", "meld død", "reported dead")} {PeriodText.Format(DatePeriod.Parse(day.ToString()), Language)}") : null);

    private static string? Amount(decimal? amount, bool isApproximate, string? unit) =>
        amount is { } number ? Join(isApproximate ? Say("ca.", "ca.", "about") : null, number.ToString("#,0.##", Numbers), unit) : null;

    /// <summary>A length as it is stated: «3 år», «1 år og 6 måneder».</summary>
    private static string Length(Period? length) => length is null ? "" : Listed(
        new[]
        {
            Unit(length.Years, Say("år", "år", "year"), Say("år", "år", "years")),
            Unit(length.Months, Say("måned", "månad", "month"), Say("måneder", "månader", "months")),
            Unit(length.Weeks, Say("uke", "veke", "week"), Say("uker", "veker", "weeks")),
            Unit(length.Days, Say("dag", "dag", "day"), Say("dager", "dagar", "days")),
        }.OfType<string>(),
        Say("og", "og", "and"));

    private static string? Unit(long count, string one, string several) => count == 0 ? null : $"{Count(count)} {(count == 1 ? one : several)}";
}
