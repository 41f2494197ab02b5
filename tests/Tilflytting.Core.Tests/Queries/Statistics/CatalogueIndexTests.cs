using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Queries.Statistics;

/// <summary>The index, the evaluation of objects and the slow reference give one answer. <c>TILFLYTTING_FILTERS</c> sets how many filters are tried.</summary>
public class CatalogueIndexTests
{
    private const int PerCatalogue = 50;

    private static readonly Gen<Initiative[]> Catalogue = Gen.Frequency((1, ModelGen.Initiative.Array[0, 3]), (4, ModelGen.Initiative.Array[4, 80]), (1, ModelGen.Initiative.Array[120, 140]));

    private static int Filters => int.TryParse(Environment.GetEnvironmentVariable("TILFLYTTING_FILTERS"), out var filters) ? filters : 10_000;

    [Fact]
    public void Hits_certainty_counts_and_order_are_the_same() =>
        Gen.Select(Catalogue, QuestionGen.Any.Array[PerCatalogue / 2], QuestionGen.Filter.Array[PerCatalogue / 2]).Sample(
            static (all, questions, filters) =>
            {
                var index = CatalogueIndex.Create(all);
                foreach (var question in questions)
                {
                    Same(index, all, question.Filter);
                    var answers = all.Select(question.Answer).ToList();
                    index.Count(question.Filter).Should().Be(
                        new InitiativeCount(answers.Count(static one => one == Certainty.Certain), answers.Count(static one => one == Certainty.Possible), 0), question.Name);
                }

                foreach (var filter in filters)
                {
                    Same(index, all, filter);
                }
            },
            iter: Math.Max(1, Filters / PerCatalogue));

    [Fact]
    public void Statistics_are_the_same() =>
        Gen.Select(ModelGen.Initiative.Array[0, 70], QuestionGen.Filter, Gen.Bool, ModelGen.Concept.Array[0, 2]).Sample(
            static (all, filter, isSideways, own) =>
            {
                var concepts = ConceptSet.With(own);
                var index = CatalogueIndex.Create(all, concepts);
                Lines(index.Facets(filter, isSideways)).Should().Equal(Lines(all.Facets(filter, isSideways, concepts)), filter.ToString());
                Lines(index.ActivePerYear(filter)).Should().Equal(Lines(all.ActivePerYear(filter, concepts: concepts)), filter.ToString());
                var (groups, decades) = (FacetDimension.Of<TargetGroup>(), FacetDimension.County);
                var (one, other) = (index.CrossTable(groups, decades, filter), all.CrossTable(groups, decades, filter, concepts));
                one.ToString().Should().Be(other.ToString());
                for (var cell = 0; cell < one.ByRow.Rows.Length * one.ByColumn.Rows.Length; cell++)
                {
                    var (row, column) = Math.DivRem(cell, one.ByColumn.Rows.Length);
                    one[row, column].Should().Be(other[row, column]);
                }

                index.LongTable(filter).Select(static row => row.ToString()).Should().Equal(all.LongTable(filter, concepts: concepts).Select(static row => row.ToString()));
                index.FreeText(TargetGroup.Vocabulary, filter).Select(static item => item.ToString())
                    .Should().Equal(all.FreeText(TargetGroup.Vocabulary, filter, concepts: concepts).Select(static item => item.ToString()));
            },
            iter: 40);

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

    private static void Same(CatalogueIndex index, Initiative[] all, InitiativeFilter filter)
    {
        var found = all.Query(filter);
        Hits(index.Query(filter).Hits).Should().Equal(Hits(found), filter.ToString());
        var (skip, take) = (found.Length / 3, 5);
        Hits(index.Query(filter, skip: skip, take: take).Hits).Should().Equal(Hits(found.Skip(skip).Take(take)), filter.ToString());
        Same(index.Query(filter, InitiativeOrder.Title, skip, take), all.Where(filter, Certainty.Possible).OrderByTitle().Skip(skip).Take(take));
        Same(index.Query(filter, InitiativeOrder.Period, skip, take, Certainty.Certain), all.Where(filter).OrderByPeriod().Skip(skip).Take(take));
    }

    private static void Same(InitiativePage page, IEnumerable<Initiative> expected) =>
        page.Hits.Select(static hit => hit.Initiative).SequenceEqual(expected, ReferenceEqualityComparer.Instance).Should().BeTrue();

    private static IEnumerable<string> Hits(IEnumerable<InitiativeHit> hits) =>
        hits.Select(static hit => $"{hit.Certainty} {System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(hit.Initiative)}");

    private static List<string> Lines(ActiveYears years) => [.. years.Years.Select(static year => $"{year} {year.Filter}").Prepend(years.ToString())];

    private static List<string> Lines(ImmutableArray<Facet> facets) =>
        [.. facets.SelectMany(static facet => facet.Rows.Select(static row => $"{row}").Append($"{facet.Uncoded}").Prepend($"{facet} {facet.Filter}"))];
}
