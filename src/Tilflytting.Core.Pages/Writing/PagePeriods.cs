namespace Tilflytting.Core.Pages;

/// <summary>A stated period as words that a person reads, where they say it; else as its text form.</summary>
internal static class PagePeriods
{
    private static readonly char[] Signs = ['[', ']', '(', ')', ':', ';', '"'];

    /// <summary>Words for a period that are read as just this one; null when there are none.</summary>
    public static string? Words(StatedPeriod period, LanguageTag language)
    {
        var words = period.Text ?? PeriodText.Format(period.Period!.Value, language);
        // «2010-11» is November to a text form, and two years to a person.
        var isOther = DatePeriod.TryParse(words, out var other) && period != other;
        return PageWording.IsPlain(words, Signs) && !isOther && Read(words) == period ? words : null;
    }

    /// <summary>The period in the brackets, and on a line of facts.</summary>
    public static string Value(StatedPeriod period) => PageTerms.Value(period.Period?.ToString(), period.Text);

    /// <summary>Reads words for a period.</summary>
    public static StatedPeriod? Read(string words) =>
        PeriodText.TryParse(words, out var period) ? ProjectReader.StatedPeriodOf(new(new(0, words.Length), words, period)) : null;

    /// <summary>Reads a period from the brackets; null when it is none.</summary>
    public static StatedPeriod? FromValue((string? Period, string? Text) value) =>
        value.Period is null ? value.Text is null ? null : StatedPeriod.Words(value.Text)
        : !DatePeriod.TryParse(value.Period, out var period) ? null
        : value.Text is null ? period : period.Written(value.Text);
}
