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

    /// <summary>Half of all are hits, so an index looks for the first of them along the order; here they all stand behind those that are none, more than it keeps at hand.</summary>
    [Theory]
    [InlineData(InitiativeOrder.Title)]
    [InlineData(InitiativeOrder.Period)]
    [InlineData(InitiativeOrder.Relevance)]
    public void Hits_that_stand_late_in_an_order_are_found(InitiativeOrder order)
    {
        Initiative[] all =
        [
            .. Enumerable.Range(0, 40_000).Select(static i => new Initiative
            {
                Id = Slug.Parse($"i-{i:D5}"),
                Language = LanguageTag.Bokmal,
                Title = i % 2 == 0 ? $"Bygda {i:D5}" : $"Ålandet {99_999 - i:D5}",
                TargetGroups = i % 2 == 0 ? [TargetGroup.Women] : [TargetGroup.Youth],
                Period = DatePeriod.Parse(i % 2 == 0 ? "1990/2000" : "2001/2002"),
            }),
        ];
        var filter = InitiativeFilter.Has(TargetGroup.Youth);
        var sorted = order == InitiativeOrder.Title ? all.Where(filter).OrderByTitle() : all.Where(filter);

        CatalogueIndex.Create(all).Query(filter, order, skip: 3, take: 20).Hits.Select(static hit => hit.Initiative.Id)
            .Should().Equal(sorted.Skip(3).Take(20).Select(static one => one.Id));
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
