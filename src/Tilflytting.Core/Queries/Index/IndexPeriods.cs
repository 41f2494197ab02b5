using System.Numerics;
using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>
/// The bounds of the dated periods, by initiative: four days in one vector (earliest start, minus latest end, latest start, minus earliest end), so that one comparison answers
/// whether a period overlaps a question possibly and certainly.
/// </summary>
internal sealed class IndexPeriods
{
    private static readonly Vector128<int> Never = Vector128.Create(int.MaxValue);
    private readonly Vector128<int>[] first;
    private readonly Vector128<int>[] more;
    private readonly int[] moreStart;
    private readonly int[] rank;

    public IndexPeriods(ImmutableArray<Initiative> documents)
    {
        var words = Words.For(documents.Length);
        first = new Vector128<int>[documents.Length];
        (Dated, Several, Undated) = (new(words), new(words), new(words));
        var rest = new List<Vector128<int>>?[words];
        var starts = new List<int>?[words];
        Parallel.For(0, words, word =>
        {
            for (var document = word << 6; document < Math.Min(documents.Length, (word + 1) << 6); document++)
            {
                Read(document, documents[document], ref rest[word], ref starts[word]);
            }
        });

        // One after the other: the parts of each word were read by themselves.
        rank = new int[words];
        var (periods, offsets) = (new List<Vector128<int>>(), new List<int>());
        for (var word = 0; word < words; word++)
        {
            rank[word] = offsets.Count;
            offsets.AddRange((starts[word] ?? []).Select(start => start + periods.Count));
            periods.AddRange(rest[word] ?? []);
        }

        offsets.Add(periods.Count);
        (more, moreStart) = ([.. periods], [.. offsets]);
    }

    /// <summary>Those with a dated period.</summary>
    public IndexColumn Dated { get; }

    /// <summary>Those with more than one.</summary>
    public IndexColumn Several { get; }

    /// <summary>Those that may have been active at any time: nothing is dated, or a project is not and nothing dates the whole.</summary>
    public IndexColumn Undated { get; }

    /// <summary>The day that stands for no beginning.</summary>
    public static int Earliest { get; } = Day(LocalDate.MinIsoValue);

    /// <summary>The day that stands for no end.</summary>
    public static int Latest { get; } = Day(LocalDate.MaxIsoValue);

    public static Vector128<int> Question(PeriodBounds asked) =>
        Vector128.Create(Day(asked.LatestEnd), -Day(asked.EarliestStart), Day(asked.EarliestEnd), -Day(asked.LatestStart));

    /// <summary>Whether periods overlap a question, for the candidates of one word.</summary>
    public void Overlap(int word, ulong candidates, Vector128<int> question, out ulong certain, out ulong possible)
    {
        (certain, possible) = (0, 0);
        for (var left = candidates; left != 0;)
        {
            var bit = Words.Take(ref left);
            var answer = Vector128.LessThanOrEqual(first[(word << 6) + bit], question).ExtractMostSignificantBits();
            possible |= ((answer & 3) == 3 ? 1UL : 0) << bit;
            certain |= ((answer & 12) == 12 ? 1UL : 0) << bit;
        }

        for (var left = candidates & Several.Bits[word]; left != 0;)
        {
            var bit = Words.Take(ref left);
            foreach (var period in More(word, bit))
            {
                var answer = Vector128.LessThanOrEqual(period, question).ExtractMostSignificantBits();
                possible |= ((answer & 3) == 3 ? 1UL : 0) << bit;
                certain |= ((answer & 12) == 12 ? 1UL : 0) << bit;
            }
        }

        // A certain overlap is a possible one: the bounds are normalised.
        possible |= candidates & Undated.Bits[word];
    }

    /// <summary>The periods of an initiative, in the order in which they stand.</summary>
    public ReadOnlySpan<Vector128<int>> Of(int document, out ReadOnlySpan<Vector128<int>> others)
    {
        others = Words.Has(Several.Bits, document) ? More(document >> 6, document & 63) : [];
        return Words.Has(Dated.Bits, document) ? new ReadOnlySpan<Vector128<int>>(in first[document]) : [];
    }

    /// <summary>The year of a day as it is kept.</summary>
    public static int YearOf(int day) => day >> 9;

    /// <summary>A number that sorts as days do; a year has 512 of them.</summary>
    private static int Day(LocalDate day) => (day.Year * 512) + (day.Month * 32) + day.Day;

    private static Vector128<int> Bounds(PeriodBounds one) =>
        Vector128.Create(Day(one.EarliestStart), -Day(one.LatestEnd), Day(one.LatestStart), -Day(one.EarliestEnd));

    private ReadOnlySpan<Vector128<int>> More(int word, int bit)
    {
        var at = rank[word] + BitOperations.PopCount(Several.Bits[word] & ((1UL << bit) - 1));
        return more.AsSpan(moreStart[at]..moreStart[at + 1]);
    }

    private void Read(int document, Initiative x, ref List<Vector128<int>>? rest, ref List<int>? starts)
    {
        var written = x.Provenance?.StatedOn?.Earliest;
        var isFirst = true;
        var isUndated = x.Period?.Period is null;
        first[document] = Never;
        Add(x.Period, ref rest, ref starts);
        var hasUndatedProject = false;
        foreach (var project in x.Projects)
        {
            hasUndatedProject |= project.Period?.Period is null;
            Add(project.Period, ref rest, ref starts);
        }

        foreach (var activity in x.Activities)
        {
            Add(activity.Period, ref rest, ref starts);
        }

        if (isFirst || (isUndated && hasUndatedProject))
        {
            Undated.Add(document);
        }

        void Add(StatedPeriod? stated, ref List<Vector128<int>>? rest, ref List<int>? starts)
        {
            if (stated?.Period is not { } period)
            {
                return;
            }

            var bounds = Bounds(period.Bounds(written));
            if (isFirst)
            {
                isFirst = false;
                first[document] = bounds;
                Dated.Add(document);
                return;
            }

            rest ??= [];
            if (!Words.Has(Several.Bits, document))
            {
                Several.Add(document);
                (starts ??= []).Add(rest.Count);
            }

            rest.Add(bounds);
        }
    }
}
