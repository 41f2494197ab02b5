using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>A Norwegian county number (<i>fylkesnummer</i>): two digits, from 01.</summary>
/// <remarks>
/// A number alone does not say which county it is: numbers are changed and used again, so that it depends on the day. Equality and order are those of the number.
/// <c>default</c> is no number: it prints as two zeros and is refused when it is written.
/// </remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public readonly struct CountyNumber :
    IEquatable<CountyNumber>, IEqualityOperators<CountyNumber, CountyNumber, bool>, IComparable<CountyNumber>, ISpanParsable<CountyNumber>, ISpanFormattable
{
    private const int Digits = 2;
    private readonly byte number;

    internal CountyNumber(int number) => this.number = (byte)number;

    /// <summary>Whether this is the default value, which is no number.</summary>
    public bool IsDefault => number == 0;

    internal int Value => number;

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(CountyNumber left, CountyNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(CountyNumber left, CountyNumber right) => !left.Equals(right);

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text: two digits, such as <c>19</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="DiagnosticException">The text is not a number of that form.</exception>
    public static CountyNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text: two digits, such as <c>19</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="DiagnosticException">The text is not a number of that form.</exception>
    public static CountyNumber Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var number, out var problem) ? number : throw new DiagnosticException(problem);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="text">The text; null is no number.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <returns>Whether the text is a number of that form; whether it was ever in use is not asked.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountyNumber number) => TryParse(text.AsSpan(), out number, out _);

    /// <summary>Reads a number, or says what is wrong.</summary>
    /// <param name="text">The text: two digits, such as <c>19</c>.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <param name="problem">What is wrong and where; null when nothing is.</param>
    /// <returns>Whether the text is a number of that form; whether it was ever in use is not asked.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CountyNumber number, [NotNullWhen(false)] out Diagnostic? problem)
    {
        number = default;
        var fault = text.IndexOfAnyExceptInRange('0', '9');
        if (fault >= 0 || text.Length != Digits || text.StartsWith("00", StringComparison.Ordinal))
        {
            problem = PlaceProblems.CountyNumber(text, fault >= 0 ? fault : text.Length == Digits ? 0 : Math.Min(text.Length, Digits));
            return false;
        }

        number = new(((text[0] - '0') * 10) + text[1] - '0');
        problem = null;
        return true;
    }

    static CountyNumber IParsable<CountyNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CountyNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountyNumber result) => TryParse(s, out result);

    static CountyNumber ISpanParsable<CountyNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<CountyNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountyNumber result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public bool Equals(CountyNumber other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CountyNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number;

    /// <inheritdoc/>
    public int CompareTo(CountyNumber other) => number.CompareTo(other.number);

    /// <summary>The two digits.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => number.ToString("D2", CultureInfo.InvariantCulture);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        number.TryFormat(destination, out charsWritten, "D2", CultureInfo.InvariantCulture);
}
