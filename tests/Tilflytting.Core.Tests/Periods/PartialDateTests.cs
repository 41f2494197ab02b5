using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Periods;

/// <summary>A date as precise as its source: its days, its text, its order.</summary>
public class PartialDateTests
{
    private static readonly int[] Years = [1, 2, 3, 9, 10, 11, 1899, 1900, 1999, 2000, 2001, 2004, 2023, 2024, 2100, 9989, 9990, 9997, 9998, 9999];
    private static readonly string[] Marks = ["", "~", "?", "%"];

    [Fact]
    public void Every_text_form_has_the_days_of_the_plain_calendar()
    {
        var texts = Forms().ToList();

        texts.Should().HaveCount(Years.Length * (366 + 17) * 4 - (Years.Count(static year => !DateTime.IsLeapYear(year)) * 4) + (1000 * 4));
        texts.Where(static text => Days(PartialDate.Parse(text)) != PlainCalendar.Of(text)).Should().BeEmpty();
    }

    [Fact]
    public void Random_dates_have_the_days_of_the_plain_calendar() =>
        PeriodGen.Date.Sample(static date => Days(date) == PlainCalendar.Of(date.ToString()), iter: TestScale.Of(100_000));

    [Fact]
    public void Text_is_the_exact_inverse_of_reading()
    {
        foreach (var text in Forms())
        {
            var date = PartialDate.Parse(text);
            if (date.ToString() != text || PartialDate.Parse(date.ToString()) != date)
            {
                Assert.Fail($"{text} came back as {date}.");
            }
        }
    }

    [Theory]
    [InlineData("2007", DatePrecision.Year, 2007, null, null, null)]
    [InlineData("198X", DatePrecision.Decade, 1980, null, null, null)]
    [InlineData("2010-21", DatePrecision.Season, 2010, null, null, Season.Spring)]
    [InlineData("2007-03", DatePrecision.Month, 2007, 3, null, null)]
    [InlineData("2007-03-15", DatePrecision.Day, 2007, 3, 15, null)]
    public void Parts_are_those_of_the_text(string text, DatePrecision precision, int year, int? month, int? day, Season? season)
    {
        var date = PartialDate.Parse(text + "~");

        (date.Precision, date.Year, date.Month, date.Day, date.Season, date.Mark).Should().Be((precision, year, month, day, season, DateMark.Approximate));
    }

    [Fact]
    public void Makers_make_what_the_text_says()
    {
        PartialDate.FromYear(2007).Should().Be(PartialDate.Parse("2007"));
        PartialDate.FromDecade(1987).Should().Be(PartialDate.Parse("198X"));
        PartialDate.FromSeason(2010, Season.Winter).Should().Be(PartialDate.Parse("2010-24"));
        PartialDate.FromMonth(2007, 3).Should().Be(PartialDate.Parse("2007-03"));
        PartialDate.FromDay(new LocalDate(2007, 3, 15)).Should().Be(PartialDate.Parse("2007-03-15"));
        ((PartialDate)new LocalDate(2007, 3, 15)).With(DateMark.ApproximateAndUncertain).Should().Be(PartialDate.Parse("2007-03-15%"));
        default(PartialDate).Should().Be(PartialDate.Parse("0001"));
    }

    [Fact]
    public void What_is_no_date_is_refused_by_the_makers()
    {
        Action[] misuses =
        [
            static () => PartialDate.FromYear(0), static () => PartialDate.FromYear(10_000), static () => PartialDate.FromDecade(0),
            static () => PartialDate.FromSeason(2010, 0), static () => PartialDate.FromSeason(2010, (Season)25), static () => PartialDate.FromMonth(2010, 0),
            static () => PartialDate.FromMonth(2010, 13), static () => PartialDate.FromDay(new LocalDate(0, 12, 31)),
            static () => PartialDate.FromYear(2010).With((DateMark)9),
        ];

        misuses.Should().AllSatisfy(static misuse => misuse.Should().Throw<ArgumentOutOfRangeException>());
    }

    [Theory]
    [InlineData("2009", "2010", -1)]
    [InlineData("2009", "2009-01", 1)]
    [InlineData("2009-01-01", "2009-01", -1)]
    [InlineData("2009?", "2009~", -1)]
    [InlineData("200X", "2000", 1)]
    [InlineData("2009-24", "2009", -1)]
    public void Order_is_by_earliest_then_latest_then_text(string one, string other, int expected)
    {
        Math.Sign(PartialDate.Parse(one).CompareTo(PartialDate.Parse(other))).Should().Be(expected);
        Math.Sign(PartialDate.Parse(other).CompareTo(PartialDate.Parse(one))).Should().Be(-expected);
    }

    private static (LocalDate, LocalDate) Days(PartialDate date) => (date.Earliest, date.Latest);

    /// <summary>Every form of the years at the edges, and every decade that there is.</summary>
    private static IEnumerable<string> Forms() =>
        from unmarked in Years.SelectMany(static year => Forms(year)).Concat(Enumerable.Range(0, 1000).Select(static decade => $"{decade:D3}X"))
        from mark in Marks
        select unmarked + mark;

    private static IEnumerable<string> Forms(int year)
    {
        yield return $"{year:D4}";
        foreach (var season in Enumerable.Range(21, 4))
        {
            yield return $"{year:D4}-{season}";
        }

        for (var month = 1; month <= 12; month++)
        {
            yield return $"{year:D4}-{month:D2}";
            for (var day = 1; day <= DateTime.DaysInMonth(year, month); day++)
            {
                yield return $"{year:D4}-{month:D2}-{day:D2}";
            }
        }
    }
}
