using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Vocabularies, and the codes of one as a tree.</summary>
internal static class CodesView
{
    public static void WriteAll(Screen screen, Catalogue catalogue)
    {
        var table = new TableView(
            screen,
            new TableColumn(Say("Vokabular", "Vokabular", "Vocabulary")),
            new TableColumn(Say("Kode", "Kode", "Code")),
            new TableColumn(Say("Koder", "Kodar", "Codes"), IsNumber: true),
            new TableColumn(Say("I bruk", "I bruk", "In use"), IsNumber: true));
        foreach (var key in Dimensions.Vocabularies)
        {
            var concepts = UsedConcept.Of(key.Vocabulary!, catalogue).ToList();
            table.Add(key.Label.For(Language), key.Name, TableCell.Number(concepts.Count), TableCell.Number(concepts.Count(static one => CertaintyMark.Sum(one.Used) > 0)));
        }

        table.Write();
        screen.Line();
        screen.Line(Say("Kodene i én av dem: codes målgruppe", "Kodane i éi av dei: codes målgruppe", "The codes of one of them: codes target-group"));
    }

    public static void Write(Screen screen, Vocabulary vocabulary, IEnumerable<UsedConcept> concepts)
    {
        var table = new TableView(
            screen,
            new TableColumn(Say("Kode", "Kode", "Code")),
            new TableColumn(Say("Navn", "Namn", "Name"), Least: 20, Wraps: true),
            new TableColumn(Say("Brukt", "Brukt", "Used"), IsNumber: true));
        foreach (var (concept, depth) in Tree([.. concepts]))
        {
            table.Add(
                new string(' ', 2 * depth) + concept.Code,
                Shown.Line(string.Join("; ", concept.Alternatives.Prepend(concept.Label))),
                concept.Used.Possible == 0 ? TableCell.Number(concept.Used.Certain) : TableCell.Markup(CertaintyMark.Numbers(concept.Used)));
        }

        screen.Bold($"{Capital(FacetDimension.Of(vocabulary).Label.For(Language))}  {vocabulary.Scheme}");
        table.Write();
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
}
