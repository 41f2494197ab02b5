using System.Globalization;
using Spectre.Console;
using Tilflytting.Core.Pages;
using Tilflytting.Samples.Cli.Importing;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>What was read from each page, what was concluded, and what was left over; and the same of them all.</summary>
internal static class ImportView
{
    /// <summary>What the border puts between two columns.</summary>
    private const int Gap = 1;

    private static string[] Headings =>
        [Say("Kode", "Code"), Say("Fri", "Free"), Say("Prosj.", "Proj."), Say("Utledet", "Inferred"), Say("Rest", "Left"), Say("Varsel", "Warn.")];

    public static void Write(IAnsiConsole console, Import import)
    {
        if (import.Pages.Count > 0)
        {
            console.Write(Table(import.Pages, console.Profile.Width));
            var columns = Say("Kode, Fri: listepunkter med kode, og i fri tekst. Utledet, Rest: tegn av siden.", "Code, Free: items with a code, and in free text. Inferred, Left: characters.");
            console.MarkupLine($"[grey]{columns}[/]");
            foreach (var count in ItemCount.Of([.. import.Pages.Select(page => page.Initiative)]))
            {
                console.WriteLine($"  {Label(count.Vocabulary),-18}{count.WithCode,5} {Say("med kode", "with a code")}{count.FreeText,5} {Say("i fri tekst", "in free text")}");
            }

            console.WriteLine(Characters(import.Pages));
        }

        console.WriteLine(import.Failed.Count == 0 ? Say($"{Count(import.Pages.Count)} lest.", $"{Count(import.Pages.Count)} read.")
            : Say($"{Count(import.Pages.Count)} lest, {import.Failed.Count} ikke.", $"{Count(import.Pages.Count)} read, {import.Failed.Count} not."));
    }

    private static Table Table(IReadOnlyList<ImportedPage> pages, int width)
    {
        // Names and titles share what the numbers leave.
        var sums = Sums(pages);
        var widths = Headings.Select((heading, index) => Math.Max(heading.Length, sums[index].Length)).ToList();
        var rest = Math.Max(width - widths.Sum(number => number + Gap) - (3 * Gap), 20);
        var (name, title) = (rest * 2 / 5, rest - (rest * 2 / 5));
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn($"[bold]{Say("Side", "Page")}[/]").NoWrap().Width(name).Padding(0, 0));
        table.AddColumn(new TableColumn($"[bold]{Say("Tittel", "Title")}[/]").NoWrap().Width(title).Padding(0, 0));
        foreach (var (heading, number) in Headings.Zip(widths))
        {
            table.AddColumn(new TableColumn($"[bold]{heading}[/]").NoWrap().RightAligned().Width(number).Padding(0, 0));
        }

        foreach (var page in pages)
        {
            var words = page.Initiative.Title.For(page.Initiative.Language);
            table.AddRow([new Text(Terminal.Short(Path.GetFileName(page.File), name)), new Text(Terminal.Short(words, title)), .. Cells(Sums([page]))]);
        }

        table.AddRow([new Markup($"[bold]{Say("I alt", "In all")}[/]"), new Text(""), .. Cells(sums)]);
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
        string Number(long number) => number.ToString("N0", Numbers);
        string Part(string word, LedgerKind kind) => $"{Number(pages.Sum(page => (long)page.CharactersOf(kind)))} {word}";
        return $"{Number(pages.Sum(page => (long)page.Characters))} {Say("tegn", "characters")}: "
            + string.Join(
                ", ",
                Part(Say("ordrett", "as stated"), LedgerKind.Stated),
                Part(Say("omsatt", "normalised"), LedgerKind.Normalised),
                Part(Say("utledet", "inferred"), LedgerKind.Inferred),
                Part(Say("form", "form"), LedgerKind.Form),
                Part(Say("rest", "left over"), LedgerKind.Residue));
    }

    private static string Count(int pages) => pages == 1 ? Say("1 side", "1 page") : Say($"{pages} sider", $"{pages} pages");

    private static string Label(string vocabulary) => vocabulary switch
    {
        "subject-area" => Say("Fagområder", "Subject areas"),
        "partner-kind" => Say("Samarbeidspartnere", "Partners"),
        "target-group" => Say("Målgrupper", "Target groups"),
        "activity-type" => Say("Aktiviteter", "Activities"),
        _ => Say("Salgsargumenter", "Messages"),
    };
}
