using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>place &lt;number|name&gt;</c>: the history of a municipality.</summary>
internal static class PlaceCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var place = new Argument<string>("place") { Description = "Et kommunenummer eller et navn.", HelpName = "nummer|navn" };
        var on = new Option<string?>("--on") { Description = "Dagen som nummeret eller navnet gjelder, som 1963-06-01.", HelpName = "dato" };
        var json = new Option<bool>("--json") { Description = "Skriver JSON." };
        var command = new Command("place", "Viser hva som er blitt av en kommune, og hva den ble til av.") { place, on, json };
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
        : throw new CommandException($"«{text}» er ingen dag. Skriv den som 1963-06-01.");

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

        throw new CommandException(
            $"Ingen kommune {(number.IsDefault ? "heter eller het" : "har eller hadde nummeret")} «{text}»{(day is null ? "" : " den dagen")}." + Hint(text, number));
    }

    /// <summary>Who had the name or the number on another day; else the nearest names.</summary>
    private static string Hint(string text, MunicipalityNumber number)
    {
        var register = PlaceRegister.Default;
        var others = number.IsDefault ? register.Named(text) : register.FindAll(number);
        var lives = others.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Name} fra {one.From:uuuu-MM-dd}{(one.To is { } to ? $" til {to:uuuu-MM-dd}" : "")}"));
        return !others.IsEmpty ? $" Det er {string.Join(" og ", lives)}."
            : number.IsDefault && register.NearestNames(text) is { IsEmpty: false } nearest ? $" Mente du {string.Join(" eller ", nearest.Select(name => $"«{name}»"))}?"
            : "";
    }
}
