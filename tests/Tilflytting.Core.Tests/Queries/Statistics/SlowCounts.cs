using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Places;

namespace Tilflytting.Core.Tests.Queries.Statistics;

/// <summary>The counts of DESIGN §5, written down slowly from its text: one question for each row, and every initiative is looked at for each.</summary>
internal static class SlowCounts
{
    /// <summary>Certain where hit and value both are, possible where both are at least possible; what states nothing apart.</summary>
    /// <param name="hits">How certain each hit is.</param>
    /// <param name="values">How certain each initiative has the value; null where it states nothing of the kind.</param>
    public static InitiativeCount Row(IEnumerable<Certainty> hits, IEnumerable<Certainty?> values)
    {
        var (certain, possible, notStated) = (0, 0, 0);
        foreach (var (hit, value) in hits.Zip(values))
        {
            if (hit == Certainty.No)
            {
                continue;
            }

            if (value is null)
            {
                notStated++;
            }
            else if (hit == Certainty.Certain && value == Certainty.Certain)
            {
                certain++;
            }
            else if (value != Certainty.No)
            {
                possible++;
            }
        }

        return new(certain, possible, notStated);
    }

    /// <summary>The same of two values at once: certain where hit and both values are; apart is what leaves out a dimension, and may have both for all that it states.</summary>
    public static InitiativeCount Cell(IEnumerable<Certainty> hits, IEnumerable<(Certainty? Row, Certainty? Column)> values)
    {
        var (certain, possible, notStated) = (0, 0, 0);
        foreach (var (hit, (row, column)) in hits.Zip(values))
        {
            var both = SlowAnswers.And(hit, SlowAnswers.And(row ?? Certainty.Possible, column ?? Certainty.Possible));
            _ = both == Certainty.No ? 0 : row is null || column is null ? notStated++ : both == Certainty.Certain ? certain++ : possible++;
        }

        return new(certain, possible, notStated);
    }

    /// <summary>Whether an initiative states anything of a dimension.</summary>
    public static bool IsStated(Initiative x, FacetDimension dimension) => dimension.Vocabulary is { } vocabulary ? SlowAnswers.Items(x, vocabulary.Scheme) is not null
        : dimension == FacetDimension.Decade ? SlowPeriod.All(x).Count > 0
        : SlowPlaces.IsStated(x);

    /// <summary>The rows, and words alone; of some 350 municipalities those that somebody has, and a few others; of long ago a few decades.</summary>
    public static IEnumerable<FacetRow> Checked(Facet facet) =>
        facet.Rows.Length > 200 ? facet.Rows.Where(static row => row.Count.Certain + row.Count.Possible > 0).Take(20).Concat(facet.Rows.TakeLast(5))
        : facet.Uncoded is { } uncoded ? facet.Rows.Append(uncoded)
        : facet.Rows;

    /// <summary>How certain an initiative has the value of a row; null where it states nothing of the dimension.</summary>
    public static Certainty? Value(Initiative x, FacetDimension dimension, string key)
    {
        if (dimension.Vocabulary is { } vocabulary)
        {
            return SlowAnswers.Items(x, vocabulary.Scheme) is not { } items ? null
                : items.Where(item => (item.Code ?? "") == key).Select(static item => item.Certainty).Aggregate(Certainty.No, SlowAnswers.Or);
        }

        if (dimension == FacetDimension.Decade)
        {
            var year = int.Parse(key, System.Globalization.CultureInfo.InvariantCulture);
            return Active(x, Math.Max(1, year), year + 9);
        }

        var today = PlaceMode.AsOf(SlowLineage.LastDay);
        return dimension == FacetDimension.County ? SlowPlaces.County(x, [key], today) : SlowPlaces.Municipality(x, [SlowLineage.Having(key)[^1].Unit], today);
    }

    /// <summary>How certain the work went on in some years; null where nothing is dated.</summary>
    public static Certainty? Active(Initiative x, int first, int last) => SlowPeriod.All(x).Count == 0 ? null : SlowAnswers.Active(x, SlowPeriod.Of(DateInterval.Years(first, last)));

    /// <summary>Every year that a bound of a period names.</summary>
    public static List<int> Years(IEnumerable<Initiative> initiatives) => [.. initiatives.SelectMany(SlowPeriod.All)
        .SelectMany(static b => new[] { b.S0, b.S1, b.E0, b.E1 })
        .Where(static day => day > LocalDate.MinIsoValue && day < LocalDate.MaxIsoValue).Select(static day => Math.Max(1, day.Year))];

    /// <summary>The keys of the rows that there have to be, in order.</summary>
    public static List<string> Keys(IReadOnlyCollection<Initiative> all, FacetDimension dimension, IReadOnlyCollection<Concept> own)
    {
        if (dimension == FacetDimension.Decade)
        {
            var decades = Years(all).Select(static year => year - (year % 10)).ToList();
            return decades.Count == 0 ? [] : [.. Enumerable.Range(0, 1000).Select(static i => i * 10).Where(i => i >= decades.Min() && i <= decades.Max()).Select(static i => $"{i}")];
        }

        if (dimension.Vocabulary is not { } vocabulary)
        {
            return dimension == FacetDimension.County
                ? [.. PlaceData.Counties.Where(static row => row.To is null).Select(static row => row.Code).Order(StringComparer.Ordinal)]
                : [.. PlaceData.Municipalities.Where(static row => row.To is null).Select(static row => row.Code).Order(StringComparer.Ordinal)];
        }

        var form = vocabulary.Concepts.Select(static concept => concept.Code).ToList();
        var owned = own.Where(concept => concept.Vocabulary == vocabulary.Scheme).Select(static concept => concept.Code).Except(form).Order(StringComparer.Ordinal).ToList();
        var used = all.SelectMany(one => SlowAnswers.Items(one, vocabulary.Scheme) ?? []).Select(static item => item.Code).OfType<string>().Distinct();
        return [.. form, .. owned, .. used.Except(form).Except(owned).Order(StringComparer.Ordinal)];
    }
}
