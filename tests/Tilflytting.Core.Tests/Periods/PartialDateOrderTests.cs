using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Periods;

/// <summary>Dates have a total order that agrees with equality.</summary>
public class PartialDateOrderTests
{
    /// <summary>Dates close to each other, so that many start or end on the same day.</summary>
    private static readonly Gen<PartialDate> Near = Gen.OneOf(
        PeriodGen.Date,
        Gen.Select(Gen.OneOf("200X", "2000", "2009", "2009-21", "2009-22", "2009-23", "2009-24", "2008-12", "2009-01", "2009-01-01", "2009-12-31"), Gen.Enum<DateMark>())
            .Select(static pair => PartialDate.Parse(pair.Item1).With(pair.Item2)));

    [Fact]
    public void Order_is_that_of_the_plain_rule() => Gen.Select(Near, Near).Sample(
        static (a, b) => Math.Sign(a.CompareTo(b)) == Plain(a, b),
        iter: TestScale.Of(100_000));

    [Fact]
    public void Order_is_total_and_agrees_with_equality() => Gen.Select(Near, Near, Near).Sample(
        static (a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == (a == b)
            && (a != b || a.GetHashCode() == b.GetHashCode())
            && (a == b) == (a.ToString() == b.ToString())
            && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0),
        iter: TestScale.Of(100_000));

    /// <summary>By the days of the plain calendar, then by the text.</summary>
    private static int Plain(PartialDate a, PartialDate b)
    {
        var (one, other) = (a.ToString(), b.ToString());
        var days = PlainCalendar.Of(one).CompareTo(PlainCalendar.Of(other));
        return Math.Sign(days != 0 ? days : string.CompareOrdinal(one, other));
    }
}
