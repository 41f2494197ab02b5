using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Periods;

/// <summary>A period between two dates, one of which may be open or unknown.</summary>
public class DatePeriodTests
{
    private static readonly LocalDate First = LocalDate.MinIsoValue;
    private static readonly LocalDate Last = LocalDate.MaxIsoValue;

    [Fact]
    public void Text_is_the_exact_inverse_of_reading() => PeriodGen.Period.Sample(
        static period =>
        {
            var back = DatePeriod.Parse(period.ToString());
            return back == period && back.GetHashCode() == period.GetHashCode() && back.ToString() == period.ToString() && back.CompareTo(period) == 0;
        },
        iter: TestScale.Of(100_000));

    [Theory]
    [InlineData("2007", PeriodEnd.Dated, PeriodEnd.Dated)]
    [InlineData("1997/2000", PeriodEnd.Dated, PeriodEnd.Dated)]
    [InlineData("2009/..", PeriodEnd.Dated, PeriodEnd.Open)]
    [InlineData("2009/", PeriodEnd.Dated, PeriodEnd.Unknown)]
    [InlineData("../2009", PeriodEnd.Open, PeriodEnd.Dated)]
    [InlineData("/2009", PeriodEnd.Unknown, PeriodEnd.Dated)]
    public void Open_and_unknown_are_two_different_things(string text, PeriodEnd start, PeriodEnd end)
    {
        var period = DatePeriod.Parse(text);

        (period.StartState, period.EndState).Should().Be((start, end));
        period.Start.HasValue.Should().Be(start == PeriodEnd.Dated);
        period.End.HasValue.Should().Be(end == PeriodEnd.Dated);
        period.ToString().Should().Be(text);
    }

    [Fact]
    public void The_same_date_at_both_ends_is_the_date_alone()
    {
        DatePeriod.Parse("2007/2007").Should().Be(DatePeriod.Parse("2007")).And.Be((DatePeriod)PartialDate.Parse("2007"));
        DatePeriod.Parse("2007~/2007~").ToString().Should().Be("2007~");
        DatePeriod.Parse("2007/2007~").ToString().Should().Be("2007/2007~");
    }

    [Fact]
    public void Makers_make_what_the_text_says()
    {
        var (a, b) = (PartialDate.Parse("1997-03~"), PartialDate.Parse("200X"));

        DatePeriod.Between(a, b).Should().Be(DatePeriod.Parse("1997-03~/200X"));
        DatePeriod.Since(a).Should().Be(DatePeriod.Parse("1997-03~/.."));
        DatePeriod.StartingIn(a).Should().Be(DatePeriod.Parse("1997-03~/"));
        DatePeriod.Until(b).Should().Be(DatePeriod.Parse("../200X"));
        DatePeriod.EndingIn(b).Should().Be(DatePeriod.Parse("/200X"));
        FluentActions.Invoking(static () => DatePeriod.Between(PartialDate.Parse("2001"), PartialDate.Parse("2000"))).Should().Throw<ArgumentException>();
        DatePeriod.Between(PartialDate.Parse("2001-01-01"), PartialDate.Parse("2001-01-01?")).Should().Be(DatePeriod.Parse("2001-01-01/2001-01-01?"));
        DatePeriod.Between(PartialDate.Parse("2001-01-02"), PartialDate.Parse("2001-01-01?")).Bounds().LatestStart.Should().Be(
            new LocalDate(2001, 1, 2),
            "the last day that it may end on is the first that it may start on");
    }

    [Fact]
    public void A_reversed_period_is_legal_where_some_days_of_its_dates_are_in_order()
    {
        DatePeriod.Parse("2007-06/2007").Bounds().Should().Be(new PeriodBounds(new(2007, 6, 1), new(2007, 6, 30), new(2007, 6, 1), new(2007, 12, 31)));
        DatePeriod.Parse("2007/2007-06").Bounds().Should().Be(new PeriodBounds(new(2007, 1, 1), new(2007, 6, 30), new(2007, 6, 1), new(2007, 6, 30)));
    }

    public static TheoryData<string, LocalDate?, LocalDate, LocalDate, LocalDate, LocalDate> Bounded => new()
    {
        { "2007", null, new(2007, 1, 1), new(2007, 12, 31), new(2007, 1, 1), new(2007, 12, 31) },
        { "1997/2000", null, new(1997, 1, 1), new(1997, 12, 31), new(2000, 1, 1), new(2000, 12, 31) },
        { "2009/", null, new(2009, 1, 1), new(2009, 12, 31), new(2009, 1, 1), Last },
        { "2009/..", null, new(2009, 1, 1), new(2009, 12, 31), new(2009, 1, 1), Last },
        { "2009/..", new(2012, 1, 1), new(2009, 1, 1), new(2009, 12, 31), new(2012, 1, 1), Last },
        { "2009/", new(2012, 1, 1), new(2009, 1, 1), new(2009, 12, 31), new(2009, 1, 1), Last },
        { "2009/..", new(2001, 1, 1), new(2009, 1, 1), new(2009, 12, 31), new(2009, 1, 1), Last },
        { "/2009", null, First, new(2009, 12, 31), new(2009, 1, 1), new(2009, 12, 31) },
        { "../2009", new(2012, 1, 1), First, new(2009, 12, 31), new(2009, 1, 1), new(2009, 12, 31) },
        { "2007~/2008", null, new(2006, 1, 1), new(2008, 12, 31), new(2008, 1, 1), new(2008, 12, 31) },
        { "2008-06/2008", null, new(2008, 6, 1), new(2008, 6, 30), new(2008, 6, 1), new(2008, 12, 31) },
        { "9999-12-31~", null, new(9999, 12, 30), Last, new(9999, 12, 30), Last },
        { "0001", null, new(1, 1, 1), new(1, 12, 31), new(1, 1, 1), new(1, 12, 31) },
        { "2024-02-29", null, new(2024, 2, 29), new(2024, 2, 29), new(2024, 2, 29), new(2024, 2, 29) },
    };

    [Theory]
    [MemberData(nameof(Bounded))]
    public void Bounds_say_between_which_days_it_starts_and_ends(
        string text, LocalDate? statedOn, LocalDate s0, LocalDate s1, LocalDate e0, LocalDate e1)
    {
        var bounds = DatePeriod.Parse(text).Bounds(statedOn);

        (bounds.EarliestStart, bounds.LatestStart, bounds.EarliestEnd, bounds.LatestEnd).Should().Be((s0, s1, e0, e1));
    }

    [Theory]
    [InlineData("1997/2000", 1997, Certainty.Certain)]
    [InlineData("1997/2000", 1998, Certainty.Certain)]
    [InlineData("1997/2000", 1996, Certainty.No)]
    [InlineData("2009/..", 2011, Certainty.Certain)]
    [InlineData("2009/..", 2012, Certainty.Certain)]
    [InlineData("2009/..", 2013, Certainty.Possible)]
    [InlineData("2009/", 2009, Certainty.Certain)]
    [InlineData("2009/", 2010, Certainty.Possible)]
    [InlineData("../2009", 1066, Certainty.Possible)]
    [InlineData("/2009", 2010, Certainty.No)]
    [InlineData("2005~", 2004, Certainty.Possible)]
    [InlineData("2005~", 2003, Certainty.No)]
    public void Overlap_with_a_year_when_the_words_were_written_in_2012(string text, int year, Certainty expected)
    {
        DatePeriod.Parse(text).Overlaps(DateInterval.Year(year), new LocalDate(2012, 1, 1)).Should().Be(expected);
    }

    [Fact]
    public void Two_equal_periods_are_two_periods()
    {
        var year = DatePeriod.Parse("1997");

        year.Overlaps(year).Should().Be(Certainty.Possible);
        year.Contains(year).Should().Be(Certainty.Possible);
        DatePeriod.Parse("1997-05-01").Overlaps(DatePeriod.Parse("1997-05-01")).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Every_relation_is_that_of_the_bounds()
    {
        Gen.Select(PeriodGen.Period, PeriodGen.Period, PeriodGen.Day, PeriodGen.Day).Sample(
            static (a, b, day, other) =>
            {
                var window = day < other ? new DateInterval(day, other) : new DateInterval(other, day);
                var (ofA, ofB, ofWindow) = (a.Bounds(day), b.Bounds(), PeriodBounds.Of(window));
                return a.Overlaps(b, day) == ofA.Overlaps(ofB) && a.Overlaps(window, day) == ofA.Overlaps(ofWindow)
                    && a.Contains(b, day) == ofA.Contains(ofB) && a.Contains(window, day) == ofA.Contains(ofWindow)
                    && a.Within(b, day) == ofA.Within(ofB) && a.Within(window, day) == ofA.Within(ofWindow)
                    && a.Precedes(b, day) == ofA.Precedes(ofB) && a.Precedes(window, day) == ofA.Precedes(ofWindow)
                    && ofA.Overlaps(ofB) == ofB.Overlaps(ofA) && ofA.Contains(ofB) == ofB.Within(ofA);
            },
            iter: TestScale.Of(50_000));
    }

    [Fact]
    public void Windows_of_years_and_days_are_inclusive()
    {
        Assert.Equal(new DateInterval(new(1997, 1, 1), new(1997, 12, 31)), DateInterval.Year(1997));
        Assert.Equal(new DateInterval(new(2007, 1, 1), new(2010, 12, 31)), DateInterval.Years(2007, 2010));
        Assert.Equal(new DateInterval(new(2010, 1, 1), Last), DateInterval.Since(2010));
        DateInterval.Day(new LocalDate(2010, 5, 1)).Length.Should().Be(1);
        FluentActions.Invoking(static () => DateInterval.Year(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => DateInterval.Years(2010, 2009)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => DateInterval.Since(10_000)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("first");
        FluentActions.Invoking(static () => DateInterval.Since(0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("first");
        FluentActions.Invoking(static () => DateInterval.Years(2010, 10_000)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("last");
        FluentActions.Invoking(static () => DatePeriod.Parse("2010").Written(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var julian = new LocalDate(1996, 12, 19, CalendarSystem.Julian);
        var iso = new LocalDate(1997, 1, 1);

        DatePeriod.Parse("1990/..").Bounds(julian).Should().Be(DatePeriod.Parse("1990/..").Bounds(iso));
        PeriodBounds.Of(new DateInterval(julian, julian)).Should().Be(PeriodBounds.Of(DateInterval.Day(iso)));
        ((DatePeriod)(PartialDate)julian).Should().Be(DatePeriod.Parse("1997-01-01"));
    }

    [Fact]
    public void A_stated_period_is_a_period_words_or_both()
    {
        StatedPeriod period = DatePeriod.Parse("1995/1997");
        var words = StatedPeriod.Words("20012-2015");
        var both = DatePeriod.Parse("1995/1997").Written("1995 til 1997");

        (period.Period, period.Text).Should().Be((DatePeriod.Parse("1995/1997"), null));
        (words.Period, words.Text).Should().Be((null, "20012-2015"));
        (both.Period, both.Text).Should().Be((DatePeriod.Parse("1995/1997"), "1995 til 1997"));
        ((StatedPeriod)PartialDate.Parse("1995")).Period.Should().Be(DatePeriod.Parse("1995"));
        new[] { period, words, both }.Should().OnlyHaveUniqueItems();
        new[] { period.ToString(), words.ToString(), both.ToString() }.Should().Equal("1995/1997", "«20012-2015»", "1995/1997 «1995 til 1997»");
        FluentActions.Invoking(static () => StatedPeriod.Words(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => period with { UnknownMembers = null! }).Should().Throw<ArgumentNullException>();
    }
}
