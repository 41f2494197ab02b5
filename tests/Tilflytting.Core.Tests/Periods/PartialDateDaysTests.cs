namespace Tilflytting.Core.Tests.Periods;

/// <summary>Day by day: a day is one that a date may be, or is not, by looking at the day's own year and month.</summary>
public class PartialDateDaysTests
{
    private static readonly string[] Marks = ["", "~", "?", "%"];

    [Theory]
    [InlineData(1996, 2004)]
    [InlineData(1898, 1902)]
    [InlineData(9979, 9999)]
    public void A_day_is_in_a_date_when_its_year_and_month_say_so(int first, int last)
    {
        var days = new DateInterval(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));
        var (cases, differences) = (0, new List<string>());
        foreach (var text in Forms((first + last) / 2).Concat(Forms(last)).Distinct())
        {
            var date = PartialDate.Parse(text);
            foreach (var day in days)
            {
                cases++;
                if ((date.Earliest <= day && day <= date.Latest) != Belongs(text, day))
                {
                    differences.Add($"{day:uuuu-MM-dd} and {text}");
                }
            }
        }

        cases.Should().BeGreaterThan(150 * days.Length);
        differences.Take(10).Should().BeEmpty();
    }

    private static IEnumerable<string> Forms(int year)
    {
        string[] unmarked =
        [
            $"{year / 10:D3}X", $"{year:D4}", .. Enumerable.Range(21, 4).Select(season => $"{year:D4}-{season}"),
            .. Enumerable.Range(1, 12).Select(month => $"{year:D4}-{month:D2}"), $"{year:D4}-01-01", $"{year:D4}-02-28", $"{year:D4}-12-31",
        ];
        return unmarked.SelectMany(static text => Marks.Select(mark => text + mark));
    }

    private static bool Belongs(string text, LocalDate day)
    {
        var reach = text[^1] is '~' or '?' or '%' ? 1 : 0;
        var date = text[..(text.Length - reach)];
        if (date[^1] == 'X')
        {
            return Math.Abs((day.Year / 10) - int.Parse(date[..3], null)) <= reach;
        }

        var year = int.Parse(date[..4], null);
        if (date.Length == 4)
        {
            return Math.Abs(day.Year - year) <= reach;
        }

        // Months counted from one January on; of a season those that it has, however a mark moves it.
        var month = (day.Year - year) * 12 + day.Month;
        var part = int.Parse(date[5..7], null);
        return date.Length == 10
            ? Math.Abs(Period.DaysBetween(new LocalDate(year, part, int.Parse(date[8..], null)), day)) <= reach
            : (part switch { 21 => [2, 3, 4, 5, 6], 22 => [6, 7, 8], 23 => [8, 9, 10, 11, 12], 24 => [0, 1, 2, 3, 4], _ => new[] { part } })
                .Any(own => Math.Abs(month - own) <= reach * (part > 12 ? 3 : 1));
    }
}
