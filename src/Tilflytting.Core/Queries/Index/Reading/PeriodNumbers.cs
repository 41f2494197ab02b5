using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>
/// Periods as numbers: four days in one vector (earliest start, minus latest end, latest start, minus earliest end), so that one comparison answers whether a period overlaps a
/// question possibly and certainly. The same period is worked out once. For one thread.
/// </summary>
internal sealed class PeriodNumbers
{
    /// <summary>As many as are remembered.</summary>
    private const int Most = 1 << 15;

    private readonly Dictionary<(DatePeriod Period, LocalDate? StatedOn), (Vector128<int> Bounds, ulong Start)> known = [];

    /// <summary>Bounds that overlap nothing.</summary>
    public static Vector128<int> Never { get; } = Vector128.Create(int.MaxValue);

    /// <summary>The day that stands for no beginning.</summary>
    public static int Earliest { get; } = Day(LocalDate.MinIsoValue);

    /// <summary>The day that stands for no end.</summary>
    public static int Latest { get; } = Day(LocalDate.MaxIsoValue);

    /// <summary>A question, to be compared with bounds.</summary>
    public static Vector128<int> Question(PeriodBounds asked) =>
        Vector128.Create(Day(asked.LatestEnd), -Day(asked.EarliestStart), Day(asked.EarliestEnd), -Day(asked.LatestStart));

    /// <summary>The year of a day as it is kept.</summary>
    public static int YearOf(int day) => day >> 9;

    /// <summary>The bounds of a period, and its start as a number that sorts as <see cref="StartOrder"/> does.</summary>
    /// <param name="period">The period.</param>
    /// <param name="statedOn">The day up to which an open end is attested.</param>
    public (Vector128<int> Bounds, ulong Start) Of(DatePeriod period, LocalDate? statedOn)
    {
        var key = (period, period.EndState == PeriodEnd.Open ? statedOn : null);
        if (!known.TryGetValue(key, out var numbers))
        {
            var bounds = period.Bounds(statedOn);
            numbers = (
                Vector128.Create(Day(bounds.EarliestStart), -Day(bounds.LatestEnd), Day(bounds.LatestStart), -Day(bounds.EarliestEnd)),
                StartOrder.Of(period).ToNumber());
            if (known.Count < Most)
            {
                known.Add(key, numbers);
            }
        }

        return numbers;
    }

    /// <summary>A number that sorts as days do; a year has 512 of them.</summary>
    private static int Day(LocalDate day) => (day.Year * 512) + (day.Month * 32) + day.Day;
}
