using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// The initiatives as columns of numbers, in the order of their titles: what a peer is filled with, so that each can answer in its best form. Codes are bits of a number for each
/// vocabulary (with a bit for words alone and one for what is stated at all), and years are bits too, those that are possible and those that are certain.
/// </summary>
internal sealed class PeerTable
{
    /// <summary>The year of the lowest bit; all before are in it, and all after the highest in that.</summary>
    private const int FirstYear = 1971;
    private const int Years = 63;

    public PeerTable(ImmutableArray<Initiative> initiatives, CatalogueIndex index, FacetLayout layout, PeerPlaces places)
    {
        Layout = layout;
        Places = places;

        // In the order of the index, for a million titles are long to sort; LINQ sorts its hits by itself.
        var numbers = new Dictionary<Initiative, int>(initiatives.Length, ReferenceEqualityComparer.Instance);
        foreach (var (i, one) in initiatives.Index())
        {
            numbers.Add(one, i);
        }

        int[] order = [.. index.Query(InitiativeFilter.Everything, InitiativeOrder.Title).Hits.Select(hit => numbers[hit.Initiative])];
        Ids = [.. order.Select(i => initiatives[i].Id.ToString())];
        PlaceOf = [.. order.Select(i => places.PlaceOf[i].Number)];
        var rows = ImmutableArray.CreateRange(Vocabulary.All, static vocabulary => PeerVocabulary.Of(vocabulary));
        CertainCodes = [.. rows.Select(_ => new long[initiatives.Length])];
        PossibleCodes = [.. rows.Select((row, i) => row.MayBeUncertain ? new long[initiatives.Length] : CertainCodes[i])];
        (PossibleYears, CertainYears, NextYears, SecondYears) = (new long[initiatives.Length], new long[initiatives.Length], new long[initiatives.Length], new long[initiatives.Length]);
        (CertainDecades, PossibleDecades) = (new long[initiatives.Length], new long[initiatives.Length]);
        Parallel.For(0, initiatives.Length, i =>
        {
            var one = initiatives[order[i]];
            for (var v = 0; v < rows.Length; v++)
            {
                Read(i, v, rows[v].Items(one));
            }

            ReadPeriods(i, one);
        });
    }

    public FacetLayout Layout { get; }

    public PeerPlaces Places { get; }

    public int Length => Ids.Length;

    /// <summary>The ids by title: the number of a row is its rank.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>The number of the place of each.</summary>
    public int[] PlaceOf { get; }

    public ImmutableArray<long[]> CertainCodes { get; }

    public ImmutableArray<long[]> PossibleCodes { get; }

    public long[] PossibleYears { get; }

    /// <summary>The years that are certain by themselves.</summary>
    public long[] CertainYears { get; }

    /// <summary>The years that are certain together with the next: the earliest end is in one, the latest start in the other.</summary>
    public long[] NextYears { get; }

    /// <summary>The years that are certain together with the two that follow.</summary>
    public long[] SecondYears { get; }

    public long[] CertainDecades { get; }

    public long[] PossibleDecades { get; }

    /// <summary>The bits of some years.</summary>
    public static long YearBits(int first, int last) => last < first ? 0 : ((long)(ulong.MaxValue >> (63 - Bit(last)))) & ~((1L << Bit(first)) - 1);

    private static int Bit(int year) => Math.Clamp(year - FirstYear, 0, Years - 1);

    private void Read(int row, int vocabulary, (bool IsStated, IEnumerable<(string? Code, Certainty Certainty)> Items) read)
    {
        if (!read.IsStated)
        {
            return;
        }

        var (certain, possible) = (1L << Layout.Stated(vocabulary), 1L << Layout.Stated(vocabulary));
        foreach (var (code, certainty) in read.Items)
        {
            var bit = 1L << (code is null ? Layout.Uncoded(vocabulary) : Layout.IndexOf(vocabulary, code));
            certain |= certainty == Certainty.Certain ? bit : 0;
            possible |= bit;
        }

        PossibleCodes[vocabulary][row] = possible;
        CertainCodes[vocabulary][row] = certain;
    }

    private void ReadPeriods(int row, Initiative one)
    {
        var written = one.Provenance?.StatedOn?.Earliest;
        var isDated = false;
        foreach (var stated in one.Projects.Select(static project => project.Period).Concat(one.Activities.Select(static activity => activity.Period)).Append(one.Period))
        {
            if (stated?.Period is not { } period)
            {
                continue;
            }

            isDated = true;
            var bounds = period.Bounds(written);
            PossibleYears[row] |= YearBits(bounds.EarliestStart.Year, bounds.LatestEnd.Year);
            switch (bounds.LatestStart.Year - bounds.EarliestEnd.Year)
            {
                case <= 0:
                    CertainYears[row] |= YearBits(bounds.LatestStart.Year, bounds.EarliestEnd.Year);
                    break;
                case 1:
                    NextYears[row] |= YearBits(bounds.EarliestEnd.Year, bounds.EarliestEnd.Year);
                    break;
                case 2:
                    SecondYears[row] |= YearBits(bounds.EarliestEnd.Year, bounds.EarliestEnd.Year);
                    break;
                default:
                    throw new NotSupportedException($"No column holds {period}.");
            }

            for (var i = 0; i < Layout.Keys[FacetLayout.Decade].Length; i++)
            {
                var decade = int.Parse(Layout.Keys[FacetLayout.Decade][i], System.Globalization.CultureInfo.InvariantCulture);
                var overlap = bounds.Overlaps(PeriodBounds.Of(DateInterval.Years(decade, decade + 9)));
                PossibleDecades[row] |= overlap == Certainty.No ? 0 : 1L << i;
                CertainDecades[row] |= overlap == Certainty.Certain ? 1L << i : 0;
            }
        }

        if (!isDated || (one.Period?.Period is null && one.Projects.Any(static project => project.Period?.Period is null)))
        {
            PossibleYears[row] = YearBits(0, int.MaxValue);
            PossibleDecades[row] = isDated ? (1L << Layout.Uncoded(FacetLayout.Decade)) - 1 : 0;
        }

        var stated1 = isDated ? 1L << Layout.Stated(FacetLayout.Decade) : 0;
        PossibleDecades[row] |= stated1;
        CertainDecades[row] |= stated1;
    }
}
