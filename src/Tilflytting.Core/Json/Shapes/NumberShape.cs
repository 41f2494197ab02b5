using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A decimal number. One that cannot be kept to the last digit is refused, not rounded.</summary>
internal sealed class NumberShape : JsonShape<decimal>
{
    /// <summary>As many digits as a decimal always has room for.</summary>
    private const int AlwaysExact = 28;

    private const int LongestExact = 64;

    public static NumberShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.Number;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, out decimal value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return WrongType(ref reader, state, state.Recovers ? MeantByText(ref reader) : null);
        }

        return (reader.TryGetDecimal(out value) && IsExact(ref reader, value)) || state.Report(ref reader, JsonProblems.BadNumber());
    }

    public override void Write(in JsonOutput output, decimal value) => output.Number(value);

    /// <summary>The number in a text such as «12», «12,5» or «100 000».</summary>
    private static string? MeantByText(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && reader.ValueSpan.Length <= LongestExact && TextReading.IsText(ref reader)
            ? string.Concat(reader.GetString()!.Where(static character => !char.IsWhiteSpace(character))).Replace(',', '.')
            : "";
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsExact(ref Utf8JsonReader reader, decimal value)
    {
        var number = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (number.Length <= AlwaysExact && !number.ContainsAny((byte)'e', (byte)'E'))
        {
            return true;
        }

        return number.Length <= LongestExact && Parts(Encoding.ASCII.GetString(number)) == Parts(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The digits as a whole number without trailing zeros, and the power of ten it is times.</summary>
    private static (BigInteger Digits, long Exponent) Parts(string number)
    {
        var e = number.IndexOfAny(['e', 'E']);
        var mantissa = e < 0 ? number : number[..e];
        var exponent = 0L;
        if (e >= 0)
        {
            // One beyond all measure is nought: such a number is zero, or was rounded to it, and the digits tell which.
            _ = long.TryParse(number.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
        }

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        exponent -= point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = BigInteger.Parse(mantissa.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        if (digits.IsZero)
        {
            return (digits, 0);
        }

        while (digits % 10 == 0)
        {
            digits /= 10;
            exponent++;
        }

        return (digits, exponent);
    }
}
