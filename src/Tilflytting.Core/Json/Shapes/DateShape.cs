using System.Text.Json;
using NodaTime.Text;

namespace Tilflytting.Core.Json;

/// <summary>A day as <c>yyyy-MM-dd</c>, in the years 0001 to 9999.</summary>
internal sealed class DateShape : JsonShape<LocalDate>
{
    public static DateShape Instance { get; } = new();

    public override LocalizedText Kind => JsonProblems.Text;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, out LocalDate value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return WrongType(ref reader, state);
        }

        return TextReading.TryGet(ref reader, state, out var text)
            && ((LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value) && value.Year >= 1)
                || state.Report(ref reader, JsonProblems.Date() with { Suggestion = state.Recovers ? Meant(text) : null }));
    }

    public override void Write(in JsonOutput output, LocalDate value) => output.Text(LocalDatePattern.Iso.Format(value));

    private static string? Meant(string text) => PeriodMending.Date(text) is { } date && LocalDatePattern.Iso.Parse(date).Success ? date : null;
}
