using NodaTime;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A municipality or a county: its names and numbers, what became of it, and what it was made of.</summary>
internal static class PlaceView
{
    public static void Write(Screen screen, PlaceFacts place)
    {
        var kind = place.Kind == "county" ? Say("fylke", "fylke", "county") : Say("kommune", "kommune", "municipality");
        screen.Bold($"{place.Name} {place.Number}  {kind}  {Life(place.ValidFrom, place.ValidTo)}");
        Branch(screen, Say("Nummer", "Nummer", "Number"), place.Numbers.Select(Dated));
        Branch(screen, Say("Navn", "Namn", "Name"), place.Names.Select(Dated));
        Branch(screen, Say("Fylke", "Fylke", "County"), place.Counties.Select(static one => $"{one.Name} ({one.Value})  {Life(one.From, one.To)}"));
        Branch(screen, Say("I dag", "I dag", "Today"), place.Today.Select(Match));
        Branch(screen, Say("Endringer", "Endringar", "Changes"), place.Changes.Select(Describe));
        Branch(screen, Say("Ble til av", "Vart til av", "Was made of"), place.MadeOf.Select(Match));
        Branch(screen, Say("Kommuner", "Kommunar", "Municipalities"), place.Municipalities.Count == 0 ? [] : [string.Join(", ", place.Municipalities.Select(Match))]);
        Branch(screen, Say("Innbyggere", "Innbyggjarar", "Inhabitants"), place.Inhabitants.Select(static one =>
            FormattableString.Invariant($"{Count(one.Count)}  ({Say("1. januar", "1. januar", "1 January")} {one.Year})")));
        screen.Grey(Say(
            "Kilde: Statistisk sentralbyrå (SSB), Klass, bearbeidet",
            "Kjelde: Statistisk sentralbyrå (SSB), Klass, omarbeidd",
            "Source: Statistics Norway (Statistisk sentralbyrå, SSB), Klass, adapted"));
        screen.Line();
    }

    private static void Branch(Screen screen, string label, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count > 0)
        {
            screen.Indented(2, label, Color.Grey);
            lines.ForEach(line => screen.Indented(4, line));
        }
    }

    private static string Dated(PlaceFacts.DatedFact fact) => $"{fact.Value}  {Life(fact.From, fact.To)}";

    private static string Match(PlaceFacts.PlaceMatch match) => $"{match.Name} ({match.Number})" + (match.Certainty == Certainty.Certain ? "" : Say("  mulig", "  mogleg", "  possible"));

    private static string Describe(MunicipalityChange change) => FormattableString.Invariant(
        $"{change.Date:uuuu-MM-dd}  {change.FromName} ({change.FromNumber}) → {change.ToName} ({change.ToNumber}), {Kind(change)}");

    private static string Kind(MunicipalityChange change) => change.Kind switch
    {
        MunicipalityChangeKind.Merged => Say("slått sammen", "slått saman", "merged"),
        MunicipalityChangeKind.Split => Say("delt", "delt", "split"),
        MunicipalityChangeKind.Renumbered => Say("nytt nummer", "nytt nummer", "new number"),
        MunicipalityChangeKind.Renamed => Say("nytt navn", "nytt namn", "new name"),
        _ => Say("grensejustering", "grensejustering", "new border"),
    };

    private static string Life(LocalDate from, LocalDate? to) => FormattableString.Invariant($"{from:uuuu-MM-dd} – {to:uuuu-MM-dd}").TrimEnd();
}
