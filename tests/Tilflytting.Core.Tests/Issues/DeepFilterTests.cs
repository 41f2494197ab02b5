using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A filter that was built thousands of levels deep took the stack of the process, and one of itself over and over its memory.</summary>
public class DeepFilterTests
{
    private static readonly InitiativeFilter X = InitiativeFilter.Has(TargetGroup.Youth);
    private static readonly InitiativeFilter Y = InitiativeFilter.Text("Berg");

    public static TheoryData<string, Func<InitiativeFilter, InitiativeFilter>> Deeper => new()
    {
        { "not", static filter => !filter },
        { "not and", static filter => !(filter & X) },
        { "and or", static filter => (filter & X) | Y },
        { "or and", static filter => X & (Y | filter) },
    };

    [Theory]
    [MemberData(nameof(Deeper))]
    public void A_filter_is_as_deep_as_is_allowed_and_then_refused(string what, Func<InitiativeFilter, InitiativeFilter> deeper)
    {
        var filter = X;
        var refused = FluentActions.Invoking(() =>
        {
            for (var i = 0; i <= InitiativeFilter.MaxDepth; i++)
            {
                filter = deeper(filter);
            }
        }).Should().Throw<ArgumentException>(what).Which;

        refused.Message.Should().Contain("100 levels");
        filter.Node.Depth.Should().BeInRange(InitiativeFilter.MaxDepth - 1, InitiativeFilter.MaxDepth);
        InitiativeFilter.Parse(filter.ToString()).Should().Be(filter);
        filter.Explain(Berg.Initiative).Certainty.Should().Be(filter.Evaluate(Berg.Initiative));
        CatalogueIndex.Create([Berg.Initiative]).Count(filter).AtMost.Should().Be(filter.Evaluate(Berg.Initiative) == Certainty.No ? 0 : 1);
        filter.Highlights(Berg.Initiative).Should().NotBeNull();
        new[] { Berg.Initiative }.Facets(filter).Should().HaveCount(FacetDimension.All.Length);
    }

    [Fact]
    public void A_filter_made_of_itself_is_counted_as_often_as_it_occurs()
    {
        var filter = X;
        var refused = FluentActions.Invoking(() =>
        {
            for (var i = 0; i < 16; i++)
            {
                filter = (filter & !filter) | filter;
            }
        }).Should().Throw<ArgumentException>().Which;

        refused.Message.Should().Contain("100000 conditions");
        filter.Node.Size.Should().BeInRange(10_000, InitiativeFilter.MaxSize);
        filter.Evaluate(Berg.Initiative).Should().Be(Certainty.Certain);
        filter.Explain(Berg.Initiative).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_chain_of_one_operator_is_one_level_however_long_it_is()
    {
        var (all, any, workforce) = (X, X, InitiativeFilter.Has(TargetGroup.GeneralWorkforce));
        for (var i = 0; i < 40_000; i++)
        {
            all &= workforce;
            any = workforce | any;
        }

        (all.Node.Depth, any.Node.Depth).Should().Be((1, 1));
        (all.Node.Size, any.Node.Size).Should().Be((40_002, 40_002));
        all.Evaluate(Berg.Initiative).Should().Be(Certainty.Certain);
        any.Evaluate(Berg.Initiative).Should().Be(Certainty.Certain);
        (all & X).Should().Be(all & X).And.NotBe(all);
        (all & X).GetHashCode().Should().Be((all & X).GetHashCode());
        all.Explain(Berg.Initiative).Text.In(LanguageTag.English).Should().Contain("; other reasons: ");
    }

    [Fact]
    public void What_was_read_as_deep_as_is_allowed_can_still_be_combined_and_counted()
    {
        var text = "målgruppe:ungdom";
        for (var i = 0; i < 49; i++)
        {
            text = $"-({text} Berg)";
        }

        var deepest = InitiativeFilter.Parse($"({text} or x) y");

        (deepest & X).Evaluate(Berg.Initiative).Should().Be(deepest.Evaluate(Berg.Initiative) & X.Evaluate(Berg.Initiative));
        CatalogueIndex.Create([Berg.Initiative]).FreeText(TargetGroup.Vocabulary, deepest).Should().BeEmpty();
        foreach (var row in new[] { Berg.Initiative }.Facet(FacetDimension.Decade, deepest).Rows)
        {
            row.Filter.Evaluate(Berg.Initiative).Should().BeDefined();
        }
    }

    [Fact]
    public void Chains_have_the_same_parts_however_they_are_put_together() =>
        Gen.Int[0, 3].Array[1, 30].Sample(static draws =>
        {
            InitiativeFilter[] conditions = [.. draws.Select(static draw => InitiativeFilter.Text($"word{draw}"))];
            var left = conditions.Aggregate(static (a, b) => a & b);
            var right = conditions.Reverse().Aggregate(static (a, b) => b & a);
            var middle = conditions.Length < 2 ? left : conditions[..(conditions.Length / 2)].Aggregate(static (a, b) => a & b) & conditions[(conditions.Length / 2)..].Aggregate(static (a, b) => a & b);

            right.Should().Be(left).And.Be(middle);
            right.GetHashCode().Should().Be(left.GetHashCode());
            right.ToString().Should().Be(left.ToString()).And.Be(string.Join(' ', draws.Select(static draw => $"word{draw}")));
            (left.Node.Size, left.Node.Depth).Should().Be((middle.Node.Size, middle.Node.Depth));
        });
}
