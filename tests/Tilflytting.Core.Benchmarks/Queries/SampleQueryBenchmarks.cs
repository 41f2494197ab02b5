using BenchmarkDotNet.Attributes;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// At the size of the sample catalogue: building the index and asking once, beside plain LINQ, which needs no building. And the same question asked again, which allocates nothing.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SampleQueryBenchmarks : IDisposable
{
    private static readonly Question Asked = Question.All[2];
    private CatalogueIndex index = null!;
    private LinqEngine? linq;

    [GlobalSetup]
    public void Setup()
    {
        index = CatalogueIndex.Create(SampleCatalogue.Initiatives, SampleCatalogue.Concepts);
        linq = new(SampleCatalogue.Initiatives, new(SampleCatalogue.Initiatives, Question.All), new(index.Facets()));
        linq.Prepare(Asked);
        if (linq.Count(Asked) != Count_again())
        {
            throw new InvalidOperationException("LINQ and the index answer differently.");
        }
    }

    [GlobalCleanup]
    public void Dispose()
    {
        linq?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public (int Certain, int AtLeastPossible) Build_and_count() =>
        CatalogueIndex.Create(SampleCatalogue.Initiatives, SampleCatalogue.Concepts).Count(Asked.Filter) is var count ? (count.Certain, count.AtMost) : default;

    [Benchmark]
    public (int Certain, int AtLeastPossible) Count_by_linq() => linq!.Count(Asked);

    [Benchmark]
    public (int Certain, int AtLeastPossible) Count_again() => index.Count(Asked.Filter) is var count ? (count.Certain, count.AtMost) : default;

    [Benchmark]
    public int Build_and_count_every_facet()
    {
        var built = CatalogueIndex.Create(SampleCatalogue.Initiatives, SampleCatalogue.Concepts);
        return built.Facets(Asked.Filter, isSideways: false).Length + built.Query(Asked.Filter, InitiativeOrder.Title, take: Answer.Top).Hits.Length;
    }

    [Benchmark]
    public object Every_facet_by_linq() => linq!.Ask(Asked);
}
