using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Counts and spans took any number, and their sums were negative.</summary>
public class NumbersOutOfRangeTests
{
    [Fact]
    public void A_sum_is_never_negative()
    {
        new InitiativeCount(int.MaxValue, int.MaxValue, 1).AtMost.Should().Be(int.MaxValue);
        new InitiativeCount(1, 2, 3).AtMost.Should().Be(6);
        new TextSpan(int.MaxValue, int.MaxValue).End.Should().Be(int.MaxValue);
        new TextSpan(3, 4).End.Should().Be(7);
        default(TextSpan).Should().Be(new TextSpan(0, 0));
    }

    [Fact]
    public void A_negative_number_is_refused_by_its_name()
    {
        FluentActions.Invoking(static () => new InitiativeCount(-1, 0, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Certain");
        FluentActions.Invoking(static () => new InitiativeCount(0, -1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Possible");
        FluentActions.Invoking(static () => new InitiativeCount(0, 0, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("NotStated");
        FluentActions.Invoking(static () => new InitiativeCount(1, 2, 3) with { Possible = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => new TextSpan(-1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Start");
        FluentActions.Invoking(static () => new TextSpan(0, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Length");
    }
}
