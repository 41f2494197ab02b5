using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>The library's own answers from a sequence, without an index: every filter is asked of every initiative.</summary>
internal sealed class ObjectEngine(ImmutableArray<Initiative> initiatives, FacetLayout layout) : IQueryEngine
{
    private readonly IInitiativeSet set = initiatives.With(SampleCatalogue.Concepts);

    public string Name => "`initiatives.With(concepts)`";

    public void Prepare(Question question)
    {
    }

    public (int Certain, int AtLeastPossible) Count(Question question) => set.Count(question.Filter) is var count ? (count.Certain, count.AtMost) : default;

    public object Ask(Question question) => (set.Query(question.Filter, InitiativeOrder.Title, take: Answer.Top), set.Facets(question.Filter, isSideways: false));

    public Answer Read(object answer)
    {
        var (page, facets) = ((InitiativePage, ImmutableArray<Facet>))answer;
        return IndexEngine.Read(page.Count, facets, page.Hits.Select(static hit => hit.Initiative.Id.ToString()), layout);
    }

    public void Dispose()
    {
    }
}
