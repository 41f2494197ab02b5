using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>
/// Counts of active initiatives in years, or in spans of years that lie side by side. A period is certain, and possible, in a row of years: only where the row begins and where it
/// has ended is written down, and the counts are the running sum.
/// </summary>
internal sealed class IndexYears
{
    private readonly int[] certain;
    private readonly int[] possible;
    private readonly int first;
    private readonly int span;

    private IndexYears(int firstSpan, int count, int span)
    {
        (first, this.span) = (firstSpan, span);
        (certain, possible) = (new int[count + 1], new int[count + 1]);
    }

    /// <summary>The first and the last year that a bound of a hit names.</summary>
    public static (int First, int Last)? Range(IndexPeriods periods, in IndexHits hits)
    {
        var years = new YearRange();
        foreach (var word in hits.Occupied)
        {
            for (var left = hits.AtLeastPossible[word]; left != 0;)
            {
                years.Extend(periods.Of((word << 6) + Words.Take(ref left), out var others));
                years.Extend(others);
            }
        }

        return years.Years;
    }

    /// <summary>Counts the dated hits.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="hits">The hits.</param>
    /// <param name="first">The first span: the first year, divided by the length.</param>
    /// <param name="count">How many spans.</param>
    /// <param name="span">How many years a span has.</param>
    /// <returns>By span: certain ones, and at least possible ones.</returns>
    public static (int Certain, int AtLeastPossible)[] Count(IndexPeriods periods, in IndexHits hits, int first, int count, int span)
    {
        var years = new IndexYears(first, count, span);
        var rows = new List<(int From, int To)>();
        var all = hits.AtLeastPossible;
        foreach (var word in hits.Occupied)
        {
            for (var left = all[word] & periods.Dated.Bits[word]; left != 0;)
            {
                var document = (word << 6) + Words.Take(ref left);
                var one = periods.Of(document, out var others)[0];
                var isCertain = Words.Has(hits.Certain, document);
                if (others.IsEmpty && !Words.Has(periods.Undated.Bits, document))
                {
                    years.Add(years.possible, one[0], -one[1]);
                    if (isCertain)
                    {
                        years.Add(years.certain, one[2], -one[3]);
                    }

                    continue;
                }

                years.AddSeveral(years.possible, one, others, 0, Words.Has(periods.Undated.Bits, document), rows);
                if (isCertain)
                {
                    years.AddSeveral(years.certain, one, others, 2, false, rows);
                }
            }
        }

        return years.Sums();
    }

    private (int Certain, int AtLeastPossible)[] Sums()
    {
        var sums = new (int, int)[certain.Length - 1];
        var (sure, maybe) = (0, 0);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = (sure += certain[i], maybe += possible[i]);
        }

        return sums;
    }

    /// <summary>A row of days, from one to another; none when it ends before the span in which it starts.</summary>
    private void Add(int[] counts, int from, int to) => AddSpans(counts, SpanOf(from), SpanOf(to));

    private static void AddSpans(int[] counts, int from, int to)
    {
        (from, to) = (Math.Max(0, from), Math.Min(counts.Length - 2, to));
        if (from <= to)
        {
            counts[from]++;
            counts[to + 1]--;
        }
    }

    /// <summary>Several rows, in which a year counts once.</summary>
    private void AddSeveral(int[] counts, Vector128<int> one, ReadOnlySpan<Vector128<int>> others, int bound, bool isAlways, List<(int From, int To)> rows)
    {
        if (isAlways)
        {
            AddSpans(counts, 0, counts.Length);
            return;
        }

        rows.Clear();
        rows.Add((SpanOf(one[bound]), SpanOf(-one[bound + 1])));
        foreach (var other in others)
        {
            rows.Add((SpanOf(other[bound]), SpanOf(-other[bound + 1])));
        }

        rows.Sort();
        var next = int.MinValue;
        foreach (var (from, to) in rows)
        {
            if (to >= Math.Max(from, next))
            {
                AddSpans(counts, Math.Max(from, next), to);
                next = to + 1;
            }
        }
    }

    /// <summary>The place of a day's span; of a day before year 1 one before all.</summary>
    private int SpanOf(int day) => PeriodNumbers.YearOf(day) is > 0 and var year ? (year / span) - first : int.MinValue / 2;
}
