using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Queries.Statistics;

/// <summary>The statistics are those of a slow and plain reference, over random catalogues and filters.</summary>
public class StatisticsReferenceTests
{
    private static readonly Gen<Initiative[]> Catalogue = ModelGen.Initiative.Array[0, 6];

    [Fact]
    public void Facets_are_those_of_the_reference() =>
        Gen.Select(Catalogue, QuestionGen.Any, ModelGen.Concept.Array[0, 2]).Sample(
            static (all, question, own) =>
            {
                var hits = all.Select(question.Answer).ToList();
                foreach (var facet in all.Facets(question.Filter, isSideways: false, ConceptSet.With(own)))
                {
                    facet.Filter.Should().Be(question.Filter);
                    facet.Rows.Select(static row => row.Key).Should().Equal(SlowCounts.Keys(all, facet.Dimension, own));
                    foreach (var row in Checked(facet))
                    {
                        row.Count.Should().Be(SlowCounts.Row(hits, all.Select(x => SlowCounts.Value(x, facet.Dimension, row.Key))), $"{facet.Dimension} {row.Key}");
                    }

                    facet.Total.AtMost.Should().Be(hits.Count(static hit => hit != Certainty.No));
                    (facet.Total.Certain + facet.Total.NotStated).Should().BeGreaterThanOrEqualTo(hits.Count(static hit => hit == Certainty.Certain));
                }
            },
            iter: 100);

    [Fact]
    public void The_filter_of_a_row_finds_what_the_row_counts() =>
        Gen.Select(Catalogue, QuestionGen.Filter, Gen.Bool).Sample(
            static (all, filter, isSideways) =>
            {
                foreach (var row in all.Facets(filter, isSideways).SelectMany(Checked))
                {
                    var found = all.Select(one => row.Filter.Evaluate(one)).ToList();
                    (row.Count.Certain, row.Count.AtMost).Should().Be((found.Count(static one => one == Certainty.Certain), found.Count(static one => one != Certainty.No)), row.Filter.ToString());
                }
            },
            iter: 50);

    [Fact]
    public void A_facet_leaves_out_the_choice_in_its_own_dimension_alone()
    {
        var groups = TermGen<TargetGroup>.Code.Select(static code => new Question(InitiativeFilter.Has(code), x => SlowAnswers.Has(x, "target-group", $"{code}", false), $"{code}"));
        var others = QuestionGen.Leaf.Where(static question => !question.Name.Contains("target-group", StringComparison.Ordinal));
        Gen.Select(Catalogue, groups, groups, others).Sample(
            static (all, one, another, other) =>
            {
                var filter = one.Filter & !(another.Filter | !one.Filter) & other.Filter & (another.Filter | other.Filter);
                var hits = all.Select(x => SlowAnswers.And(other.Answer(x), SlowAnswers.Or(another.Answer(x), other.Answer(x)))).ToList();
                foreach (var row in Checked(all.Facet(FacetDimension.Of<TargetGroup>(), filter)))
                {
                    row.Count.Should().Be(SlowCounts.Row(hits, all.Select(x => SlowCounts.Value(x, FacetDimension.Of<TargetGroup>(), row.Key))));
                }
            },
            iter: 200);
    }

    [Fact]
    public void Cross_tables_are_those_of_the_reference()
    {
        var dimension = Gen.OneOf([.. FacetDimension.All.Where(static one => one != FacetDimension.Municipality)]);
        Gen.Select(Catalogue, QuestionGen.Any, dimension, dimension).Sample(
            static (all, question, rows, columns) =>
            {
                var hits = all.Select(question.Answer).ToList();
                var table = all.CrossTable(rows, columns, question.Filter);
                Counts(table.ByRow).Should().Equal(Counts(all.Facet(rows, question.Filter, isSideways: false)));
                Counts(table.ByColumn).Should().Equal(Counts(all.Facet(columns, question.Filter, isSideways: false)));
                var (rowFilters, columnFilters) = (all.Facet(rows).Rows, all.Facet(columns).Rows);

                // Of a thousand decades by a thousand some.
                for (var r = 0; r < table.ByRow.Rows.Length; r += 1 + (table.ByRow.Rows.Length / 60))
                {
                    for (var c = 0; c < table.ByColumn.Rows.Length; c += 1 + (table.ByColumn.Rows.Length / 60))
                    {
                        var (row, column) = (table.ByRow.Rows[r].Key, table.ByColumn.Rows[c].Key);
                        var (certain, possible, notStated) = (0, 0, 0);
                        foreach (var (x, hit) in all.Zip(hits))
                        {
                            var (a, b) = (SlowCounts.Value(x, rows, row), SlowCounts.Value(x, columns, column));
                            var both = SlowAnswers.And(hit, SlowAnswers.And(a ?? Certainty.Possible, b ?? Certainty.Possible));
                            _ = both == Certainty.No ? 0 : a is null || b is null ? notStated++ : both == Certainty.Certain ? certain++ : possible++;
                        }

                        table[r, c].Should().Be(new InitiativeCount(certain, possible, notStated), $"{row} × {column}");
                        table.FilterOf(r, c).Should().Be(question.Filter == InitiativeFilter.Everything
                            ? rowFilters[r].Filter & columnFilters[c].Filter
                            : table.ByRow.Rows[r].Filter & columnFilters[c].Filter);
                    }
                }

                table.Stated.AtMost.Should().Be(hits.Count(static hit => hit != Certainty.No));
            },
            iter: 40);
    }

    [Fact]
    public void Years_are_those_of_the_reference() =>
        Gen.Select(Catalogue, QuestionGen.Any).Sample(
            static (all, question) =>
            {
                var hits = all.Select(question.Answer).ToList();
                var found = all.Zip(hits).Where(static pair => pair.Second != Certainty.No).Select(static pair => pair.First).ToList();
                var band = all.ActivePerYear(question.Filter);
                var named = SlowCounts.Years(found);
                band.Years.Select(static year => year.Year).Should().Equal(named.Count == 0 ? [] : Enumerable.Range(named.Min(), named.Max() - named.Min() + 1));
                foreach (var year in band.Years.Length > 60 ? [.. band.Years.Take(30), .. band.Years.TakeLast(30)] : band.Years)
                {
                    year.Count.Should().Be(SlowCounts.Row(hits, all.Select(x => SlowCounts.Active(x, year.Year, year.Year))));
                    all.Count(x => year.Filter.Evaluate(x) != Certainty.No).Should().Be(year.Count.AtMost);
                }

                band.Total.AtMost.Should().Be(found.Count);
            },
            iter: 100);

    private static IEnumerable<InitiativeCount> Counts(Facet facet) => Checked(facet).Select(static row => row.Count).Prepend(facet.Total);

    /// <summary>The rows, and words alone; of some 350 municipalities those that somebody has, and a few others.</summary>
    private static IEnumerable<FacetRow> Checked(Facet facet) =>
        facet.Dimension == FacetDimension.Municipality ? facet.Rows.Where(static row => row.Count.Certain + row.Count.Possible > 0).Take(20).Concat(facet.Rows.TakeLast(5))
        : facet.Uncoded is { } uncoded ? facet.Rows.Append(uncoded)
        : facet.Rows;
}
