using System.Globalization;
using Spectre.Console;
using Tilflytting.Core.Pages;
using Tilflytting.Samples.Cli.Importing;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>What was read from each page, what was concluded, and what was left over; and the same of them all.</summary>
internal static class ImportView
{
    /// <summary>What the border puts between two columns.</summary>
    private const int Gap = 1;

    private static readonly string[] Numbers = ["Kode", "Fri", "Prosj.", "Utledet", "Rest", "Varsel"];

    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    public static void Write(IAnsiConsole console, Import import)
    {
        if (import.Pages.Count > 0)
        {
            console.Write(Table(import.Pages, console.Profile.Width));
            console.MarkupLine("[grey]Kode, Fri: listepunkter med kode, og i fri tekst. Utledet, Rest: tegn av siden.[/]");
            foreach (var count in ItemCount.Of([.. import.Pages.Select(page => page.Initiative)]))
            {
                console.WriteLine($"  {Label(count.Vocabulary),-18}{count.WithCode,5} med kode{count.FreeText,5} i fri tekst");
            }

            console.WriteLine(Characters(import.Pages));
        }

        console.WriteLine(import.Failed.Count == 0 ? $"{Count(import.Pages.Count)} lest." : $"{Count(import.Pages.Count)} lest, {import.Failed.Count} ikke.");
    }

    private static Table Table(IReadOnlyList<ImportedPage> pages, int width)
    {
        // Names and titles share what the numbers leave.
        var sums = Sums(pages);
        var widths = Numbers.Select((heading, index) => Math.Max(heading.Length, sums[index].Length)).ToList();
        var rest = Math.Max(width - widths.Sum(number => number + Gap) - (3 * Gap), 20);
        var (name, title) = (rest * 2 / 5, rest - (rest * 2 / 5));
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("[bold]Side[/]").NoWrap().Width(name).Padding(0, 0));
        table.AddColumn(new TableColumn("[bold]Tittel[/]").NoWrap().Width(title).Padding(0, 0));
        foreach (var (heading, number) in Numbers.Zip(widths))
        {
            table.AddColumn(new TableColumn($"[bold]{heading}[/]").NoWrap().RightAligned().Width(number).Padding(0, 0));
        }

        foreach (var page in pages)
        {
            var words = page.Initiative.Title.For(page.Initiative.Language);
            table.AddRow([new Text(Terminal.Short(Path.GetFileName(page.File), name)), new Text(Terminal.Short(words, title)), .. Cells(Sums([page]))]);
        }

        table.AddRow([new Markup("[bold]I alt[/]"), new Text(""), .. Cells(sums)]);
        return table;
    }

    private static IEnumerable<Text> Cells(IEnumerable<string> texts) => texts.Select(text => new Text(text));

    private static string[] Sums(IReadOnlyCollection<ImportedPage> pages)
    {
        var items = ItemCount.Of([.. pages.Select(page => page.Initiative)]);
        int[] sums =
        [
            items.Sum(count => count.WithCode),
            items.Sum(count => count.FreeText),
            pages.Sum(page => page.Initiative.Projects.Length),
            pages.Sum(page => page.CharactersOf(LedgerKind.Inferred)),
            pages.Sum(page => page.CharactersOf(LedgerKind.Residue)),
            pages.Sum(page => page.Warnings),
        ];
        return [.. sums.Select(sum => sum.ToString(CultureInfo.InvariantCulture))];
    }

    private static string Characters(IReadOnlyList<ImportedPage> pages)
    {
        string Number(long number) => number.ToString("N0", Norwegian);
        string Part(string word, LedgerKind kind) => $"{Number(pages.Sum(page => (long)page.CharactersOf(kind)))} {word}";
        return $"{Number(pages.Sum(page => (long)page.Characters))} tegn: "
            + string.Join(", ", Part("ordrett", LedgerKind.Stated), Part("omsatt", LedgerKind.Normalised), Part("utledet", LedgerKind.Inferred), Part("form", LedgerKind.Form), Part("rest", LedgerKind.Residue));
    }

    private static string Count(int pages) => pages == 1 ? "1 side" : $"{pages} sider";

    private static string Label(string vocabulary) => vocabulary switch
    {
        "subject-area" => "Fagområder",
        "partner-kind" => "Samarbeidspartnere",
        "target-group" => "Målgrupper",
        "activity-type" => "Aktiviteter",
        _ => "Salgsargumenter",
    };
}
