using System.Globalization;
using Tilflytting.Core.Pages;
using Tilflytting.Samples.Cli.Importing;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>What was read from each page, what was concluded, and what was left over; and the same of them all.</summary>
internal static class ImportView
{
    private static string[] Headings =>
    [
        Say("Kode", "Kode", "Code"), Say("Fri", "Fri", "Free"), Say("Prosj.", "Prosj.", "Proj."), Say("Utledet", "Utleidd", "Inferred"), Say("Rest", "Rest", "Left"), Say("Varsel", "Varsel", "Warn."),
    ];

    public static void Write(Screen screen, Import import)
    {
        if (import.Pages.Count > 0)
        {
            WriteTable(screen, import.Pages);
            screen.Grey(Say(
                "Kode, Fri: listepunkter med kode, og i fri tekst. Utledet, Rest: tegn av siden.",
                "Kode, Fri: listepunkt med kode, og i fri tekst. Utleidd, Rest: teikn av sida.",
                "Code, Free: items with a code, and in free text. Inferred, Left: characters."));
            foreach (var count in ItemCount.Of([.. import.Pages.Select(static page => page.Initiative)]))
            {
                screen.Line($"  {Label(count.Vocabulary),-18}{count.WithCode,5} {Say("med kode", "med kode", "with a code")}{count.FreeText,5} {Say("i fri tekst", "i fri tekst", "in free text")}");
            }

            screen.Line(Characters(import.Pages));
        }

        var read = import.Pages.Count == 1 ? Say("1 side lest", "1 side lesen", "1 page read")
            : Say($"{Speech.Count(import.Pages.Count)} sider lest", $"{Speech.Count(import.Pages.Count)} sider lesne", $"{Speech.Count(import.Pages.Count)} pages read");
        screen.Line(read + (import.Failed.Count == 0 ? "." : Say($", {import.Failed.Count} ikke.", $", {import.Failed.Count} ikkje.", $", {import.Failed.Count} not.")));
    }

    /// <summary>The same as data: a row for each page, those that could not be read too.</summary>
    public static Report Report(Import import) => new(
        [
            ("file", Say("Side", "Side", "Page")), ("id", "Id"), ("title", Say("Tittel", "Tittel", "Title")), .. Names.Zip(Headings), ("reason", Say("Ikke lest", "Ikkje lesen", "Not read")),
        ],
        import.Pages.Select(static page => (object?[])[page.File, page.Initiative.Id.ToString(), page.Initiative.Title.For(page.Initiative.Language), .. Numbers([page]).Cast<object>(), null])
            .Concat(import.Failed.Select(static failed => new object?[] { failed.File, null, null, null, null, null, null, null, null, failed.Reason })));

    private static string[] Names => ["withCode", "freeText", "projects", "inferred", "residue", "warnings"];

    private static void WriteTable(Screen screen, IReadOnlyList<ImportedPage> pages)
    {
        var table = new TableView(
            screen,
            [
                new(Say("Side", "Side", "Page"), Least: 8), new(Say("Tittel", "Tittel", "Title"), Least: 10),
                .. Headings.Select(static heading => new TableColumn(heading, IsNumber: true)),
            ]);
        foreach (var page in pages)
        {
            table.Add([Path.GetFileName(page.File), page.Initiative.Title.For(page.Initiative.Language), .. Cells([page])]);
        }

        table.Add([Say("I alt", "I alt", "In all"), "", .. Cells(pages)]);
        table.Write();
    }

    private static IEnumerable<TableCell> Cells(IReadOnlyCollection<ImportedPage> pages) => Numbers(pages).Select(static number => new TableCell(number.ToString(CultureInfo.InvariantCulture)));

    private static int[] Numbers(IReadOnlyCollection<ImportedPage> pages)
    {
        var items = ItemCount.Of([.. pages.Select(page => page.Initiative)]);
        return
        [
            items.Sum(count => count.WithCode),
            items.Sum(count => count.FreeText),
            pages.Sum(page => page.Initiative.Projects.Length),
            pages.Sum(page => page.CharactersOf(LedgerKind.Inferred)),
            pages.Sum(page => page.CharactersOf(LedgerKind.Residue)),
            pages.Sum(page => page.Warnings),
        ];
    }

    private static string Characters(IReadOnlyList<ImportedPage> pages)
    {
        string Part(string word, LedgerKind kind) => $"{Speech.Count(pages.Sum(page => (long)page.CharactersOf(kind)))} {word}";
        return $"{Speech.Count(pages.Sum(page => (long)page.Characters))} {Say("tegn", "teikn", "characters")}: "
            + string.Join(
                ", ",
                Part(Say("ordrett", "ordrett", "as stated"), LedgerKind.Stated),
                Part(Say("kodet", "koda", "normalised"), LedgerKind.Normalised),
                Part(Say("utledet", "utleidd", "inferred"), LedgerKind.Inferred),
                Part(Say("form", "form", "form"), LedgerKind.Form),
                Part(Say("rest", "rest", "left over"), LedgerKind.Residue));
    }

    private static string Label(string vocabulary) => vocabulary switch
    {
        "subject-area" => Say("Fagområder", "Fagområde", "Subject areas"),
        "partner-kind" => Say("Samarbeidspartnere", "Samarbeidspartnarar", "Partners"),
        "target-group" => Say("Målgrupper", "Målgrupper", "Target groups"),
        "activity-type" => Say("Aktiviteter", "Aktivitetar", "Activities"),
        _ => Say("Salgsargumenter", "Salsargument", "Selling points"),
    };
}
