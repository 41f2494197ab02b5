using NodaTime;
using NodaTime.Text;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>A day as an option has it.</summary>
internal static class DayText
{
    /// <summary>Reads a day such as 1963-06-01; null where there is none.</summary>
    /// <exception cref="CommandException">The text is no day.</exception>
    public static LocalDate? Read(string? text) => text is null ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw new CommandException(Say(
            $"«{text}» er ingen dag. Skriv den som 1963-06-01.", $"«{text}» er ingen dag. Skriv han som 1963-06-01.", $"\"{text}\" is no day. Write it as 1963-06-01."));
}
