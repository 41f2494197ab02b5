using System.Numerics;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>
/// An open code of a vocabulary: the known ones are members of the vocabulary's class (<c>TargetGroup.Youth</c>), and any other that is
/// well formed lives, compares, prints and round-trips just the same.
/// </summary>
/// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
/// <remarks>
/// A code is lower-case letters a–z and digits with single hyphens between them, at most 64 characters. Equality and order are ordinal.
/// There is no conversion from <see cref="string"/>, so a typing error cannot become a code unseen: use <see cref="Parse(string)"/>.
/// <c>default</c> is no code: it compares and prints (as the empty text), and is refused when it is written.
/// </remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public readonly struct Code<TVocabulary> :
    IEquatable<Code<TVocabulary>>, IEqualityOperators<Code<TVocabulary>, Code<TVocabulary>, bool>, IComparable<Code<TVocabulary>>, ISpanParsable<Code<TVocabulary>>, ISpanFormattable
    where TVocabulary : class, IVocabulary
{
    private readonly string? text;

    private Code(string text) => this.text = text;

    /// <summary>Whether this is the default value, which is no code.</summary>
    public bool IsDefault => text is null;

    /// <summary>Whether the library ships a concept with this code.</summary>
    public bool IsKnown => Concept is not null;

    /// <summary>The shipped concept with this code; null when there is none.</summary>
    public ShippedConcept? Concept => TVocabulary.Shipped.Find(text);

    private string Value => text ?? "";

    /// <summary>Makes a term that is only a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static implicit operator Term<TVocabulary>(Code<TVocabulary> code) => Term<TVocabulary>.Create(code, null);

    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(Code<TVocabulary> left, Code<TVocabulary> right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Code<TVocabulary> left, Code<TVocabulary> right) => !left.Equals(right);

    /// <summary>Reads a code, known or not.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="DiagnosticException">The text is not a code.</exception>
    public static Code<TVocabulary> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a code, known or not.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="DiagnosticException">The text is not a code.</exception>
    public static Code<TVocabulary> Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code, out var problem) ? code : throw new DiagnosticException(problem);

    /// <summary>Reads a code, known or not, if the text is one.</summary>
    /// <param name="text">The text; null is no code.</param>
    /// <param name="code">The code, or the default value.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Code<TVocabulary> code) => TryParse(text.AsSpan(), out code, out _);

    /// <summary>Reads a code, known or not, or says what is wrong. A known code costs no memory.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code, or the default value.</param>
    /// <param name="problem">What is wrong and where; null when nothing is.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Code<TVocabulary> code, [NotNullWhen(false)] out Diagnostic? problem) =>
        TryParse(text, out code, out _, out problem);

    static Code<TVocabulary> IParsable<Code<TVocabulary>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Code<TVocabulary>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Code<TVocabulary> result) =>
        TryParse(s, out result);

    static Code<TVocabulary> ISpanParsable<Code<TVocabulary>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Code<TVocabulary>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Code<TVocabulary> result) =>
        TryParse(s, out result, out _);

    /// <summary>Makes a term of the code and the words as they were written, where they say more than the label.</summary>
    /// <param name="words">The words, such as «Friluftsliv (Ål, Hol, Hemsedal)»; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair, or the code is the default value.</exception>
    public Term<TVocabulary> Written(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Term<TVocabulary>.Create(this, words);
    }

    /// <summary>What the code is called in a language: there, else in the other Norwegian one, else in English, else the code itself.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The label; never null.</returns>
    public string Label(LanguageTag language) => Concept?.Label.For(language) ?? Value;

    /// <inheritdoc/>
    public bool Equals(Code<TVocabulary> other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Code<TVocabulary> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Compares two codes ordinally.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Negative, zero or positive, as this code is before, the same as or after the other.</returns>
    public int CompareTo(Code<TVocabulary> other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code; the empty text for the default value.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryCopy(Value, destination, out charsWritten);

    /// <summary>Reads a code and says whether it is shipped, in one look at the vocabulary.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out Code<TVocabulary> code, out bool isKnown, [NotNullWhen(false)] out Diagnostic? problem)
    {
        problem = null;
        if (TVocabulary.Shipped.Find(text) is { } concept)
        {
            code = new(concept.Code);
            isKnown = true;
            return true;
        }

        var fault = CodeGrammar.FirstFault(text);
        code = fault < 0 ? new(text.ToString()) : default;
        isKnown = false;
        problem = fault < 0 ? null : VocabularyProblems.Code(text, fault);
        return fault < 0;
    }

    /// <summary>A code that the library ships; its text is known to be one.</summary>
    internal static Code<TVocabulary> Known(string text) => new(text);
}
