using NodaTime;
using Spectre.Console;
using Tilflytting.Core;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A municipality as a small tree: its names and numbers, what became of it, and what it was made of.</summary>
internal static class PlaceView
{
    public static void Write(IAnsiConsole console, Municipality municipality, LocalDate? asOf)
    {
        var register = PlaceRegister.Default;
        var tree = new Tree($"[bold]{Markup.Escape(municipality.Name)}[/] {municipality.Number}  {Life(municipality.From, municipality.To)}");

        Branch(tree, Say("Nummer", "Number"), municipality.Numbers.Select(number => $"{number.Number}  {Life(number.From, number.To)}"));
        Branch(tree, Say("Navn", "Name"), municipality.Names.Select(name => $"{name.Official}  {Life(name.From, name.To)}"));
        Branch(tree, Say("Fylke", "County"), Counties(municipality));
        Branch(tree, Say("I dag", "Today"), municipality.On(register.LastDay, asOf).Select(Describe));
        Branch(tree, Say("Endringer", "Changes"), Changes(municipality, register.LastDay).Select(Describe));
        Branch(tree, Say("Ble til av", "Was made of"), municipality.MadeOf().Select(Describe));
        Branch(tree, Say("Innbyggere", "Inhabitants"), Enumerable.Range(2024, 3)
            .Where(year => municipality.PopulationIn(year) is not null)
            .Select(year => FormattableString.Invariant($"{municipality.PopulationIn(year)}  ({Say("1. januar", "1 January")} {year})")));
        console.Write(tree);
        console.MarkupLine($"[grey]{Say("Kilde: Statistisk sentralbyrå (SSB), Klass, bearbeidet", "Source: Statistics Norway (Statistisk sentralbyrå, SSB), Klass, adapted")}[/]");
    }

    private static void Branch(Tree tree, string label, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count > 0)
        {
            var branch = tree.AddNode($"[grey]{label}[/]");
            lines.ForEach(line => branch.AddNode(Markup.Escape(line)));
        }
    }

    private static IEnumerable<string> Counties(Municipality municipality) =>
        municipality.Numbers.Select(number => municipality.CountyOn(number.To ?? PlaceRegister.Default.LastDay))
            .OfType<County>().Distinct().Select(county => $"{county.Name} ({county.Number})");

    /// <summary>What happened to it while it was there, also as the one that took others in, and what became of it afterwards; small transfers of areas are left out.</summary>
    private static IEnumerable<MunicipalityChange> Changes(Municipality municipality, LocalDate today) =>
        municipality.Changes().Concat(municipality.To is { } last ? municipality.ChangesTo(today, last) : [])
            .Where(change => change.Share != ChangeShare.Minor && !(change.From == change.To && change.Kind == MunicipalityChangeKind.Merged))
            .Distinct().OrderBy(change => change.Date);

    private static string Describe(MunicipalityMatch match) =>
        $"{match.Municipality.Name} ({match.Municipality.Number})" + (match.Certainty == Certainty.Certain ? "" : Say("  mulig", "  possible"));

    private static string Describe(MunicipalityChange change) => FormattableString.Invariant(
        $"{change.Date:uuuu-MM-dd}  {change.FromName} ({change.FromNumber}) → {change.ToName} ({change.ToNumber}), {Kind(change)}");

    private static string Kind(MunicipalityChange change) => change.Kind switch
    {
        MunicipalityChangeKind.Merged => Say("slått sammen", "merged"),
        MunicipalityChangeKind.Split => Say("delt", "split"),
        MunicipalityChangeKind.Renumbered => Say("nytt nummer", "new number"),
        MunicipalityChangeKind.Renamed => Say("nytt navn", "new name"),
        _ => Say("grensejustering", "new border"),
    };

    private static string Life(LocalDate from, LocalDate? to) => FormattableString.Invariant($"{from:uuuu-MM-dd} – {to:uuuu-MM-dd}").TrimEnd();
}
