using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Queries.Statistics;

/// <summary>The statistics are those of a slow and plain reference, over random catalogues and filters.</summary>
public class StatisticsReferenceTests
{
    private static readonly Gen<Initiative[]> Catalogue = ModelGen.Initiative.Array[0, 6];

    [Fact]
    public void The_filter_of_a_row_finds_what_the_row_counts() =>
        Gen.Select(Catalogue, QuestionGen.Filter, Gen.Bool).Sample(
            static (all, filter, isSideways) =>
            {
                foreach (var row in all.Facets(filter, isSideways).SelectMany(SlowCounts.Checked))
                {
                    var found = all.Select(one => row.Filter.Evaluate(one)).ToList();
                    (row.Count.Certain, row.Count.AtMost).Should().Be((found.Count(static one => one == Certainty.Certain), found.Count(static one => one != Certainty.No)), row.Filter.ToString());
                }
            },
            iter: 50);

    [Fact]
    public void A_table_and_its_marginals_count_what_the_reference_counts()
    {
        ImmutableArray<FacetDimension> few = [FacetDimension.Of<TargetGroup>(), FacetDimension.Of<SellingPoint>(), FacetDimension.Decade, FacetDimension.County];
        Gen.Select(Catalogue, QuestionGen.Leaf, Gen.OneOf([.. few]), Gen.OneOf([.. few])).Sample(
            static (all, question, rows, columns) =>
            {
                var table = all.CrossTable(rows, columns, question.Filter);

                var hits = all.Select(question.Answer).ToList();
                table.Stated.Should().Be(SlowCounts.Row(hits, all.Select(x => SlowCounts.IsStated(x, rows) && SlowCounts.IsStated(x, columns) ? Certainty.Certain : (Certainty?)null)));
                for (var r = 0; r < table.ByRow.Rows.Length; r++)
                {
                    var row = table.ByRow.Rows[r];
                    row.Count.Should().Be(SlowCounts.Row(hits, all.Select(x => SlowCounts.Value(x, rows, row.Key))));
                    for (var c = 0; c < table.ByColumn.Rows.Length; c++)
                    {
                        var column = table.ByColumn.Rows[c].Key;
                        table[r, c].Should().Be(
                            SlowCounts.Cell(hits, all.Select(x => (SlowCounts.Value(x, rows, row.Key), SlowCounts.Value(x, columns, column)))),
                            "that is {0} × {1} of {2}",
                            row.Key, column, question.Name);
                    }
                }
            },
            iter: 20);
    }

    [Fact]
    public void A_year_counts_what_the_reference_counts() =>
        Gen.Select(Catalogue, QuestionGen.Leaf).Sample(
            static (all, question) =>
            {
                var hits = all.Select(question.Answer).ToList();
                foreach (var year in all.ActivePerYear(question.Filter).Years.Take(20))
                {
                    year.Count.Should().Be(SlowCounts.Row(hits, all.Select(x => SlowCounts.Active(x, year.Year, year.Year))), "that is {0} of {1}", year.Year, question.Name);
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
                foreach (var row in SlowCounts.Checked(all.Facet(FacetDimension.Of<TargetGroup>(), filter)))
                {
                    row.Count.Should().Be(SlowCounts.Row(hits, all.Select(x => SlowCounts.Value(x, FacetDimension.Of<TargetGroup>(), row.Key))));
                }
            },
            iter: 200);
    }
}
