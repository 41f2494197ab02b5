namespace Tilflytting.Core.Queries;

/// <summary>What is written after the @ of a key: how its places are compared.</summary>
/// <param name="Mode">How they are compared.</param>
/// <param name="Last">The last day of a year or month that is written in place of a day; null for a day.</param>
internal readonly record struct QueryKeyMode(PlaceMode Mode, LocalDate? Last)
{
    /// <summary>Reads «recorded» in a language, a day, or a year or month whose days are all alike.</summary>
    public static bool TryRead(string text, out QueryKeyMode mode)
    {
        if (IsRecorded(text, out mode))
        {
            return true;
        }

        // Days as people write them, too: kommune@1.6.2010.
        if (!PartialDate.TryParse(text, out var date) && PeriodText.TryParse(text, out var phrase) && phrase is { Start: { } start, End: { } end } && start == end)
        {
            date = start;
        }

        if (date == default || date.Mark != DateMark.None || date.Precision is not (DatePrecision.Day or DatePrecision.Month or DatePrecision.Year))
        {
            return false;
        }

        mode = new(PlaceMode.AsOf(date.Earliest), date.Precision == DatePrecision.Day ? null : date.Latest);
        return true;
    }

    /// <summary>Reads «recorded» in a language, and nothing else.</summary>
    public static bool IsRecorded(string text, out QueryKeyMode mode)
    {
        var isRecorded = QueryKeys.Recorded.Contains(NorwegianFolding.Words(text));
        mode = isRecorded ? new(PlaceMode.AsRecorded, null) : default;
        return isRecorded;
    }

    /// <summary>Whether municipalities are in the same places on all the days that are written.</summary>
    public bool Fits(IEnumerable<Municipality> municipalities) =>
        Last is not { } last || Mode.Day is not { } first
        || municipalities.All(one => one.On(first).Select(static match => match.Municipality).SequenceEqual(one.On(last).Select(static match => match.Municipality)));
}
