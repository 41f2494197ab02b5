using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>
/// The version of the JSON format that a catalogue is written in: <c>major.minor</c>. A newer minor version only adds members, which are
/// kept; a newer major version is refused.
/// </summary>
/// <remarks>Equality and order are by major, then minor. <c>default</c> is <c>0.0</c>, which no catalogue has.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public readonly struct SchemaVersion :
    IEquatable<SchemaVersion>, IEqualityOperators<SchemaVersion, SchemaVersion, bool>, IComparable<SchemaVersion>, ISpanParsable<SchemaVersion>, ISpanFormattable
{
    /// <summary>Makes a version.</summary>
    /// <param name="major">The major part, 0 to 9999.</param>
    /// <param name="minor">The minor part, 0 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    public SchemaVersion(int major, int minor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(major, 9999);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minor, 9999);
        Major = major;
        Minor = minor;
    }

    /// <summary>The version that this library writes: <c>1.0</c>.</summary>
    public static SchemaVersion Current { get; } = new(1, 0);

    /// <summary>The part that changes when older readers can no longer read.</summary>
    public int Major { get; }

    /// <summary>The part that changes when members are added.</summary>
    public int Minor { get; }

    /// <summary>Whether two versions are the same.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other version.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(SchemaVersion left, SchemaVersion right) => left.Equals(right);

    /// <summary>Whether two versions differ.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other version.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(SchemaVersion left, SchemaVersion right) => !left.Equals(right);

    /// <summary>Reads a version.</summary>
    /// <param name="text">The text, such as <c>1.0</c>.</param>
    /// <returns>The version.</returns>
    /// <exception cref="DiagnosticException">The text is not a version.</exception>
    public static SchemaVersion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a version.</summary>
    /// <param name="text">The text, such as <c>1.0</c>.</param>
    /// <returns>The version.</returns>
    /// <exception cref="DiagnosticException">The text is not a version.</exception>
    public static SchemaVersion Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var version, out var problem) ? version : throw new DiagnosticException(problem);

    /// <summary>Reads a version, if the text is one.</summary>
    /// <param name="text">The text; null is no version.</param>
    /// <param name="version">The version, or the default value.</param>
    /// <returns>Whether the text is a version.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SchemaVersion version) => TryParse(text.AsSpan(), out version, out _);

    /// <summary>Reads a version, or says what is wrong.</summary>
    /// <param name="text">The text, such as <c>1.0</c>.</param>
    /// <param name="version">The version, or the default value.</param>
    /// <param name="problem">What is wrong and where; null when nothing is.</param>
    /// <returns>Whether the text is a version.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out SchemaVersion version, [NotNullWhen(false)] out Diagnostic? problem)
    {
        var dot = text.IndexOf('.');
        if (dot > 0 && TryPart(text[..dot], out var major) && TryPart(text[(dot + 1)..], out var minor))
        {
            version = new(major, minor);
            problem = null;
            return true;
        }

        version = default;
        problem = ModelProblems.SchemaVersion(text);
        return false;
    }

    static SchemaVersion IParsable<SchemaVersion>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SchemaVersion>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SchemaVersion result) =>
        TryParse(s, out result);

    static SchemaVersion ISpanParsable<SchemaVersion>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<SchemaVersion>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SchemaVersion result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public bool Equals(SchemaVersion other) => Major == other.Major && Minor == other.Minor;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is SchemaVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    /// <inheritdoc/>
    public int CompareTo(SchemaVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <summary>The version as <c>major.minor</c>.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{Major}.{Minor}", out charsWritten);

    /// <summary>One to four digits without a leading zero, so that a version has one text.</summary>
    private static bool TryPart(ReadOnlySpan<char> text, out int part)
    {
        part = 0;
        if (text.Length is 0 or > 4 || text.ContainsAnyExceptInRange('0', '9') || (text.Length > 1 && text[0] == '0'))
        {
            return false;
        }

        foreach (var digit in text)
        {
            part = (part * 10) + digit - '0';
        }

        return true;
    }
}
