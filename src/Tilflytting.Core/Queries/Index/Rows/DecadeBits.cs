using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>
/// The decades in which initiatives were active, as one word of their rows: certainly in the lower half, at least possibly in the upper. There are none where the decades from the
/// first to the last are more than that; <see cref="IndexYears"/> counts then.
/// </summary>
internal sealed class DecadeBits
{
    private const int Most = 32;

    private readonly int first;

    public DecadeBits(IndexDraft draft)
    {
        Word = draft.Width;
        var range = new YearRange();
        for (var i = 0; i < draft.First.Length; i++)
        {
            if (draft.First[i] != PeriodNumbers.Never)
            {
                range.Extend(draft.First[i]);
                range.Extend(draft.Others[i]);
            }
        }

        Years = range.Years;
        if (Years is var (from, to) && (to / 10) - (from / 10) < Most)
        {
            (first, Count) = (from / 10, (to / 10) - (from / 10) + 1);
        }
    }

    /// <summary>The first and the last year that a bound names; null when nothing is dated.</summary>
    public (int First, int Last)? Years { get; }

    /// <summary>How many decades have bits.</summary>
    public int Count { get; }

    /// <summary>Which word of a row it is.</summary>
    public int Word { get; }

    /// <summary>How many words it takes: one or none.</summary>
    public int Width => Count == 0 ? 0 : 1;

    /// <summary>The bit of a decade: certainly active.</summary>
    /// <param name="decade">Which, from 0.</param>
    public int Certain(int decade) => (Word * 64) + decade;

    /// <summary>The bit of a decade: at least possibly active.</summary>
    /// <param name="decade">Which, from 0.</param>
    public int Possible(int decade) => Certain(decade) + Most;

    /// <summary>The word of an initiative of a draft; where nothing is dated it counts in no decade.</summary>
    public ulong Of(IndexDraft draft, int initiative)
    {
        if (draft.First[initiative] == PeriodNumbers.Never)
        {
            return 0;
        }

        var word = Of(draft.First[initiative]);
        foreach (var other in draft.Others[initiative] ?? [])
        {
            word |= Of(other);
        }

        return (draft.Rows[initiative * draft.Width] >> IndexLayout.Undated & 1) == 0 ? word : word | Possibly(Row(0, Count - 1));
    }

    private ulong Of(Vector128<int> bounds) => Row(DecadeOf(bounds[2]), DecadeOf(-bounds[3])) | Possibly(Row(DecadeOf(bounds[0]), DecadeOf(-bounds[1])));

    private static ulong Possibly(ulong row) => row << Most;

    /// <summary>Decades from one to another, as far as they have bits; none when the last comes before the first.</summary>
    private ulong Row(int from, int to)
    {
        (from, to) = (Math.Max(0, from), Math.Min(Count - 1, to));
        return from > to ? 0 : ((1UL << (to - from + 1)) - 1) << from;
    }

    /// <summary>The place of a day's decade; of a day before year 1 one before all.</summary>
    private int DecadeOf(int day) => PeriodNumbers.YearOf(day) is > 0 and var year ? (year / 10) - first : -1;
}
