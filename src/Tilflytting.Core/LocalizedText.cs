using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>
/// A text for people, in one or more stated languages, or without a stated language: then it is in the language of the
/// initiative or catalogue it stands in.
/// </summary>
/// <remarks>
/// A text without a language and the same text with one are two different values: the first was never said to be in that language.
/// The languages are kept in ordinal order of their tags, so the order in which they were given is no part of the value.
/// A text is never blank, and never holds half of a surrogate pair. Equality is ordinal. Immutable and thread safe.
/// </remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>The text without a language, or the array of those with one: there are many texts, and none is both.</summary>
    private readonly object content;

    /// <summary>A text without a stated language.</summary>
    /// <param name="text">The text; not blank.</param>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public LocalizedText(string text) => content = TextRules.Checked(text, nameof(text));

    /// <summary>A text in one stated language.</summary>
    /// <param name="language">The language; not <see cref="LanguageTag.Undetermined"/>, for that is a text without one.</param>
    /// <param name="text">The text; not blank.</param>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair, or the language is undetermined.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public LocalizedText(LanguageTag language, string text)
        : this((KeyValuePair<LanguageTag, string>[])[new(language, text ?? throw new ArgumentNullException(nameof(text)))])
    {
    }

    /// <summary>A text in one or more stated languages.</summary>
    /// <param name="texts">The language and text of each; at least one, no language twice.</param>
    /// <exception cref="ArgumentException">
    /// There is none, a language comes twice or is undetermined, or a text is blank or holds half of a surrogate pair.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or a text in it is null.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<LanguageTag, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        KeyValuePair<LanguageTag, string>[] sorted = [.. texts];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("A text needs at least one language.", nameof(texts));
        }

        // The shipped texts are in order: a program that starts has no sorting to pay for.
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].Key.CompareTo(sorted[i].Key) > 0)
            {
                Array.Sort(sorted, static (one, other) => one.Key.CompareTo(other.Key));
                break;
            }
        }

        for (var i = 0; i < sorted.Length; i++)
        {
            var (language, text) = sorted[i];
            TextRules.Checked(text, nameof(texts));
            if (language == LanguageTag.Undetermined || (i > 0 && sorted[i - 1].Key == language))
            {
                throw new ArgumentException($"The language «{language}» is undetermined or comes twice.", nameof(texts));
            }
        }

        content = sorted;
    }

    private LocalizedText(object content) => this.content = content;

    /// <summary>Whether the text states its language or languages.</summary>
    public bool HasLanguage => content is not string;

    /// <summary>The languages and their texts, in ordinal order of the tags; empty for a text without a stated language.</summary>
    public ImmutableArray<KeyValuePair<LanguageTag, string>> Texts =>
        content is KeyValuePair<LanguageTag, string>[] texts ? ImmutableCollectionsMarshal.AsImmutableArray(texts) : [];

    /// <summary>Makes a text without a stated language.</summary>
    /// <param name="text">The text; null gives null.</param>
    /// <returns>The text, or null.</returns>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator LocalizedText?(string? text) => text is null ? null : new(text);

    /// <summary>Whether two texts are the same in all languages.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other text.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two texts differ.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other text.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>The text in one language and no other.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The text in that language; null when it has none, also when it states no language at all.</returns>
    public string? In(LanguageTag language)
    {
        foreach (var pair in Texts)
        {
            if (pair.Key == language)
            {
                return pair.Value;
            }
        }

        return null;
    }

    /// <summary>
    /// The text for a reader of a language: the text without a stated language, else the one asked for, or that of the same language
    /// without or with another region (<c>nb</c> for <c>nb-NO</c>), else the other Norwegian one (nb, nn, no stand in for each other), else English,
    /// else the first.
    /// </summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The best text there is; never null.</returns>
    public string For(LanguageTag language)
    {
        if (content is string plain)
        {
            return plain;
        }

        for (var tag = language; tag != LanguageTag.Undetermined; tag = tag.Broader)
        {
            if (In(tag) is { } asked)
            {
                return asked;
            }
        }

        var primary = language.Primary;
        return OfLanguage(primary)
            ?? (IsNorwegian(primary)
                ? OfLanguage(LanguageTag.Bokmal) ?? OfLanguage(LanguageTag.Nynorsk) ?? OfLanguage(LanguageTag.Norwegian)
                : null)
            ?? OfLanguage(LanguageTag.English)
            ?? Texts[0].Value;
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] LocalizedText? other) =>
        other is not null
        && string.Equals(content as string, other.content as string, StringComparison.Ordinal)
        && Texts.AsSpan().SequenceEqual(other.Texts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(content as string);
        foreach (var (language, text) in Texts)
        {
            hash.Add(language);
            hash.Add(text);
        }

        return hash.ToHashCode();
    }

    /// <summary>The text for a reader of bokmål (<see cref="For"/>), on one line: line breaks become spaces.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => TextFormat.OneLine(For(LanguageTag.Bokmal));

    /// <summary>A text in the three languages of what is shipped.</summary>
    internal static LocalizedText OfThree(string nb, string nn, string en) =>
        new((KeyValuePair<LanguageTag, string>[])[new(LanguageTag.English, en), new(LanguageTag.Bokmal, nb), new(LanguageTag.Nynorsk, nn)]);

    /// <summary>A text without a stated language that is known to be neither blank nor broken.</summary>
    internal static LocalizedText OfSound(string text) => new((object)text);

    /// <summary>The text in a language, whatever the region.</summary>
    private string? OfLanguage(LanguageTag primary)
    {
        foreach (var (language, text) in Texts)
        {
            if (language.Primary == primary)
            {
                return text;
            }
        }

        return null;
    }

    private static bool IsNorwegian(LanguageTag language) =>
        language == LanguageTag.Bokmal || language == LanguageTag.Nynorsk || language == LanguageTag.Norwegian;
}
