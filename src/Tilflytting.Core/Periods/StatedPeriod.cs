using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>A period as a source states it: a <see cref="DatePeriod"/>, the words as written, or both. «20012-2015» is words alone.</summary>
/// <remarks>
/// A period converts to it by itself; <c>StatedPeriod.Words("…")</c> is words alone, and <c>period.Written("…")</c> is both. It has at least one of the
/// two. Immutable and thread safe; equality is by period, words and unknown members.
/// </remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record StatedPeriod
{
    private StatedPeriod(DatePeriod? period, string? text, UnknownMembers unknown)
    {
        Period = period;
        Text = text;
        UnknownMembers = unknown;
    }

    /// <summary>The period; null when the words say none for certain.</summary>
    public DatePeriod? Period { get; }

    /// <summary>The words as written; null when they say no more than the period.</summary>
    public string? Text { get; }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>A period without words.</summary>
    /// <param name="period">The period.</param>
    public static implicit operator StatedPeriod(DatePeriod period) => Create(period, null);

    /// <summary>The period that starts and ends within a date, without words.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator StatedPeriod(PartialDate date) => Create(date, null);

    /// <summary>Words that say no period for certain.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The stated period.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static StatedPeriod Words(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Create(null, words);
    }

    /// <summary>The period, the words, or both, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => TextFormat.OneLine(
        Text is null ? Period.ToString()! : Period is null ? $"«{Text}»" : $"{Period} «{Text}»");

    internal static StatedPeriod Create(DatePeriod? period, string? text, UnknownMembers? unknown = null) =>
        period is null && text is null
            ? throw new ArgumentException("A stated period needs a period or words.", nameof(text))
            : new(period, TextRules.CheckedOrNull(text), unknown ?? UnknownMembers.None);
}
