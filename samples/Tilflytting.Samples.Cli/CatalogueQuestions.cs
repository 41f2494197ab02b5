using NodaTime;
using Tilflytting.Core;
using Tilflytting.Core.Queries;

namespace Tilflytting.Samples.Cli;

/// <summary>What the tour asks of the sample catalogue. Its own concepts go with every question: some of them are below the ones that come with the library.</summary>
internal sealed class CatalogueQuestions(Catalogue catalogue)
{
    private readonly ConceptSet concepts = ConceptSet.With(catalogue.Concepts);

    public IEnumerable<CatalogueAnswer> Ask() =>
    [
        Ask("I arbeid i 1997", InitiativeFilter.Active(DateInterval.Year(1997))),
        Ask("I arbeid i 2010", InitiativeFilter.Active(DateInterval.Year(2010))),
        Ask("I dagens Senja", InitiativeFilter.InMunicipality("Senja")),
        Ask("I dagens Nordland", InitiativeFilter.InCounty("Nordland")),
        Ask("For ungdom", InitiativeFilter.Has(TargetGroup.Youth)),
        Ask("Med boliger, også ledige hus", InitiativeFilter.Has(ActivityType.Housing)),
        Ask("For ungdom, med boliger", InitiativeFilter.Has(TargetGroup.Youth) & InitiativeFilter.Has(ActivityType.Housing)),
    ];

    private CatalogueAnswer Ask(string question, InitiativeFilter filter)
    {
        var hits = catalogue.Initiatives.ToLookup(initiative => filter.Evaluate(initiative, concepts));
        return new(question, [.. hits[Certainty.Certain]], [.. hits[Certainty.Possible]]);
    }
}
