using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>
/// Every word that a person sees on a page is in the entry or in what stayed over, but for headings of the form, labels of options, menus and the closing note: over pages such as people make them, in three
/// formats, whole and with their lines mixed up. Words that can be told are marked: «Zq1», «Zq2», …
/// </summary>
public partial class PageWordsTests
{
    private static readonly string[] Headings =
        ["Samarbeidspartnere", "Samarbeidspartnarar", "Målgrupper", "Målgruppe", "Aktiviteter", "Aktivitetar", "Viktigste salgsargument", "Hovedmål", "Periode", "Prosjektperioder", "Resultater", "Fagområde"];

    private static readonly string[] Options =
        ["Ungdom", "Barnefamilier", "Kvinner", "Livskvalitet", "Kulturtilbud", "Brosjyrer og lignende", "Næringslivet", "Nordland fylkeskommune", "Omdømme", "Ungdom og kvinner", "Ungdom, kvinner og barnefamilier"];

    private static readonly string[] Sentences =
    [
        "Prosjektet gikk i perioden 2006-2009 med # og #.", "Målet er å skape # og øke #.", "I Berg kommune har # fått #, som er #.", "Samarbeidspartneren er #.", "Arbeidet er lagt til ei eksisterende stilling #.",
        "Prosjekt # (20012-2015) og #.", "# (2007-2010) var # som # (fra 2011) #.", "Tiltaket er en videreføring av «# #» med #.", "Se www.fjordby#.no og http://a.no/# for #.", "# # # # # # # # # # # # #",
        "Kommunen startet i 2006 et prosjekt for #.", "Et treårig prosjekt for # i Bø, Sortland og Hadsel.", "Pengene kom fra Bolystmidler #.", "# ble etablert våren 2011.", "Resultatene # ble #.", "Målgruppe for # er #",
    ];

    private static readonly string[] Items =
    [
        "#", "# #", "# (2007-2010)", "#: 2007-2010", "# fra våren 2010 til #", "Ungdom (#)", "Kvinner, særlig #", "Ungdom og #", "Ungdom, kvinner og #", "#. #.", "# kommune (#)", "Fosen regionråd og # regionråd", "2007 #", "1. #", "- #",
        "☐ #", "[x] #", "Kontaktperson: #", "Andre #",
    ];

    private static readonly string[] Furniture =
    [
        "Publisert 12.03.2012 #", "Foto: #", "Les mer om #", "Del på Facebook #", "Kontakt", "Kontaktperson: #", "# #", "#", "#@fjordby.no", "Fagområde: Omdømme #", "Periode: # 2007", "Målgruppe: #", "Forsiden » # » #", "Side 3 av 7",
        "Hovedmål: #", "Av # #", "12. mars 2012", "Om #", "Attraktivitet", "Ikke #", "Resultater: #", "Vi bruker informasjonskapsler #",
    ];

    private static readonly Gen<Block> Any = Gen.Frequency<Block>(
        (4, Gen.OneOf(Sentences).Array[1, 3].Select(static all => new Block(Kind.Paragraph, [string.Join(' ', all)]))),
        (4, Gen.Select(Gen.OneOf(Headings), Gen.OneOf(Gen.OneOf(Options), Gen.OneOf(Items)).Array[1, 4], static (heading, items) => new Block(Kind.Section, [heading, .. items]))),
        (2, Gen.Select(Gen.OneOf("Om #", "Attraktivitet", "Om prosjektet", "Ikke #"), Gen.OneOf(Gen.OneOf(Options), Gen.OneOf(Items)).Array[1, 3], static (heading, items) => new Block(Kind.Section, [heading, .. items]))),
        (2, Gen.OneOf(Items).Array[1, 4].Select(static items => new Block(Kind.List, items))),
        (3, Gen.OneOf(Furniture).Select(static line => new Block(Kind.Line, [line]))),
        (1, Gen.Select(Gen.OneOf("Målgrupper", "Prosjekt", "#"), Gen.OneOf("Aktiviteter", "Periode", "#"), Gen.OneOf("#", "Ungdom", "2007-2009").Array[4], static (a, b, cells) => new Block(Kind.Table, [a, b, .. cells]))),
        (1, Gen.Const(new Block(Kind.Note, ["Tilflyttingsarbeid i norske distriktskommuner"]))));

    private static readonly Gen<(Block[] Blocks, PageFormat Format)> Page = Gen.Select(Any.Array[0, 9], Gen.OneOf(PageFormat.PlainText, PageFormat.Markdown, PageFormat.Html));

    private enum Kind
    {
        Paragraph,
        Section,
        List,
        Line,
        Table,
        Note,
    }

    [Fact]
    public void No_word_of_a_page_is_lost() => Page.Sample(static one => Lost(Write(one.Blocks, one.Format), one.Format) is [], iter: 10_000);

    [Fact]
    public void No_word_is_lost_when_the_lines_are_mixed_up() =>
        Gen.Select(Page, Gen.Int[0, 1000].Array[0, 6]).Sample(
            static (one, swaps) =>
            {
                var lines = Write(one.Blocks, one.Format).Split('\n');
                for (var i = 0; i + 1 < swaps.Length; i += 2)
                {
                    var (a, b) = (swaps[i] % lines.Length, swaps[i + 1] % lines.Length);
                    (lines[a], lines[b]) = (lines[b], swaps[i] % 3 == 0 ? "" : lines[a]);
                }

                var page = string.Join('\n', lines);
                return Lost(page, one.Format) is [];
            },
            iter: 10_000);

    /// <summary>The marked words that are neither in the entry nor over; what the ledger calls stated has to be there in any case.</summary>
    private static List<string> Lost(string page, PageFormat format)
    {
        var read = CataloguePage.Read(page, format);
        var kept = Mark().Matches(JsonSerializer.Serialize(read.Initiative, TilflyttingJsonContext.Default.Initiative)).Select(static one => one.Value).ToHashSet(StringComparer.Ordinal);
        // A sentence that names the catalogue is the note, whatever else stands in it.
        var note = string.Concat(read.Ledger.Where(static entry => entry.Pointers.Contains("/provenance")).Select(entry => page.Substring(entry.Span.Start, entry.Span.Length)));
        kept.UnionWith(Regex.Split(note, @"(?<=[.!?])\s+(?=[A-Z«])").Where(static words => words.Contains("inngår i «", StringComparison.Ordinal)).SelectMany(static words => Mark().Matches(words)).Select(static one => one.Value));
        var lost = Mark().Matches(page).Select(static one => one.Value).Where(word => !kept.Contains(word)).ToList();
        return lost.Count == 0 ? lost : throw new InvalidOperationException($"{string.Join(' ', lost)} of\n{page}\n{string.Join('\n', read.Ledger.Select(entry => $"{entry.Kind} {string.Join(' ', entry.Pointers)}: {page.Substring(entry.Span.Start, entry.Span.Length)}"))}");
    }

    private static string Write(Block[] blocks, PageFormat format)
    {
        var number = 0;
        var parts = blocks.Prepend(new(Kind.Line, ["Flytt til #"])).Select((block, index) => Write(block with { Lines = [.. block.Lines.Select(line => Numbered(line))] }, format, index == 0));
        return string.Join("\n", parts);

        string Numbered(string line) => Regex.Replace(line, "#", _ => $"Zq{++number}");
    }

    private static string Write(Block block, PageFormat format, bool isTitle)
    {
        var lines = format switch
        {
            PageFormat.Html => Array.ConvertAll(block.Lines, WebUtility.HtmlEncode)!,
            PageFormat.Markdown => Array.ConvertAll(block.Lines, static line => Regex.Replace(line, @"([\\`*_<>#|~\[\]])|^(\d+)(\.)|^(-)", "$2\\$1$3$4")),
            _ => block.Lines,
        };
        string[] items = format switch
        {
            PageFormat.Html => ["<ul>", .. lines.Skip(block.Kind == Kind.Section ? 1 : 0).Select(static line => $"<li>{line}</li>"), "</ul>"],
            PageFormat.Markdown => [.. lines.Skip(block.Kind == Kind.Section ? 1 : 0).Select(static line => $"- {line}"), ""],
            _ => [.. lines.Skip(block.Kind == Kind.Section ? 1 : 0).Select(static line => $" • {line}"), ""],
        };
        string Heading(int level) => format switch { PageFormat.Html => $"<h{level}>{lines[0]}</h{level}>", PageFormat.Markdown => $"{new string('#', level)} {lines[0]}\n", _ => $"{lines[0]}\n" };
        return isTitle ? Heading(1) : block.Kind switch
        {
            Kind.Section => $"{Heading(2)}\n{string.Join('\n', items)}",
            Kind.Note => $"{Heading(2)}\n{(format == PageFormat.Html ? "<p>Tiltaket inngår i «Katalog over tilflyttingsarbeid i distriktene».</p>" : "Tiltaket inngår i «Katalog over tilflyttingsarbeid i distriktene».\n")}",
            Kind.List => string.Join('\n', items),
            Kind.Table when format == PageFormat.Html => $"<table><tr><th>{lines[0]}</th><th>{lines[1]}</th></tr>\n<tr><td>{lines[2]}</td><td>{lines[3]}</td></tr>\n<tr><td>{lines[4]}</td><td>{lines[5]}</td></tr></table>",
            Kind.Table when format == PageFormat.Markdown => $"| {lines[0]} | {lines[1]} |\n|---|---|\n| {lines[2]} | {lines[3]} |\n| {lines[4]} | {lines[5]} |\n",
            _ => string.Join('\n', lines.Select(line => format == PageFormat.Html ? $"<p>{line}</p>" : $"{line}\n")),
        };
    }

    [GeneratedRegex("Zq[0-9]+")]
    private static partial Regex Mark();

    private sealed record Block(Kind Kind, string[] Lines);
}
