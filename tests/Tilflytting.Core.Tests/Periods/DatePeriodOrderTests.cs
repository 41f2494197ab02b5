using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Periods;

/// <summary>Periods have a total order that agrees with equality.</summary>
public class DatePeriodOrderTests
{
    [Fact]
    public void Order_is_start_open_dated_unknown_then_days_then_end_dated_open_unknown_then_days_then_text()
    {
        string[] sorted =
        [
            "../1990", "../2000-06", "../2000", "1995/1997", "1997?/", "1997~/", "1997/1998-06", "1997/1998", "1997/2000", "1997/2000-12", "1997/..", "1997/",
            "1997-02/1999", "/1990", "/2000-06", "/2000",
        ];

        sorted.Reverse().Select(DatePeriod.Parse).OrderBy(static period => period).Select(static period => period.ToString()).Should().Equal(sorted);
    }

    [Fact]
    public void Order_is_that_of_the_plain_rule() =>
        Gen.Select(PeriodGen.Period, PeriodGen.Period).Sample(static (a, b) => Math.Sign(a.CompareTo(b)) == Math.Sign(Plain(a, b)), iter: TestScale.Of(100_000));

    [Fact]
    public void Order_is_total_and_agrees_with_equality() => Gen.Select(PeriodGen.Period, PeriodGen.Period, PeriodGen.Period).Sample(
        static (a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == (a == b)
            && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0),
        iter: TestScale.Of(100_000));

    /// <summary>The words of the design, one after the other.</summary>
    private static int Plain(DatePeriod a, DatePeriod b)
    {
        static int Start(DatePeriod p) => Array.IndexOf([PeriodEnd.Open, PeriodEnd.Dated, PeriodEnd.Unknown], p.StartState);
        static int End(DatePeriod p) => Array.IndexOf([PeriodEnd.Dated, PeriodEnd.Open, PeriodEnd.Unknown], p.EndState);
        static LocalDate Of(LocalDate? day) => day ?? LocalDate.MinIsoValue;

        int[] steps =
        [
            Start(a).CompareTo(Start(b)),
            Of(a.Start?.Earliest).CompareTo(Of(b.Start?.Earliest)),
            Of(a.Start?.Latest).CompareTo(Of(b.Start?.Latest)),
            End(a).CompareTo(End(b)),
            Of(a.End?.Latest).CompareTo(Of(b.End?.Latest)),
            Of(a.End?.Earliest).CompareTo(Of(b.End?.Earliest)),
            string.CompareOrdinal(a.ToString(), b.ToString()),
        ];
        return steps.FirstOrDefault(static step => step != 0);
    }
}
