using System.Globalization;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>The facts of an initiative in words: each with its heading, and said to be uncertain where it is.</summary>
internal sealed class Describer(Initiative initiative, ConceptSet concepts)
{
    private static readonly LanguageTag Bokmal = LanguageTag.Bokmal;
    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    /// <summary>Every heading; the text is empty where the initiative says nothing.</summary>
    public IEnumerable<(string Label, string Text)> Facts()
    {
        yield return ("Sted", List(initiative.Places.Select(Describe)));
        yield return ("Status", List(Statuses()));
        yield return ("Fagområde", List(Labels(initiative.SubjectAreas)));
        yield return ("Organisering", List(Labels(Optional(initiative.OrganisationForm))));
        yield return ("Program", List(Labels(initiative.Programmes)));
        yield return ("Mål", Lines(initiative.Objectives.Concat(initiative.Projects.SelectMany(project => project.Objectives)).Select(Say)));
        yield return ("Målgrupper", List(Labels(initiative.TargetGroups)));
        yield return ("Tiltak", List(initiative.Activities.Select(Describe)));
        yield return ("Budskap", List(Labels(initiative.SellingPoints)));
        yield return ("Partnere", List(initiative.Partners.Select(Describe)));
        yield return ("Resultater", Lines(initiative.Outcomes.Select(Describe)));
        yield return ("Finansiering", Lines(initiative.Funding.Select(Describe)));
        yield return ("Se også", Lines(initiative.Related.Select(Describe)));
        yield return ("Lenker", Lines(initiative.Links.Select(Describe)));
        yield return ("Kilde", initiative.Provenance?.Note(Bokmal) ?? "");
    }

    private static string List(IEnumerable<string> items) => string.Join(" · ", items);

    private static string Lines(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"– {item}"));

    /// <summary>The parts that are there, in one phrase.</summary>
    private static string Join(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string? InBrackets(string? text) => text is null ? null : $"({text})";

    private static IEnumerable<T> Optional<T>(T? item)
        where T : class => item is null ? [] : [item];

    private IEnumerable<string> Labels<TVocabulary>(IEnumerable<Term<TVocabulary>> terms)
        where TVocabulary : class, IVocabulary => terms.Select(term => concepts.Label(term, Bokmal));

    private string Say(LocalizedText text) => text.For(initiative.Language);

    private IEnumerable<string> Statuses() => Labels(Optional(initiative.Status))
        .Concat(initiative.Projects.Where(project => project.Status is not null)
            .Select(project => $"{Name(project)}: {concepts.Label(project.Status!, Bokmal).ToLower(Norwegian)}"));

    private string Name(Project project) => project.Name is { } name ? Say(name) : project.Id.ToString();

    private string? NameOf(Slug? project) => initiative.Projects.FirstOrDefault(one => one.Id == project) is { } found ? Name(found) : null;

    private string Describe(Place place) => Join(
        place.Certainty == Certainty.Possible ? "muligens" : null,
        place.Extent == PlaceExtent.Part ? "del av" : null,
        string.Join(", ", new[] { place.Locality, place.Name }.OfType<LocalizedText>().Select(Say)),
        InBrackets(place.Municipality?.ToString() ?? place.County?.ToString()));

    private string Describe(Activity activity) => Join(
        concepts.Label(activity.Kind, Bokmal), InBrackets(activity.Period?.Text ?? (activity.Period?.Period is { } dated ? PeriodText.Format(dated, Bokmal) : null)));

    private string Describe(Partner partner) => Join(Say(partner.Name), partner.Form == PartnerForm.Class ? "(flere)" : null);

    private string Describe(Outcome outcome) => Join(Say(outcome.Text), Amount(outcome.Value, outcome.Approximate, outcome.Unit), InBrackets(NameOf(outcome.Project)));

    private string Describe(Funding funding) => Join(
        funding.Source is { } source ? Say(source) : null,
        string.Concat(Labels(Optional(funding.Programme))),
        Amount(funding.Amount, funding.Approximate, funding.Currency),
        InBrackets(funding.State?.Label(Bokmal).ToLower(Norwegian)),
        InBrackets(NameOf(funding.Project)));

    private string Describe(Relation relation) => Join(
        $"{relation.Kind.Label(Bokmal)}:", relation.Title is { } title ? Say(title) : relation.Id?.ToString());

    private string Describe(Link link) => Join(link.Text is { } text ? $"{Say(text)}:" : null, link.Address.OriginalString);

    private static string? Amount(decimal? amount, bool isApproximate, string? unit) =>
        amount is { } number ? Join(isApproximate ? "ca." : null, number.ToString("#,0.##", Norwegian), unit) : null;
}
