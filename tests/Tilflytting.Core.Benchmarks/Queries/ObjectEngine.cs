using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>The library's own evaluation over the objects, without an index: what the index is held to. Every facet asks every initiative anew, so it is for small catalogues.</summary>
internal sealed class ObjectEngine(ImmutableArray<Initiative> initiatives, FacetLayout layout) : IQueryEngine
{
    private readonly ConceptSet concepts = SampleCatalogue.Concepts;

    public string Name => "`initiatives.Query`";

    public void Prepare(Question question)
    {
    }

    public (int Certain, int AtLeastPossible) Count(Question question)
    {
        var hits = initiatives.Query(question.Filter, concepts: concepts);
        return (hits.Count(static hit => hit.Certainty == Certainty.Certain), hits.Length);
    }

    public object Ask(Question question) => (initiatives.Query(question.Filter, concepts: concepts), initiatives.Facets(question.Filter, isSideways: false, concepts));

    public Answer Read(object answer)
    {
        var (hits, facets) = ((ImmutableArray<InitiativeHit>, ImmutableArray<Facet>))answer;
        var certain = hits.Count(static hit => hit.Certainty == Certainty.Certain);
        return IndexEngine.Read(
            new(certain, hits.Length - certain, 0), facets, hits.Select(static hit => hit.Initiative).OrderByTitle().Take(Answer.Top).Select(static one => one.Id.ToString()), layout);
    }

    public void Dispose()
    {
    }
}
