namespace Tilflytting.Core.Tests;

/// <summary>The truth values of Kleene, whose built-in operators are his own.</summary>
public class CertaintyTests
{
    private static readonly Certainty[] All = [Certainty.No, Certainty.Possible, Certainty.Certain];

    [Fact]
    public void There_are_three_in_order()
    {
        Enum.GetValues<Certainty>().Should().Equal(All);
        All.Select(static value => (int)value).Should().Equal(0, 1, 3);
        default(Certainty).Should().Be(Certainty.No);
    }

    [Fact]
    public void And_is_the_lesser_or_the_greater_and_not_turns_them_round()
    {
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                (a & b).Should().Be(All[Math.Min(Array.IndexOf(All, a), Array.IndexOf(All, b))]);
                (a | b).Should().Be(All[Math.Max(Array.IndexOf(All, a), Array.IndexOf(All, b))]);
                (a & b).Not().Should().Be(a.Not() | b.Not());
            }

            a.Not().Should().Be(All[2 - Array.IndexOf(All, a)]);
            a.Not().Not().Should().Be(a);
        }
    }

    [Theory]
    [InlineData(false, false, Certainty.No)]
    [InlineData(false, true, Certainty.No)]
    [InlineData(true, false, Certainty.Possible)]
    [InlineData(true, true, Certainty.Certain)]
    public void What_is_not_possible_is_not_certain(bool possible, bool certain, Certainty expected) =>
        Certainty.From(possible, certain).Should().Be(expected);
}
