using NodaTime;
using Spectre.Console;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A municipality as a small tree: its names and numbers, what became of it, and what it was made of.</summary>
internal static class PlaceView
{
    public static void Write(IAnsiConsole console, Municipality municipality, LocalDate? asOf)
    {
        var register = PlaceRegister.Default;
        var tree = new Tree($"[bold]{Markup.Escape(municipality.Name)}[/] {municipality.Number}  {Life(municipality.From, municipality.To)}");

        Branch(tree, "Nummer", municipality.Numbers.Select(number => $"{number.Number}  {Life(number.From, number.To)}"));
        Branch(tree, "Navn", municipality.Names.Select(name => $"{name.Official}  {Life(name.From, name.To)}"));
        Branch(tree, "Fylke", Counties(municipality));
        Branch(tree, "I dag", municipality.On(register.LastDay, asOf).Select(Describe));
        Branch(tree, "Endringer", Changes(municipality, register.LastDay).Select(Describe));
        Branch(tree, "Ble til av", municipality.MadeOf().Select(Describe));
        Branch(tree, "Innbyggere", Enumerable.Range(2024, 3)
            .Where(year => municipality.PopulationIn(year) is not null)
            .Select(year => FormattableString.Invariant($"{municipality.PopulationIn(year)}  (1. januar {year})")));
        console.Write(tree);
        console.MarkupLine("[grey]Kilde: Statistisk sentralbyrå (SSB), Klass, bearbeidet[/]");
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
        $"{match.Municipality.Name} ({match.Municipality.Number})" + (match.Certainty == Certainty.Certain ? "" : "  mulig");

    private static string Describe(MunicipalityChange change) => FormattableString.Invariant(
        $"{change.Date:uuuu-MM-dd}  {change.FromName} ({change.FromNumber}) → {change.ToName} ({change.ToNumber}), {Kind(change)}");

    private static string Kind(MunicipalityChange change) => change.Kind switch
    {
        MunicipalityChangeKind.Merged => "slått sammen",
        MunicipalityChangeKind.Split => "delt",
        MunicipalityChangeKind.Renumbered => "nytt nummer",
        MunicipalityChangeKind.Renamed => "nytt navn",
        _ => "grensejustering",
    };

    private static string Life(LocalDate from, LocalDate? to) => FormattableString.Invariant($"{from:uuuu-MM-dd} – {to:uuuu-MM-dd}").TrimEnd();
}
