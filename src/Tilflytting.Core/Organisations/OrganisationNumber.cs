using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>
/// A number in the Norwegian register of legal entities (Enhetsregisteret): nine digits, the last a check digit by modulus 11 with the
/// weights 3, 2, 7, 6, 5, 4, 3, 2.
/// </summary>
/// <remarks>Equality and order are those of the number. <c>default</c> is no number: it prints as nine zeros and is refused when it is written.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public readonly struct OrganisationNumber :
    IEquatable<OrganisationNumber>, IEqualityOperators<OrganisationNumber, OrganisationNumber, bool>, IComparable<OrganisationNumber>, ISpanParsable<OrganisationNumber>, ISpanFormattable
{
    private const int Digits = 9;
    private readonly int number;

    private OrganisationNumber(int number) => this.number = number;

    /// <summary>Whether this is the default value, which is no number.</summary>
    public bool IsDefault => number == 0;

    private static ReadOnlySpan<byte> Weights => [3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(OrganisationNumber left, OrganisationNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(OrganisationNumber left, OrganisationNumber right) => !left.Equals(right);

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text: nine digits without spaces.</param>
    /// <returns>The number.</returns>
    /// <exception cref="DiagnosticException">The text is not nine digits, or the check digit is wrong.</exception>
    public static OrganisationNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text: nine digits without spaces.</param>
    /// <returns>The number.</returns>
    /// <exception cref="DiagnosticException">The text is not nine digits, or the check digit is wrong.</exception>
    public static OrganisationNumber Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var number, out var problem) ? number : throw new DiagnosticException(problem);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="text">The text; null is no number.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <returns>Whether the text is a number with the right check digit.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrganisationNumber number) =>
        TryParse(text.AsSpan(), out number, out _);

    /// <summary>Reads a number, or says what is wrong.</summary>
    /// <param name="text">The text: nine digits without spaces.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <param name="problem">What is wrong and where; null when nothing is.</param>
    /// <returns>Whether the text is a number with the right check digit.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out OrganisationNumber number, [NotNullWhen(false)] out Diagnostic? problem)
    {
        number = default;
        var fault = text.IndexOfAnyExceptInRange('0', '9');
        if (fault >= 0 || text.Length != Digits)
        {
            problem = OrganisationProblems.Malformed(text, fault >= 0 ? fault : Math.Min(text.Length, Digits));
            return false;
        }

        var value = 0;
        var sum = 0;
        for (var i = 0; i < Digits; i++)
        {
            value = (value * 10) + text[i] - '0';
            sum += (text[i] - '0') * Weights[i];
        }

        if (value == 0 || sum % 11 != 0)
        {
            problem = OrganisationProblems.CheckDigit(text, Digits - 1);
            return false;
        }

        number = new(value);
        problem = null;
        return true;
    }

    static OrganisationNumber IParsable<OrganisationNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OrganisationNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OrganisationNumber result) =>
        TryParse(s, out result);

    static OrganisationNumber ISpanParsable<OrganisationNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<OrganisationNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OrganisationNumber result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public bool Equals(OrganisationNumber other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OrganisationNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number;

    /// <inheritdoc/>
    public int CompareTo(OrganisationNumber other) => number.CompareTo(other.number);

    /// <summary>The nine digits.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => number.ToString("D9", CultureInfo.InvariantCulture);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        number.TryFormat(destination, out charsWritten, "D9", CultureInfo.InvariantCulture);
}
