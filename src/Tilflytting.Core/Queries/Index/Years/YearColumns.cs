using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>
/// Who was active in each year, certainly and at least possibly: for the years that most periods name. A question about whole years is a union of years, for an initiative is
/// active at any time in them when it is in one of them. Those whose time cannot be told by single years are <see cref="Others"/>.
/// </summary>
internal sealed class YearColumns
{
    private const int Most = 64;

    private readonly int first;
    private readonly ulong[][] certain;
    private readonly ulong[][] possible;
    private readonly ulong[] others;

    public YearColumns(IndexPeriods periods, int documents)
    {
        (first, var count) = Span(periods, documents);
        var words = Words.For(documents);
        (certain, possible, others) = (Columns(count, words), Columns(count, words), new ulong[words]);
        Parallel.For(0, words, word =>
        {
            for (var document = word << 6; document < Math.Min(documents, (word + 1) << 6); document++)
            {
                var one = periods.Of(document, out var more);
                var isOther = false;
                for (var i = 0; i < one.Length + more.Length; i++)
                {
                    isOther |= !Add(i == 0 ? one[0] : more[i - 1], document);
                }

                others[word] |= (isOther ? 1UL : 0) << document;
            }
        });
    }

    /// <summary>
    /// Those who have a period that single years do not tell all of: one that starts or ends in a year outside, and one that is so imprecise that only a span of years holds it
    /// for certain, such as <c>2007~</c>.
    /// </summary>
    public ReadOnlySpan<ulong> Others => others;

    /// <summary>Whether any of some years is among these: then those outside are told by the next year inside.</summary>
    public bool Has(int from, int to) => from < first + certain.Length && to >= first;

    /// <summary>Those who were active in any of some years; of the others only some.</summary>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year.</param>
    /// <param name="word">The first word of a block.</param>
    /// <param name="certainOnes">The certain ones of the block.</param>
    /// <param name="possibleOnes">The at least possible ones of the block.</param>
    public void Answer(int from, int to, int word, Span<ulong> certainOnes, Span<ulong> possibleOnes)
    {
        certainOnes.Clear();
        possibleOnes.Clear();
        for (var year = Math.Max(from - first, 0); year <= Math.Min(to - first, certain.Length - 1); year++)
        {
            Words.Or(certainOnes, certain[year].AsSpan(word, certainOnes.Length));
            Words.Or(possibleOnes, possible[year].AsSpan(word, possibleOnes.Length));
        }
    }

    /// <summary>The row of years that most bounds name.</summary>
    private static (int First, int Count) Span(IndexPeriods periods, int documents)
    {
        var named = new int[10_001];
        for (var document = 0; document < documents; document++)
        {
            Name(periods.Of(document, out var more));
            Name(more);
        }

        var (first, last) = (Array.FindIndex(named, static count => count > 0), Array.FindLastIndex(named, static count => count > 0));
        if (first < 0)
        {
            return (0, 0);
        }

        if (last - first < Most)
        {
            return (first, last - first + 1);
        }

        var (best, most, sum) = (first, 0L, 0L);
        for (var year = first; year <= last; year++)
        {
            sum += named[year] - (year - Most >= first ? named[year - Most] : 0);
            (best, most) = sum > most ? (Math.Max(first, year - Most + 1), sum) : (best, most);
        }

        return (best, Math.Min(Most, last - best + 1));

        void Name(ReadOnlySpan<Vector128<int>> all)
        {
            foreach (var bounds in all)
            {
                foreach (var day in (ReadOnlySpan<int>)[bounds[0], -bounds[1]])
                {
                    named[Math.Clamp(PeriodNumbers.YearOf(day), 0, 10_000)] += day == PeriodNumbers.Earliest || day == PeriodNumbers.Latest ? 0 : 1;
                }
            }
        }
    }

    private static ulong[][] Columns(int count, int words)
    {
        var columns = new ulong[count][];
        for (var i = 0; i < count; i++)
        {
            columns[i] = new ulong[words];
        }

        return columns;
    }

    /// <summary>Adds a period; false when single years do not tell all of it.</summary>
    private bool Add(Vector128<int> bounds, int document)
    {
        var (firstStart, lastEnd, lastStart, firstEnd) = (YearOf(bounds[0]), YearOf(-bounds[1]), YearOf(bounds[2]), YearOf(-bounds[3]));
        for (var year = Math.Max(firstStart, 0); year <= Math.Min(lastEnd, certain.Length - 1); year++)
        {
            possible[year][document >> 6] |= 1UL << document;
        }

        for (var year = Math.Max(lastStart, 0); year <= Math.Min(firstEnd, certain.Length - 1); year++)
        {
            certain[year][document >> 6] |= 1UL << document;
        }

        return lastStart <= firstEnd && IsInside(bounds[0], firstStart) && IsInside(-bounds[1], lastEnd) && IsInside(bounds[2], lastStart) && IsInside(-bounds[3], firstEnd);
    }

    private int YearOf(int day) => PeriodNumbers.YearOf(day) - first;

    /// <summary>No bound at all is told by the first or the last year.</summary>
    private bool IsInside(int day, int year) => (year >= 0 && year < certain.Length) || day == PeriodNumbers.Earliest || day == PeriodNumbers.Latest;
}
