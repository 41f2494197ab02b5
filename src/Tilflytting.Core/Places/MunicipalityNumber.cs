using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>A Norwegian municipality number (<i>kommunenummer</i>): four digits, the first two from 01.</summary>
/// <remarks>
/// A number alone says neither which municipality it is nor in which county: numbers are changed and used again, so that both depend on the day. Equality and order are those of the number.
/// <c>default</c> is no number: it prints as four zeros and is refused when it is written.
/// </remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public readonly struct MunicipalityNumber :
    IEquatable<MunicipalityNumber>, IEqualityOperators<MunicipalityNumber, MunicipalityNumber, bool>, IComparable<MunicipalityNumber>, ISpanParsable<MunicipalityNumber>, ISpanFormattable
{
    private const int Digits = 4;
    private readonly ushort number;

    internal MunicipalityNumber(int number) => this.number = (ushort)number;

    /// <summary>Whether this is the default value, which is no number.</summary>
    public bool IsDefault => number == 0;

    internal int Value => number;

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(MunicipalityNumber left, MunicipalityNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(MunicipalityNumber left, MunicipalityNumber right) => !left.Equals(right);

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text: four digits, such as <c>1929</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="DiagnosticException">The text is not a number of that form.</exception>
    public static MunicipalityNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text: four digits, such as <c>1929</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="DiagnosticException">The text is not a number of that form.</exception>
    public static MunicipalityNumber Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var number, out var problem) ? number : throw new DiagnosticException(problem);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="text">The text; null is no number.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <returns>Whether the text is a number of that form; whether it was ever in use is not asked.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out MunicipalityNumber number) => TryParse(text.AsSpan(), out number, out _);

    /// <summary>Reads a number, or says what is wrong.</summary>
    /// <param name="text">The text: four digits, such as <c>1929</c>.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <param name="problem">What is wrong and where; null when nothing is.</param>
    /// <returns>Whether the text is a number of that form; whether it was ever in use is not asked.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out MunicipalityNumber number, [NotNullWhen(false)] out Diagnostic? problem)
    {
        number = default;
        var fault = text.IndexOfAnyExceptInRange('0', '9');
        if (fault >= 0 || text.Length != Digits || text.StartsWith("00", StringComparison.Ordinal))
        {
            problem = PlaceProblems.MunicipalityNumber(text, fault >= 0 ? fault : text.Length == Digits ? 0 : Math.Min(text.Length, Digits));
            return false;
        }

        number = new(((text[0] - '0') * 1000) + ((text[1] - '0') * 100) + ((text[2] - '0') * 10) + text[3] - '0');
        problem = null;
        return true;
    }

    static MunicipalityNumber IParsable<MunicipalityNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MunicipalityNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MunicipalityNumber result) => TryParse(s, out result);

    static MunicipalityNumber ISpanParsable<MunicipalityNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<MunicipalityNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MunicipalityNumber result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public bool Equals(MunicipalityNumber other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MunicipalityNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number;

    /// <inheritdoc/>
    public int CompareTo(MunicipalityNumber other) => number.CompareTo(other.number);

    /// <summary>The four digits.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => number.ToString("D4", CultureInfo.InvariantCulture);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        number.TryFormat(destination, out charsWritten, "D4", CultureInfo.InvariantCulture);
}
