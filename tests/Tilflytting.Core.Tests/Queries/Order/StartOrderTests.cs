using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Queries.Order;

/// <summary>The order by start, as a comparison and as one number.</summary>
public class StartOrderTests
{
    private static readonly Initiative Empty = new() { Id = Slug.Parse("x"), Language = LanguageTag.Bokmal, Title = "X" };

    [Fact]
    public void The_numbers_stand_in_the_order_of_the_starts() =>
        Gen.Select(ModelGen.Initiative, ModelGen.Initiative).Sample(
            static (one, other) =>
            {
                var (a, b) = (StartOrder.Of(one), StartOrder.Of(other));
                Math.Sign(a.ToNumber().CompareTo(b.ToNumber())).Should().Be(Math.Sign(a.CompareTo(b)));
            },
            iter: TestScale.Of(2_000));

    [Theory]
    [InlineData("1997-03-04", "1997-03-05")]
    [InlineData("1997-03-31", "1997-04-01")]
    [InlineData("1997-12-31", "1998-01-01")]
    [InlineData("0009-12-31", "1998-01-01")]
    [InlineData("1997-03-01", "1997-03")]
    [InlineData("1997-01", "1997")]
    [InlineData("9999", "/1990")]
    [InlineData("/1990", "")]
    [InlineData("9999", "")]
    public void What_is_known_and_earlier_stands_first(string first, string second)
    {
        var (a, b) = (Of(first), Of(second));

        a.CompareTo(b).Should().BeNegative();
        a.ToNumber().Should().BeLessThan(b.ToNumber());
    }

    [Fact]
    public void The_first_of_several_projects_decides()
    {
        Initiative Projects(params string[] periods) => Empty with { Projects = [.. periods.Select(static (period, i) => new Project { Id = Slug.Parse($"p{i}"), Period = DatePeriod.Parse(period) })] };

        StartOrder.Of(Projects("2001", "1999", "2003")).Should().Be(StartOrder.Of(Projects("1999")));
        StartOrder.Of(Projects("1999", "2001")).Should().Be(StartOrder.Of(Projects("1999")));
    }

    private static StartOrder Of(string period) => StartOrder.Of(period.Length == 0 ? Empty : Empty with { Period = DatePeriod.Parse(period) });
}
