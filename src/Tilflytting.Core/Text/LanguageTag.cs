using System.Numerics;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>
/// A language as a BCP 47 tag: <c>nb</c>, <c>nn</c>, <c>se</c>, <c>en-GB</c>; <c>no</c> is Norwegian where bokmål and nynorsk are mixed.
/// </summary>
/// <remarks>
/// The well-formedness of RFC 5646 is checked in its everyday part (letters, digits, subtags of one to eight), not whether a subtag is registered; a language that
/// has a code of two letters has no other tag (<c>nob</c> is not one), so that one language is one value.
/// Kept in lower case but for a script (<c>Latn</c>) and a region (<c>NO</c>); so equality, which is ordinal, ignores the case that was written.
/// Order: ordinal. <c>default</c> is <see cref="Undetermined"/>.
/// </remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public readonly struct LanguageTag :
    IEquatable<LanguageTag>, IEqualityOperators<LanguageTag, LanguageTag, bool>, IComparable<LanguageTag>, ISpanParsable<LanguageTag>, ISpanFormattable
{
    private const int MaxLength = 35;
    private readonly string? tag;

    private LanguageTag(string tag) => this.tag = tag;

    /// <summary>Norwegian bokmål, <c>nb</c>.</summary>
    public static LanguageTag Bokmal { get; } = new("nb");

    /// <summary>Norwegian nynorsk, <c>nn</c>.</summary>
    public static LanguageTag Nynorsk { get; } = new("nn");

    /// <summary>Norwegian, <c>no</c>: bokmål and nynorsk mixed, or not told apart.</summary>
    public static LanguageTag Norwegian { get; } = new("no");

    /// <summary>English, <c>en</c>.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>North Sámi, <c>se</c>.</summary>
    public static LanguageTag NorthSami { get; } = new("se");

    /// <summary>No stated language, <c>und</c>; the default value.</summary>
    public static LanguageTag Undetermined => default;

    /// <summary>The tag without its last subtag (RFC 4647, lookup): <c>nb</c> for <c>nb-NO</c>; undetermined for a tag of one.</summary>
    internal LanguageTag Broader
    {
        get
        {
            var hyphen = Value.LastIndexOf('-');

            // A subtag of one sign only introduces what follows it.
            hyphen = hyphen >= 2 && Value[hyphen - 2] == '-' ? hyphen - 2 : hyphen;
            return hyphen < 0 ? default : FromCanonical(Value[..hyphen]);
        }
    }

    /// <summary>The language alone, without script, region and variant.</summary>
    internal LanguageTag Primary => Value.IndexOf('-', StringComparison.Ordinal) is >= 0 and var hyphen ? FromCanonical(Value[..hyphen]) : this;

    private string Value => tag ?? "und";

    /// <summary>Whether two tags are the same.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other tag.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(LanguageTag left, LanguageTag right) => left.Equals(right);

    /// <summary>Whether two tags differ.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other tag.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(LanguageTag left, LanguageTag right) => !left.Equals(right);

    /// <summary>Reads a tag.</summary>
    /// <param name="text">The text, in any case.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="DiagnosticException">The text is not a well-formed tag.</exception>
    public static LanguageTag Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a tag.</summary>
    /// <param name="text">The text, in any case.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="DiagnosticException">The text is not a well-formed tag.</exception>
    public static LanguageTag Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var tag, out var problem) ? tag : throw new DiagnosticException(problem);

    /// <summary>Reads a tag, if the text is one.</summary>
    /// <param name="text">The text, in any case; null is no tag.</param>
    /// <param name="tag">The tag, or <see cref="Undetermined"/>.</param>
    /// <returns>Whether the text is a well-formed tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag) => TryParse(text.AsSpan(), out tag, out _);

    /// <summary>Reads a tag, or says what is wrong.</summary>
    /// <param name="text">The text, in any case.</param>
    /// <param name="tag">The tag, or <see cref="Undetermined"/>.</param>
    /// <param name="problem">What is wrong and where; null when nothing is.</param>
    /// <returns>Whether the text is a well-formed tag.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out LanguageTag tag, [NotNullWhen(false)] out Diagnostic? problem)
    {
        if (FirstFault(text) is >= 0 and var fault)
        {
            tag = default;
            problem = TextProblems.LanguageTag(text, fault);
            return false;
        }

        if (text.IndexOf('-') is var hyphen && LanguageCodes.Shorter(hyphen < 0 ? text : text[..hyphen]) is { } shorter)
        {
            tag = default;
            problem = TextProblems.LongLanguage(text, shorter);
            return false;
        }

        tag = text switch
        {
            "nb" => Bokmal,
            "nn" => Nynorsk,
            "no" => Norwegian,
            "en" => English,
            "und" => default,
            _ => FromCanonical(Canonical(text)),
        };
        problem = null;
        return true;
    }

    static LanguageTag IParsable<LanguageTag>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LanguageTag>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LanguageTag result) =>
        TryParse(s, out result);

    static LanguageTag ISpanParsable<LanguageTag>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<LanguageTag>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LanguageTag result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public bool Equals(LanguageTag other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LanguageTag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Compares two tags ordinally.</summary>
    /// <param name="other">The other tag.</param>
    /// <returns>Negative, zero or positive, as this tag is before, the same as or after the other.</returns>
    public int CompareTo(LanguageTag other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The tag, <c>und</c> for the default value.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryCopy(Value, destination, out charsWritten);

    private static LanguageTag FromCanonical(string canonical) => canonical switch
    {
        "und" => default,
        _ => new(canonical),
    };

    /// <summary>Whether a text has the form of a tag, and its language has no shorter code than it has there.</summary>
    internal static bool IsWellFormed(ReadOnlySpan<char> text) =>
        FirstFault(text) < 0 && LanguageCodes.Shorter(text.IndexOf('-') is >= 0 and var hyphen ? text[..hyphen] : text) is null;

    /// <summary>The index of the first character that makes the text no tag, or -1.</summary>
    private static int FirstFault(ReadOnlySpan<char> text)
    {
        var subtag = 0;
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '-')
            {
                if (length == 0 || (subtag == 0 && length == 1))
                {
                    return i;
                }

                subtag++;
                length = 0;
            }
            else if (i >= MaxLength || ++length > 8 || !(char.IsAsciiLetter(text[i]) || (subtag > 0 && char.IsAsciiDigit(text[i]))))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Canonical(ReadOnlySpan<char> text)
    {
        Span<char> result = stackalloc char[text.Length];
        text.ToLowerInvariant(result);
        var start = result.IndexOf('-') + 1;
        while (start > 0)
        {
            var length = result[start..].IndexOf('-');
            var subtag = length < 0 ? result[start..] : result.Slice(start, length);
            if (subtag.Length == 1)
            {
                break; // An extension or private use follows: always lower case.
            }

            if (subtag.Length == 4 && char.IsAsciiLetter(subtag[0]))
            {
                subtag[0] = char.ToUpperInvariant(subtag[0]);
            }
            else if (subtag.Length == 2)
            {
                ((ReadOnlySpan<char>)subtag).ToString().AsSpan().ToUpperInvariant(subtag);
            }

            start = length < 0 ? 0 : start + length + 1;
        }

        return result.ToString();
    }
}
