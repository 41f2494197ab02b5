using System.Globalization;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Vocabularies, and the codes of one as a tree.</summary>
internal static class CodesView
{
    public static void WriteAll(IAnsiConsole console, Catalogue catalogue)
    {
        var table = Table(Say("Vokabular", "Vocabulary"), Say("Kode", "Code"), Say("Koder", "Codes"), Say("I bruk", "In use"));
        foreach (var key in QueryKey.All.Where(static key => key.Vocabulary is not null))
        {
            var concepts = UsedConcept.Of(key.Vocabulary!, catalogue).ToList();
            table.AddRow(new Text(key.Label.For(Language)), new Text(key.Name), Number(concepts.Count), Number(concepts.Count(static one => one.Used.Certain + one.Used.Possible > 0)));
        }

        console.Write(table);
        console.WriteLine(Say("Kodene i ett av dem: codes målgruppe", "The codes of one of them: codes target-group"));
    }

    public static void Write(IAnsiConsole console, Vocabulary vocabulary, IEnumerable<UsedConcept> concepts)
    {
        var table = Table(Say("Kode", "Code"), Say("Navn", "Name"), Say("Brukt", "Used"));
        var all = concepts.ToList();
        foreach (var (concept, depth) in Tree(all))
        {
            var names = string.Join("; ", concept.Alternatives.Prepend(concept.Label));
            table.AddRow(
                new Text(new string(' ', 2 * depth) + concept.Code), new Text(Terminal.Line(names)),
                concept.Used.Possible == 0 ? Number(concept.Used.Certain) : new Markup(CertaintyMark.Numbers(concept.Used)));
        }

        console.MarkupLineInterpolated($"[bold]{Capital(FacetDimension.Of(vocabulary).Label.For(Language))}[/]  [grey]{vocabulary.Scheme}[/]");
        console.Write(table);
    }

    /// <summary>Each below the one that is broader. Own concepts in a circle are below nobody, and stand where they are.</summary>
    private static IEnumerable<(UsedConcept Concept, int Depth)> Tree(List<UsedConcept> all)
    {
        var seen = new HashSet<UsedConcept>();
        var codes = all.Select(static one => one.Code).ToHashSet();
        IEnumerable<(UsedConcept, int)> From(UsedConcept concept, int depth) => !seen.Add(concept) ? []
            : all.Where(one => one.Broader == concept.Code).SelectMany(one => From(one, depth + 1)).Prepend((concept, depth));
        return [.. all.Where(one => one.Broader is null || !codes.Contains(one.Broader)).Concat(all).SelectMany(one => From(one, 0))];
    }

    private static Table Table(params string[] headings)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (heading, index) in headings.Select(static (heading, index) => (heading, index)))
        {
            var column = new TableColumn($"[bold]{heading}[/]");
            table.AddColumn(index == 0 ? column.NoWrap() : index > 1 && index >= headings.Length - 2 ? column.NoWrap().RightAligned() : column);
        }

        return table;
    }

    private static Text Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), number == 0 ? new(Color.Grey) : null);
}
