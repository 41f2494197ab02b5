using System.CommandLine;
using System.Globalization;
using NodaTime;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>place &lt;number|name&gt;</c>: the history of a municipality or a county.</summary>
internal static class PlaceCommand
{
    public static Command Create(Session session)
    {
        var place = new Argument<string[]>("place")
        {
            Description = Say(
                "Nummeret eller navnet på en kommune eller et fylke.", "Nummeret eller namnet på ein kommune eller eit fylke.", "The number or the name of a municipality or a county."),
            HelpName = Say("nummer|navn", "nummer|namn", "number|name"),
            Arity = ArgumentArity.OneOrMore,
        };
        var on = new Option<string?>("--on")
        {
            Description = Say(
                "Dagen som nummeret eller navnet gjelder, som 1963-06-01.", "Dagen som nummeret eller namnet gjeld, som 1963-06-01.", "The day of the number or the name, such as 1963-06-01."),
            HelpName = Say("dato", "dato", "date"),
        };
        var command = new ConsoleCommand("place", Say(
            "Viser hva som er blitt av en kommune eller et fylke, og hva de ble til av.",
            "Viser kva som er blitt av ein kommune eller eit fylke, og kva dei vart til av.",
            "Shows what became of a municipality or a county, and what it was made of."))
        {
            Arguments = { place },
            Options = { on },
            Examples = ["place Senja", "place 1929", "place Stor-Elvdal", "place nordland", "place 0716 --on 1999-01-01 --format json"],
        };
        place.CompletionSources.Add(static _ => PlaceRegister.Default.Municipalities().Select(static one => one.Name).Concat(PlaceRegister.Default.Counties().Select(static one => one.Name)).Distinct());
        command.Answer(session, call =>
        {
            var day = DayText.Read(call.GetValue(on));
            var words = call.GetRequiredValue(place);

            // «place Stor Elvdal» is one name, and «place Berg Senja» are two.
            var whole = Find(string.Join(' ', words), day);
            var found = whole.Count > 0 ? whole : [.. words.SelectMany(word => Find(word, day) is { Count: > 0 } some ? some : throw NotFound(words.Length > 1 ? string.Join(' ', words) : word, day))];
            return new(screen => found.ToList().ForEach(one => PlaceView.Write(screen, one)), () => PlaceReport.Of(found));
        });
        return command;
    }

    private static IReadOnlyList<PlaceFacts> Find(string text, LocalDate? day)
    {
        var register = PlaceRegister.Default;
        IReadOnlyList<Municipality> municipalities = !MunicipalityNumber.TryParse(text, out var number) ? register.Named(text, day)
            : day is { } then ? register.Find(number, then) is { } one ? [one] : []
            : register.FindAll(number);
        IReadOnlyList<County> counties = !CountyNumber.TryParse(text, out var county) ? register.CountiesNamed(text, day)
            : (day is { } on ? register.FindCounty(county, on) : register.FindCounty(county)) is { } found ? [found] : [];
        return [.. municipalities.Select(one => PlaceFacts.Of(one, day)), .. counties.Select(one => PlaceFacts.Of(one, day))];
    }

    private static CommandException NotFound(string text, LocalDate? day)
    {
        var then = day is null ? "" : Say(" den dagen", " den dagen", " on that day");
        var message = MunicipalityNumber.TryParse(text, out _) || CountyNumber.TryParse(text, out _)
            ? Say($"Ingen kommune eller fylke har eller hadde nummeret «{text}»{then}.", $"Ingen kommune eller fylke har eller hadde nummeret «{text}»{then}.", $"No municipality or county has or had the number \"{text}\"{then}.")
            : Say($"Ingen kommune eller fylke heter eller het «{text}»{then}.", $"Ingen kommune eller fylke heiter eller heitte «{text}»{then}.", $"No municipality or county is or was called \"{text}\"{then}.");
        return new(message + Hint(text, day)) { ExitCode = ExitCodes.Nothing };
    }

    /// <summary>What had the name or the number on another day; else the nearest names.</summary>
    private static string Hint(string text, LocalDate? day)
    {
        var others = day is null ? [] : Find(text, null);
        if (others.Count > 0)
        {
            var lives = others.Select(static one => string.Create(
                CultureInfo.InvariantCulture,
                $"{one.Name} {Say("fra", "frå", "from")} {one.ValidFrom:uuuu-MM-dd}{(one.ValidTo is { } to ? $" {Say("til", "til", "to")} {to:uuuu-MM-dd}" : "")}"));
            return Say(" Det er ", " Det er ", " It is ") + Listed(lives, Say("og", "og", "and")) + ".";
        }

        var register = PlaceRegister.Default;
        List<string> nearest = MunicipalityNumber.TryParse(text, out _) ? [] : [.. register.NearestNames(text), .. register.NearestCountyNames(text)];
        return nearest.Count == 0 ? ""
            : Say(" Mente du ", " Meinte du ", " Did you mean ") + Listed(nearest.Distinct().Select(static name => Say($"«{name}»", $"«{name}»", $"\"{name}\"")), Say("eller", "eller", "or")) + "?";
    }
}
