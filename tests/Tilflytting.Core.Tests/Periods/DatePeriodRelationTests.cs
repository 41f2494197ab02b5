using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Periods;

/// <summary>What the relations answer of periods as sources state them.</summary>
public class DatePeriodRelationTests
{
    [Fact]
    public void A_project_is_certain_in_its_year_and_possible_on_a_day_of_it()
    {
        var project = DatePeriod.Parse("1997/2000");

        project.Overlaps(DateInterval.Year(1997)).Should().Be(Certainty.Certain);
        project.Overlaps(DateInterval.Day(new(1997, 6, 1))).Should().Be(Certainty.Possible);
        project.Overlaps(DateInterval.Day(new(1997, 12, 31))).Should().Be(Certainty.Certain);
        project.Overlaps(DateInterval.Day(new(2000, 1, 1))).Should().Be(Certainty.Certain);
        project.Overlaps(DateInterval.Day(new(2000, 1, 2))).Should().Be(Certainty.Possible);
        project.Overlaps(DatePeriod.Parse("1995/1997")).Should().Be(Certainty.Possible);
        DatePeriod.Parse("1995/1997").Overlaps(project).Should().Be(Certainty.Possible);
    }

    [Theory]
    [InlineData("1997", "1998", Certainty.Certain)]
    [InlineData("1997", "1997", Certainty.Possible)]
    [InlineData("1997", "1996", Certainty.No)]
    [InlineData("1997~", "1998", Certainty.Possible)]
    [InlineData("1997-12-31", "1998-01-01", Certainty.Certain)]
    [InlineData("1998-01-01", "1998-01-01", Certainty.No)]
    [InlineData("2010-21", "2010-22", Certainty.Possible)]
    [InlineData("2010-22", "2010-21", Certainty.Possible)]
    [InlineData("2010-21", "2010-23", Certainty.Certain)]
    [InlineData("199X", "2000", Certainty.Certain)]
    [InlineData("1995/1997", "1997/2000", Certainty.Possible)]
    [InlineData("1995/1996", "1997/2000", Certainty.Certain)]
    [InlineData("2009/..", "2011", Certainty.Possible)]
    [InlineData("2009/", "2011", Certainty.Possible)]
    [InlineData("2009/..", "2009-01-01", Certainty.No)]
    [InlineData("../2009", "2010", Certainty.Certain)]
    [InlineData("/2009", "2010/..", Certainty.Certain)]
    [InlineData("2010", "../2011", Certainty.Possible)]
    [InlineData("0001", "9999", Certainty.Certain)]
    [InlineData("9999-12-31~", "9999-12-31", Certainty.Possible)]
    public void One_period_is_before_another(string one, string other, Certainty expected) =>
        DatePeriod.Parse(one).Precedes(DatePeriod.Parse(other)).Should().Be(expected);

    [Theory]
    [InlineData("1995/2000", "1997", Certainty.Certain)]
    [InlineData("1995/2000", "1995", Certainty.Possible)]
    [InlineData("1995/2000", "1995/2001", Certainty.No)]
    [InlineData("2009/..", "2011", Certainty.Possible)]
    [InlineData("../2009", "2008", Certainty.Possible)]
    [InlineData("2000", "1999/..", Certainty.No)]
    public void One_period_holds_another(string one, string other, Certainty expected)
    {
        DatePeriod.Parse(one).Contains(DatePeriod.Parse(other)).Should().Be(expected);
        DatePeriod.Parse(other).Within(DatePeriod.Parse(one)).Should().Be(expected);
    }

    [Fact]
    public void An_open_end_is_attested_up_to_the_day_of_the_words_and_an_unknown_one_to_none() =>
        Gen.Select(PeriodGen.Date, PeriodGen.Day, PeriodGen.Day).Sample(
            static (start, statedOn, day) =>
            {
                var window = DateInterval.Day(day);
                var (earliest, latest) = (start.Earliest, start.Latest);
                Certainty Until(LocalDate attested) =>
                    day < earliest ? Certainty.No : latest <= day && day <= attested ? Certainty.Certain : Certainty.Possible;

                return DatePeriod.Since(start).Overlaps(window, statedOn) == Until(LocalDate.Max(statedOn, earliest))
                    && DatePeriod.Since(start).Overlaps(window) == Until(earliest)
                    && DatePeriod.StartingIn(start).Overlaps(window, statedOn) == Until(earliest);
            },
            iter: TestScale.Of(100_000));

    [Fact]
    public void What_is_open_in_the_other_period_is_attested_to_no_day()
    {
        var (closed, open, statedOn) = (DatePeriod.Parse("2011"), DatePeriod.Parse("2009/.."), new LocalDate(2012, 1, 1));

        open.Overlaps(closed, statedOn).Should().Be(Certainty.Certain);
        closed.Overlaps(open, statedOn).Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Bounds_are_printed_as_four_days_and_without_any_are_the_first()
    {
        foreach (var culture in new[] { "", "nb-NO", "tr-TR", "ar-SA" })
        {
            using var scope = new CultureScope(culture);

            DatePeriod.Parse("2009/..").Bounds(new LocalDate(2012, 1, 1)).ToString().Should().Be("[2009-01-01, 2009-12-31]/[2012-01-01, 9999-12-31]");
            default(PeriodBounds).ToString().Should().Be("[0001-01-01, 0001-01-01]/[0001-01-01, 0001-01-01]");
        }

        default(PeriodBounds).Should().Be(DatePeriod.Parse("0001-01-01").Bounds());
        FluentActions.Invoking(static () => PeriodBounds.Of(null!)).Should().Throw<ArgumentNullException>();
    }
}
