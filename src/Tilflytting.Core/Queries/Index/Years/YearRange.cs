using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>The first and the last year that a bound of some periods names.</summary>
internal struct YearRange()
{
    private int first = int.MaxValue;
    private int last = int.MinValue;

    /// <summary>The years; null when no bound names any.</summary>
    public readonly (int First, int Last)? Years => first > last ? null : (first, last);

    public void Extend(ReadOnlySpan<Vector128<int>> periods)
    {
        foreach (var bounds in periods)
        {
            Extend(bounds);
        }
    }

    public void Extend(Vector128<int> bounds)
    {
        Extend(bounds[0]);
        Extend(-bounds[1]);
        Extend(bounds[2]);
        Extend(-bounds[3]);
    }

    private void Extend(int day)
    {
        if (day != PeriodNumbers.Earliest && day != PeriodNumbers.Latest)
        {
            // «0001~» may lie before the first year that can be asked for.
            var year = Math.Max(1, PeriodNumbers.YearOf(day));
            (first, last) = (Math.Min(first, year), Math.Max(last, year));
        }
    }
}
