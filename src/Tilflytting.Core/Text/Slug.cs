using System.Numerics;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>
/// The id of a catalogue, initiative or project: lower-case letters a–z and digits, with single hyphens between them. The source's
/// own id where it has one.
/// </summary>
/// <remarks>Equality and order are ordinal. <c>default</c> is no id: it compares and prints (as the empty text), and is refused when it is written.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public readonly struct Slug :
    IEquatable<Slug>, IEqualityOperators<Slug, Slug, bool>, IComparable<Slug>, ISpanParsable<Slug>, ISpanFormattable
{
    private readonly string? text;

    private Slug(string text) => this.text = text;

    /// <summary>Whether this is the default value, which is no id.</summary>
    public bool IsDefault => text is null;

    private string Value => text ?? "";

    /// <summary>Whether two ids are the same.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(Slug left, Slug right) => left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Slug left, Slug right) => !left.Equals(right);

    /// <summary>
    /// Makes an id of a title: lower case, without marks (å→a, ø→o, æ→ae, đ→d, ŋ→n, ŧ→t), and a hyphen for each run of anything else.
    /// </summary>
    /// <param name="title">The title, such as «Utvikling av småsamfunn»; gives <c>utvikling-av-smasamfunn</c>.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">The title has no letter a–z and no digit.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static Slug FromTitle(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return TryFromTitle(title, out var slug) ? slug : throw new ArgumentException("The title has no letter or digit to make an id of.", nameof(title));
    }

    /// <summary>Makes an id of a title, if it has a letter or digit for it; see <see cref="FromTitle"/>.</summary>
    /// <param name="title">The title; null has none.</param>
    /// <param name="slug">The id, or the default value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromTitle([NotNullWhen(true)] string? title, out Slug slug)
    {
        var text = title is null ? "" : NorwegianFolding.Ascii(title, '-');
        slug = text.Length == 0 ? default : new(text);
        return text.Length > 0;
    }

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The id.</returns>
    /// <exception cref="DiagnosticException">The text is not an id.</exception>
    public static Slug Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The id.</returns>
    /// <exception cref="DiagnosticException">The text is not an id.</exception>
    public static Slug Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var slug, out var problem) ? slug : throw new DiagnosticException(problem);

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="text">The text; null is no id.</param>
    /// <param name="slug">The id, or the default value.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Slug slug) => TryParse(text.AsSpan(), out slug, out _);

    /// <summary>Reads an id, or says what is wrong.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slug">The id, or the default value.</param>
    /// <param name="problem">What is wrong and where; null when nothing is.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Slug slug, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var fault = HyphenatedText.FirstFault(text);
        slug = fault < 0 ? new(text.ToString()) : default;
        problem = fault < 0 ? null : TextProblems.Slug(text, fault);
        return fault < 0;
    }

    static Slug IParsable<Slug>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Slug>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Slug result) => TryParse(s, out result);

    static Slug ISpanParsable<Slug>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Slug>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Slug result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public bool Equals(Slug other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Slug other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Compares two ids ordinally.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Negative, zero or positive, as this id is before, the same as or after the other.</returns>
    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id; the empty text for the default value.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryCopy(Value, destination, out charsWritten);
}
