using System.Text.Json;
using NodaTime.Text;

namespace Tilflytting.Core.Json;

/// <summary>A length of time as an ISO 8601 duration, with the units as they were stated: <c>P18M</c> stays eighteen months.</summary>
internal sealed class LengthShape : JsonShape<NodaTime.Period>
{
    public static LengthShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.Text;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out NodaTime.Period value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.String)
        {
            return WrongType(ref reader, state);
        }

        if (!TextReading.TryGet(ref reader, state, out var text))
        {
            return false;
        }

        return PeriodPattern.Roundtrip.Parse(text).TryGetValue(null!, out value!) || state.Report(ref reader, JsonProblems.Length());
    }

    public override void Write(in JsonOutput output, NodaTime.Period value) => output.Text(PeriodPattern.Roundtrip.Format(value));
}
