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

        return TryParse(text, out value)
            || state.Report(ref reader, JsonProblems.Length() with { Suggestion = state.Recovers ? Meant(text) : null });
    }

    public override void Write(in JsonOutput output, NodaTime.Period value) => output.Text(PeriodPattern.Roundtrip.Format(value));

    private static bool TryParse(string text, [MaybeNullWhen(false)] out NodaTime.Period value)
    {
        value = null;

        // The pattern takes a «P», and a «T», with nothing after it for a length of nothing.
        return text is [.., >= '0' and <= '9', _] && PeriodPattern.Roundtrip.Parse(text).TryGetValue(null!, out value!);
    }

    /// <summary>The length in small letters, or without the <c>P</c>.</summary>
    private static string? Meant(string text)
    {
        var meant = text.Trim().ToUpperInvariant();
        meant = meant.StartsWith('P') ? meant : "P" + meant;
        return meant.Length <= 64 && TryParse(meant, out _) ? meant : null;
    }
}
