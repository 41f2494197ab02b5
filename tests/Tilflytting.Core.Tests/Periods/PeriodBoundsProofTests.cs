namespace Tilflytting.Core.Tests.Periods;

/// <summary>
/// The relations, proved: over every bounds of six days, all worlds (a start and an end that the bounds allow) are looked at one by one. Certain is
/// what holds in all of them, possible what holds in some.
/// </summary>
public class PeriodBoundsProofTests
{
    private const int Days = 6;

    /// <summary>Every start and end, not before the start.</summary>
    private static readonly (int Start, int End)[] Worlds =
        [.. from start in Enumerable.Range(0, Days) from end in Enumerable.Range(start, Days - start) select (start, end)];

    private static readonly Case[] Cases = [.. AllCases()];

    [Fact]
    public void Every_legal_bounds_is_looked_at()
    {
        // Two sorted pairs of days, without those in which the latest end is before the earliest start.
        var pairs = Days * (Days + 1) / 2;
        var backwards = Enumerable.Range(0, Days).Sum(static s0 => (Days - s0) * (s0 * (s0 + 1) / 2));

        Cases.Should().HaveCount((pairs * pairs) - backwards).And.HaveCount(371);
        Cases.Should().OnlyContain(static one => one.Worlds != 0);
    }

    [Fact]
    public void Overlaps_is_proved() => Prove(static (a, b) => a.Overlaps(b), static (a, b) => a.Start <= b.End && b.Start <= a.End);

    [Fact]
    public void Contains_is_proved() => Prove(static (a, b) => a.Contains(b), static (a, b) => a.Start <= b.Start && b.End <= a.End);

    [Fact]
    public void Within_is_proved() => Prove(static (a, b) => a.Within(b), static (a, b) => b.Start <= a.Start && a.End <= b.End);

    [Fact]
    public void Precedes_is_proved() => Prove(static (a, b) => a.Precedes(b), static (a, b) => a.End < b.Start);

    [Fact]
    public void A_period_that_ends_before_it_starts_is_refused_and_nothing_else()
    {
        foreach (var (s0, s1, e0, e1) in Tuples())
        {
            var make = () => new PeriodBounds(Day(s0), Day(s1), Day(e0), Day(e1));
            if (s1 < s0 || e1 < e0 || e1 < s0)
            {
                make.Should().Throw<ArgumentException>();
            }
            else
            {
                make.Should().NotThrow();
            }
        }
    }

    [Fact]
    public void Bounds_are_normalised_to_the_days_that_some_world_has()
    {
        foreach (var (bounds, worlds) in Cases)
        {
            var possible = Worlds.Where((_, world) => (worlds & (1 << world)) != 0).ToList();
            var expected = new PeriodBounds(
                Day(possible.Min(static w => w.Start)), Day(possible.Max(static w => w.Start)), Day(possible.Min(static w => w.End)), Day(possible.Max(static w => w.End)));
            bounds.Should().Be(expected);
        }
    }

    private static void Prove(Func<PeriodBounds, PeriodBounds, Certainty> relation, Func<(int Start, int End), (int Start, int End), bool> holds)
    {
        // Of each world of the one, the worlds of the other in which the relation holds.
        var related = Worlds.Select(a => Worlds.Select((b, world) => holds(a, b) ? 1 << world : 0).Sum()).ToArray();
        var differences = new List<string>();
        foreach (var (a, ofA) in Cases)
        {
            foreach (var (b, ofB) in Cases)
            {
                var (always, ever) = (true, false);
                for (var world = 0; world < Worlds.Length; world++)
                {
                    if ((ofA & (1 << world)) != 0)
                    {
                        always &= (ofB & ~related[world]) == 0;
                        ever |= (ofB & related[world]) != 0;
                    }
                }

                var expected = always ? Certainty.Certain : ever ? Certainty.Possible : Certainty.No;
                if (relation(a, b) != expected)
                {
                    differences.Add($"{a} and {b}: {relation(a, b)}, not {expected}");
                }
            }
        }

        differences.Should().BeEmpty();
    }

    private static IEnumerable<Case> AllCases() =>
        from t in Tuples()
        where t.S0 <= t.S1 && t.E0 <= t.E1 && t.S0 <= t.E1
        select new Case(
            new PeriodBounds(Day(t.S0), Day(t.S1), Day(t.E0), Day(t.E1)),
            Worlds.Select((w, world) => t.S0 <= w.Start && w.Start <= t.S1 && t.E0 <= w.End && w.End <= t.E1 ? 1 << world : 0).Sum());

    private static IEnumerable<(int S0, int S1, int E0, int E1)> Tuples()
    {
        var days = Enumerable.Range(0, Days).ToArray();
        return from s0 in days from s1 in days from e0 in days from e1 in days select (s0, s1, e0, e1);
    }

    private static LocalDate Day(int day) => new LocalDate(2000, 2, 27).PlusDays(day);

    /// <summary>Bounds, and a bit for each world that they allow.</summary>
    private sealed record Case(PeriodBounds Bounds, int Worlds);
}
