using NodaTime;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>What the tour asks of the sample catalogue. Its own concepts go with every question: some of them are below the ones that come with the library.</summary>
internal sealed class CatalogueQuestions(Catalogue catalogue)
{
    private readonly ConceptSet concepts = ConceptSet.With(catalogue.Concepts);

    private static PlaceMode Today => PlaceMode.AsOf(PlaceRegister.Default.LastDay);

    public IEnumerable<CatalogueAnswer> Ask() =>
    [
        Ask(Say("Pågikk i 1997", "Gjekk føre seg i 1997", "Active in 1997"), InitiativeFilter.Active(DateInterval.Year(1997))),
        Ask(Say("Pågikk i 2010", "Gjekk føre seg i 2010", "Active in 2010"), InitiativeFilter.Active(DateInterval.Year(2010))),
        Ask(Say("I dagens Senja", "I dagens Senja", "In today's Senja"), InitiativeFilter.InMunicipality("Senja", Today)),
        Ask(Say("I dagens Nordland", "I dagens Nordland", "In today's Nordland"), InitiativeFilter.InCounty("Nordland", Today)),
        Ask(Say("For ungdom", "For ungdom", "For young people"), InitiativeFilter.Has(TargetGroup.Youth)),
        Ask(Say("Med boliger, også ledige hus", "Med bustader, òg ledige hus", "With housing, vacant too"), InitiativeFilter.Has(ActivityType.Housing)),
        Ask(Say("For ungdom, med boliger", "For ungdom, med bustader", "Both of these"), InitiativeFilter.Has(TargetGroup.Youth) & InitiativeFilter.Has(ActivityType.Housing)),
    ];

    private CatalogueAnswer Ask(string question, InitiativeFilter filter)
    {
        var hits = catalogue.Initiatives.ToLookup(initiative => filter.Evaluate(initiative, concepts));
        return new(question, [.. hits[Certainty.Certain]], [.. hits[Certainty.Possible]]);
    }
}
