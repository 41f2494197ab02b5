using Tilflytting.Core.Queries;

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

        // Places have a slow evaluator of their own; here only the counting is held against it.
        var register = PlaceRegister.Default;
        var today = PlaceMode.AsOf(register.LastDay);
        var filter = dimension == FacetDimension.County
            ? InitiativeFilter.InCounty(register.FindCounty(CountyNumber.Parse(key))!, today)
            : InitiativeFilter.InMunicipality(register.Find(MunicipalityNumber.Parse(key), register.LastDay)!, today);
        var explanation = filter.Explain(x);
        return explanation.IsStated ? explanation.Certainty : null;
    }

    /// <summary>How certain the work went on in some years; null where nothing is dated.</summary>
    public static Certainty? Active(Initiative x, int first, int last) => Dates(x).Count == 0 ? null : SlowAnswers.Active(x, PeriodBounds.Of(DateInterval.Years(first, last)));

    /// <summary>Every year that a bound of a period names.</summary>
    public static List<int> Years(IEnumerable<Initiative> initiatives) => [.. initiatives.SelectMany(Dates)
        .SelectMany(static b => new[] { b.EarliestStart, b.LatestStart, b.EarliestEnd, b.LatestEnd })
        .Where(static day => day > LocalDate.MinIsoValue && day < LocalDate.MaxIsoValue).Select(static day => Math.Max(1, day.Year))];

    /// <summary>The keys of the rows that there have to be, in order.</summary>
    public static List<string> Keys(IReadOnlyCollection<Initiative> all, FacetDimension dimension, IReadOnlyCollection<Concept> own)
    {
        var register = PlaceRegister.Default;
        if (dimension == FacetDimension.Decade)
        {
            var decades = Years(all).Select(static year => year - (year % 10)).ToList();
            return decades.Count == 0 ? [] : [.. Enumerable.Range(0, 1000).Select(static i => i * 10).Where(i => i >= decades.Min() && i <= decades.Max()).Select(static i => $"{i}")];
        }

        if (dimension.Vocabulary is not { } vocabulary)
        {
            return dimension == FacetDimension.County
                ? [.. register.CountiesOn(register.LastDay).Select(static one => $"{one.Number}").Order()]
                : [.. register.MunicipalitiesOn(register.LastDay).Select(static one => $"{one.Number}").Order()];
        }

        var form = vocabulary.Concepts.Select(static concept => concept.Code).ToList();
        var owned = own.Where(concept => concept.Vocabulary == vocabulary.Scheme).Select(static concept => concept.Code).Except(form).Order(StringComparer.Ordinal).ToList();
        var used = all.SelectMany(one => SlowAnswers.Items(one, vocabulary.Scheme) ?? []).Select(static item => item.Code).OfType<string>().Distinct();
        return [.. form, .. owned, .. used.Except(form).Except(owned).Order(StringComparer.Ordinal)];
    }

    private static List<PeriodBounds> Dates(Initiative x) =>
    [
        .. new[] { x.Period }.Concat(x.Projects.Select(static p => p.Period)).Concat(x.Activities.Select(static a => a.Period))
            .Where(static p => p?.Period is not null).Select(p => p!.Period!.Value.Bounds(x.Provenance?.StatedOn?.Earliest)),
    ];
}
