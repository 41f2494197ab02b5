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
