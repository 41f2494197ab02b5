namespace Tilflytting.Core.Tests.Periods;

/// <summary>The relations to a precise window, proved world by world: it is a period with one start and one end.</summary>
public class PreciseWindowProofTests
{
    private const int Days = 6;
    private static readonly LocalDate First = new(1999, 12, 29);

    [Fact]
    public void Every_relation_of_every_bounds_to_every_window_is_proved()
    {
        var (cases, differences) = (0, new List<string>());
        for (var code = 0; code < Days * Days * Days * Days; code++)
        {
            var (s0, s1, e0, e1) = (code % 6, code / 6 % 6, code / 36 % 6, code / 216);
            if (s1 < s0 || e1 < e0 || e1 < s0)
            {
                continue;
            }

            var bounds = new PeriodBounds(Day(s0), Day(s1), Day(e0), Day(e1));
            for (var start = 0; start < Days; start++)
            {
                for (var end = start; end < Days; end++)
                {
                    cases++;
                    var window = PeriodBounds.Of(new DateInterval(Day(start), Day(end)));
                    var answers = (bounds.Overlaps(window), bounds.Contains(window), bounds.Within(window), bounds.Precedes(window), window.Precedes(bounds));
                    var expected = (
                        Of((s, e) => Common(s, e, start, end) > 0),
                        Of((s, e) => Common(s, e, start, end) == end - start + 1),
                        Of((s, e) => Common(s, e, start, end) == e - s + 1),
                        Of((s, e) => Enumerable.Range(s, e - s + 1).All(day => day < start)),
                        Of((s, e) => Enumerable.Range(s, e - s + 1).All(day => day > end)));
                    if (answers != expected)
                    {
                        differences.Add($"{bounds} and {window}: {answers}, not {expected}");
                    }
                }
            }

            Certainty Of(Func<int, int, bool> holds)
            {
                var worlds = 0;
                var held = 0;
                for (var start = s0; start <= s1; start++)
                {
                    for (var end = Math.Max(start, e0); end <= e1; end++)
                    {
                        worlds++;
                        held += holds(start, end) ? 1 : 0;
                    }
                }

                return held == 0 ? Certainty.No : held == worlds ? Certainty.Certain : Certainty.Possible;
            }
        }

        cases.Should().Be(371 * 21);
        differences.Should().BeEmpty();
    }

    /// <summary>How many days both have, counted one by one.</summary>
    private static int Common(int start, int end, int otherStart, int otherEnd)
    {
        var common = 0;
        for (var day = 0; day < Days; day++)
        {
            common += start <= day && day <= end && otherStart <= day && day <= otherEnd ? 1 : 0;
        }

        return common;
    }

    private static LocalDate Day(int day) => First.PlusDays(day);
}
