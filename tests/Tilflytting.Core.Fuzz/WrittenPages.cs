using System.Text;
using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Fuzz;

/// <summary>Makes pages in the form of those that the library writes: headings, items with their brackets, the box of facts, and in them what people may put there.</summary>
/// <param name="format">The format.</param>
internal sealed class WrittenPages(PageFormat format) : ITextMaker
{
    private static readonly ImmutableArray<string> Bullets = ["- ", "- ", " • ", "* ", "1. ", " 2. ", "3) ", "", "  "];

    private static readonly ImmutableArray<string> Ends = ["\n", "\n", "\n\n", "\r\n", "  \n", " "];

    /// <summary>The keys that belong to a section, by the beginnings of its headings; elsewhere they are as wrong as any other.</summary>
    private static readonly ImmutableArray<(string Heading, ImmutableArray<string> Keys)> Own =
    [
        ("Prosjekt", ["id", "periode", "varighet", "status", "omtale"]), ("Hov", ["prosjekt"]), ("Resultat", ["prosjekt"]), ("Samarbeid", ["slag", "form", "rolle", "orgnr", "sted", "stedsnavn", "kommune", "merknad"]),
        ("Aktivitet", ["kode", "omtale", "periode", "prosjekt"]), ("S", ["forhold", "id"]), ("Lenk", ["adresse", "død"]), ("", ["kode", ""]),
    ];

    private bool IsMarkdown => format == PageFormat.Markdown;

    public char[] Make(Dice dice)
    {
        var page = new StringBuilder();
        if (!dice.OneIn(16))
        {
            page.Append(IsMarkdown && !dice.OneIn(8) ? "# " : "").Append(dice.OneIn(3) ? Quoted(dice) : WrittenWords.Line(dice)).Append("\n\n");
        }

        if (dice.OneIn(2))
        {
            page.Append(dice.OneIn(3) ? Quoted(dice) : WrittenWords.Line(dice)).Append("\n\n");
        }

        for (var n = dice.Next(4); n > 0; n--)
        {
            Section(page, dice.One(WrittenWords.Headings), dice);
        }

        // What makes a page a written one, nearly always at its end.
        page.Append(Heading(dice.OneIn(2) ? "Om oppføringen" : "Om oppføringa", dice)).Append("Id: ".Insert(0, dice.One(Bullets))).Append(dice.OneIn(8) ? dice.One(WrittenWords.Values) : "hus").Append('\n');
        for (var n = dice.Next(6); n > 0; n--)
        {
            page.Append(dice.One(Bullets)).Append(Fact(dice)).Append(dice.One(Ends));
        }

        if (dice.OneIn(16))
        {
            Section(page, dice.One(WrittenWords.Headings), dice);
        }

        return page.ToString().ToCharArray();
    }

    private void Section(StringBuilder page, string heading, Dice dice)
    {
        page.Append(Heading(heading, dice));
        for (var n = dice.Next(4); n > 0; n--)
        {
            page.Append(dice.One(Bullets)).Append(heading.StartsWith("Om ", StringComparison.Ordinal) ? Fact(dice) : Item(heading, dice)).Append(dice.One(Ends));
        }

        page.Append('\n');
    }

    private string Heading(string words, Dice dice) => (IsMarkdown && !dice.OneIn(16) ? "## " : "") + words + (dice.OneIn(16) ? ":" : "") + (dice.OneIn(8) ? "\n" : "\n\n");

    /// <summary>«Words (period): description [key: value; key: "text"]», of which any part may be missing.</summary>
    private static string Item(string heading, Dice dice)
    {
        var item = dice.Next(6) switch
        {
            0 => "",
            1 => dice.One(WrittenWords.Labels),
            2 or 3 => Quoted(dice),
            _ => WrittenWords.Line(dice),
        };
        item += dice.OneIn(4) ? $" ({dice.One(WrittenWords.Dates)})" : "";
        item += dice.OneIn(3) ? ": " + (dice.OneIn(2) ? Quoted(dice) : WrittenWords.Line(dice)) : "";
        return dice.OneIn(3) ? item : item + Notes(Own.First(one => heading.StartsWith(one.Heading, StringComparison.Ordinal)).Keys, dice);
    }

    private static string Notes(ImmutableArray<string> keys, Dice dice)
    {
        var notes = new List<string>();
        for (var n = 1 + dice.Next(3); n > 0; n--)
        {
            var value = Value(dice);
            var key = dice.One(dice.OneIn(4) ? WrittenWords.Keys : keys);
            notes.Add(key.Length == 0 ? value : $"{key}: {value}");
        }

        return $" [{string.Join("; ", notes)}{(dice.OneIn(32) ? "" : "]")}";
    }

    private static string Fact(Dice dice)
    {
        var value = Value(dice);
        return $"{dice.One(WrittenWords.Facts)}: {(dice.OneIn(2) ? value : dice.OneIn(2) ? WrittenWords.Line(dice) : Quoted(dice))}{(dice.OneIn(3) ? Notes(WrittenWords.Keys, dice) : "")}";
    }

    private static string Value(Dice dice) => dice.Next(6) switch
    {
        0 => Quoted(dice),
        1 => $"{dice.One(WrittenWords.Dates)} {Quoted(dice)}",
        2 => dice.One(WrittenWords.Codes),
        3 => dice.One(WrittenWords.Dates),
        _ => dice.One(WrittenWords.Values),
    };

    private static string Quoted(Dice dice) => System.Text.Json.JsonSerializer.Serialize(WrittenWords.Text(dice), JsonText.Default.String);
}
