using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>A decimal number. One that cannot be kept to the last digit is refused, not rounded.</summary>
internal sealed class NumberShape : JsonShape<decimal>
{
    private const int LongestExact = 64;

    public static NumberShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.Number;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, out decimal value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return WrongType(ref reader, state);
        }

        return (reader.TryGetDecimal(out value) && IsExact(ref reader, value)) || state.Report(ref reader, JsonProblems.BadNumber());
    }

    public override void Write(in JsonOutput output, decimal value) => output.Writer.WriteNumberValue(value);

    private static bool IsExact(ref Utf8JsonReader reader, decimal value)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length <= 15)
        {
            return value != 0 || IsZero(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        }

        if (length > LongestExact)
        {
            return false;
        }

        var text = Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return Parts(text) == Parts(value.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsZero(ReadOnlySpan<byte> number)
    {
        var exponent = number.IndexOfAny((byte)'e', (byte)'E');
        return !(exponent < 0 ? number : number[..exponent]).ContainsAnyInRange((byte)'1', (byte)'9');
    }

    /// <summary>The digits as a whole number without trailing zeros, and the power of ten it is times.</summary>
    private static (BigInteger Digits, long Exponent) Parts(string number)
    {
        var e = number.IndexOfAny(['e', 'E']);
        var mantissa = e < 0 ? number : number[..e];
        var exponent = 0L;
        if (e >= 0 && !long.TryParse(number.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return default;
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
