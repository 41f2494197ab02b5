using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>The library's index, by its public calls.</summary>
internal sealed class IndexEngine(CatalogueIndex index, FacetLayout layout) : IQueryEngine
{
    public string Name => "`CatalogueIndex`";

    public void Prepare(Question question) => index.Count(question.Filter);

    public (int Certain, int AtLeastPossible) Count(Question question) => index.Count(question.Filter) is var count ? (count.Certain, count.AtMost) : default;

    public object Ask(Question question) =>
        (index.Query(question.Filter, InitiativeOrder.Title, take: Answer.Top), index.Facets(question.Filter, isSideways: false));

    public Answer Read(object answer)
    {
        var (page, facets) = ((InitiativePage, ImmutableArray<Facet>))answer;
        return Read(page.Count, facets, page.Hits.Select(static hit => hit.Initiative.Id.ToString()), layout);
    }

    public static Answer Read(InitiativeCount count, ImmutableArray<Facet> facets, IEnumerable<string> first, FacetLayout layout)
    {
        var (certain, atLeastPossible) = (new int[layout.Size], new int[layout.Size]);
        void Set(int at, InitiativeCount one) => (certain[at], atLeastPossible[at]) = (one.Certain, one.Certain + one.Possible);
        for (var dimension = 0; dimension < facets.Length; dimension++)
        {
            var (facet, start) = (facets[dimension], layout.StartOf(dimension));
            for (var i = 0; i < facet.Rows.Length; i++)
            {
                Set(start + i, facet.Rows[i].Count);
            }

            Set(start + layout.Uncoded(dimension), facet.Uncoded?.Count ?? default);
            Set(start + layout.Stated(dimension), facet.Total);
        }

        return new(count.Certain, count.AtMost, certain, atLeastPossible, [.. first]);
    }

    public void Dispose()
    {
    }
}
