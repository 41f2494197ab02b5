using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>place &lt;number|name&gt;</c>: the history of a municipality.</summary>
internal static class PlaceCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var place = new Argument<string>("place") { Description = Say("Et kommunenummer eller et navn.", "The number or the name of a municipality."), HelpName = Say("nummer|navn", "number|name") };
        var on = new Option<string?>("--on")
        {
            Description = Say("Dagen som nummeret eller navnet gjelder, som 1963-06-01.", "The day that the number or the name is of, such as 1963-06-01."),
            HelpName = Say("dato", "date"),
        };
        var json = new Option<bool>("--json") { Description = Say("Skriver JSON.", "Writes JSON.") };
        var command = new ConsoleCommand("place", Say("Viser hva som er blitt av en kommune, og hva den ble til av.", "Shows what became of a municipality, and what it was made of."))
        {
            Arguments = { place },
            Options = { on, json },
            Examples = ["place Senja", "place 1929", "place 0716 --on 1999-01-01 --json"],
        };
        place.CompletionSources.Add(static _ => PlaceRegister.Default.Municipalities().Select(static one => one.Name).Distinct());
        command.SetAction(call =>
        {
            var day = Day(call.GetValue(on));
            var found = Find(call.GetRequiredValue(place), day);
            if (call.GetValue(json))
            {
                Console.Out.WriteLine(PlaceJson.Write(found, day));
            }
            else
            {
                foreach (var municipality in found)
                {
                    PlaceView.Write(console, municipality, day);
                }
            }

            return 0;
        });
        return command;
    }

    private static LocalDate? Day(string? text) => text is null ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw new CommandException(Say($"«{text}» er ingen dag. Skriv den som 1963-06-01.", $"\"{text}\" is no day. Write it as 1963-06-01."));

    private static IReadOnlyList<Municipality> Find(string text, LocalDate? day)
    {
        var register = PlaceRegister.Default;
        IReadOnlyList<Municipality> found = !MunicipalityNumber.TryParse(text, out var number) ? register.Named(text, day)
            : day is { } then ? register.Find(number, then) is { } one ? [one] : []
            : register.FindAll(number);
        if (found.Count > 0)
        {
            return found;
        }

        throw new CommandException(Say(
            $"Ingen kommune {(number.IsDefault ? "heter eller het" : "har eller hadde nummeret")} «{text}»{(day is null ? "" : " den dagen")}.",
            $"No municipality {(number.IsDefault ? "is or was called" : "has or had the number")} \"{text}\"{(day is null ? "" : " on that day")}.") + Hint(text, number));
    }

    /// <summary>Who had the name or the number on another day; else the nearest names.</summary>
    private static string Hint(string text, MunicipalityNumber number)
    {
        var register = PlaceRegister.Default;
        var others = number.IsDefault ? register.Named(text) : register.FindAll(number);
        var lives = others.Select(one => string.Create(
            CultureInfo.InvariantCulture,
            $"{one.Name} {Say("fra", "from")} {one.From:uuuu-MM-dd}{(one.To is { } to ? $" {Say("til", "to")} {to:uuuu-MM-dd}" : "")}"));
        if (!others.IsEmpty)
        {
            return Say(" Det er ", " It is ") + string.Join(Say(" og ", " and "), lives) + ".";
        }

        return number.IsDefault && register.NearestNames(text) is { IsEmpty: false } nearest
            ? Say(" Mente du ", " Did you mean ") + string.Join(Say(" eller ", " or "), nearest.Select(static name => $"«{name}»")) + "?"
            : "";
    }
}
