using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;
using Tilflytting.Core.Tests.Queries.Statistics;

namespace Tilflytting.Core.Tests.Queries.Index;

/// <summary>What the index has of its own; that it answers as the objects do is in <see cref="ThreeWaysTests"/>.</summary>
public class CatalogueIndexTests
{
    [Fact]
    public void A_repeated_count_costs_no_memory()
    {
        var index = CatalogueIndex.Create(ModelGen.Initiative.Array[200].Single(static all => all.Length == 200, "000217TD-K11"));
        var filter = InitiativeFilter.Has(TargetGroup.Youth) & !InitiativeFilter.InCounty("55") & InitiativeFilter.Active(DateInterval.Years(1990, 2010));
        var counted = index.Count(filter);
        _ = index.Count(filter);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = index.Count(filter);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        again.Should().Be(counted);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        FluentActions.Invoking(static () => CatalogueIndex.Create([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => CatalogueIndex.Create([]).Query(InitiativeFilter.Everything, skip: -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => CatalogueIndex.Create([]).Query(InitiativeFilter.Everything, (InitiativeOrder)9)).Should().Throw<ArgumentOutOfRangeException>();
        CatalogueIndex.Create([]).Count(InitiativeFilter.Everything).Should().Be(default(InitiativeCount));
    }
}
