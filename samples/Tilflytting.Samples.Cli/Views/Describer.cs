using Tilflytting.Core;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The facts of an initiative in words: each with its heading, and said to be uncertain where it is.</summary>
internal sealed class Describer(Initiative initiative, ConceptSet concepts)
{
    /// <summary>Every heading; the text is empty where the initiative says nothing.</summary>
    public IEnumerable<(string Label, string Text)> Facts()
    {
        yield return (Say("Sted", "Place"), List(initiative.Places.Select(Describe)));
        yield return (Say("Status", "Status"), List(Statuses()));
        yield return (Say("Fagområde", "Subject area"), List(Labels(initiative.SubjectAreas)));
        yield return (Say("Organisering", "Organisation"), List(Labels(Optional(initiative.OrganisationForm))));
        yield return (Say("Program", "Programme"), List(Labels(initiative.Programmes)));
        yield return (Say("Mål", "Objectives"), Lines(initiative.Objectives.Concat(initiative.Projects.SelectMany(project => project.Objectives)).Select(Own)));
        yield return (Say("Målgrupper", "Target groups"), List(Labels(initiative.TargetGroups)));
        yield return (Say("Tiltak", "Activities"), List(initiative.Activities.Select(Describe)));
        yield return (Say("Budskap", "Messages"), List(Labels(initiative.SellingPoints)));
        yield return (Say("Partnere", "Partners"), List(initiative.Partners.Select(Describe)));
        yield return (Say("Resultater", "Outcomes"), Lines(initiative.Outcomes.Select(Describe)));
        yield return (Say("Finansiering", "Funding"), Lines(initiative.Funding.Select(Describe)));
        yield return (Say("Se også", "See also"), Lines(initiative.Related.Select(Describe)));
        yield return (Say("Lenker", "Links"), Lines(initiative.Links.Select(Describe)));
        yield return (Say("Kilde", "Source"), initiative.Provenance?.Note(Language) ?? "");
    }

    private static string List(IEnumerable<string> items) => string.Join(" · ", items);

    private static string Lines(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"– {item}"));

    /// <summary>The parts that are there, in one phrase.</summary>
    private static string Join(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string? InBrackets(string? text) => text is null ? null : $"({text})";

    private static IEnumerable<T> Optional<T>(T? item)
        where T : class => item is null ? [] : [item];

    private IEnumerable<string> Labels<TVocabulary>(IEnumerable<Term<TVocabulary>> terms)
        where TVocabulary : class, IVocabulary => terms.Select(term => concepts.Label(term, Language));

    private string Own(LocalizedText text) => text.For(initiative.Language);

    private IEnumerable<string> Statuses() => Labels(Optional(initiative.Status))
        .Concat(initiative.Projects.Where(project => project.Status is not null)
            .Select(project => $"{Name(project)}: {concepts.Label(project.Status!, Language).ToLowerInvariant()}"));

    private string Name(Project project) => project.Name is { } name ? Own(name) : project.Id.ToString();

    private string? NameOf(Slug? project) => initiative.Projects.FirstOrDefault(one => one.Id == project) is { } found ? Name(found) : null;

    private string Describe(Place place) => Join(
        place.Certainty == Certainty.Possible ? Say("muligens", "possibly") : null,
        place.Extent == PlaceExtent.Part ? Say("del av", "part of") : null,
        string.Join(", ", new[] { place.Locality, place.Name }.OfType<LocalizedText>().Select(Own)),
        InBrackets(place.Municipality?.ToString() ?? place.County?.ToString()));

    private string Describe(Activity activity) => Join(
        concepts.Label(activity.Kind, Language), InBrackets(activity.Period?.Text ?? (activity.Period?.Period is { } dated ? PeriodText.Format(dated, Language) : null)));

    private string Describe(Partner partner) => Join(Own(partner.Name), partner.Form == PartnerForm.Class ? Say("(flere)", "(several)") : null);

    private string Describe(Outcome outcome) => Join(Own(outcome.Text), Amount(outcome.Value, outcome.Approximate, outcome.Unit), InBrackets(NameOf(outcome.Project)));

    private string Describe(Funding funding) => Join(
        funding.Source is { } source ? Own(source) : null,
        string.Concat(Labels(Optional(funding.Programme))),
        Amount(funding.Amount, funding.Approximate, funding.Currency),
        InBrackets(funding.State?.Label(Language).ToLowerInvariant()),
        InBrackets(NameOf(funding.Project)));

    private string Describe(Relation relation) => Join(
        $"{relation.Kind.Label(Language)}:", relation.Title is { } title ? Own(title) : relation.Id?.ToString());

    private string Describe(Link link) => Join(link.Text is { } text ? $"{Own(text)}:" : null, link.Address.OriginalString);

    private static string? Amount(decimal? amount, bool isApproximate, string? unit) =>
        amount is { } number ? Join(isApproximate ? Say("ca.", "about") : null, number.ToString("#,0.##", Numbers), unit) : null;
}
