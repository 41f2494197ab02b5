using System.Diagnostics;
using Tilflytting.Core.Queries;
using static System.FormattableString;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// Words and beginnings of words over the texts of many initiatives, in one process: the index, FTS5 and Lucene.NET. The index is held to the evaluation of the objects. The peers fold
/// and stem otherwise, so that they find other numbers, which are printed. Prints tables for the README.
/// </summary>
internal static class TextRun
{
    public const string Command = "texts";

    private const int Builds = 3;

    public static void Run(int count)
    {
        var initiatives = new SyntheticCatalogue(SyntheticTexts.Long).Initiatives(count);
        ImmutableArray<string> texts = [.. initiatives.Select(static one => string.Join('\n', SearchedTexts.Of(one)))];
        var indexed = Indexed(initiatives);
        Hold(indexed.Engine, initiatives);
        Row[] rows = [Measure(indexed), Measure(Timed(() => new Fts5Engine(texts))), Measure(Timed(() => new LuceneTextEngine(texts)))];
        Console.WriteLine(Measured.Machine);
        Console.WriteLine();
        Console.WriteLine(Invariant($"{count:N0} initiatives with {texts.Average(static text => (double)text.Length):F0} characters of text on average."));
        Console.WriteLine();
        Console.WriteLine($"| question | {string.Join(" | ", rows.Select(static row => $"{row.Engine} | found"))} | faster peer / index |");
        Console.WriteLine($"|---|{string.Concat(rows.Select(static _ => "---:|---:|"))}---:|");
        for (var i = 0; i < TextQuestion.All.Length; i++)
        {
            var cells = rows.Select(row => row.Cells[i]).ToList();
            var times = string.Join(" | ", cells.Select(static cell => Invariant($"{Measured.Time(cell.Milliseconds)} | {cell.Found:N0}")));
            Console.WriteLine($"| «{TextQuestion.All[i]}» | {times} | {Measured.Ratio(cells.Skip(1).Min(static cell => cell.Milliseconds), cells[0].Milliseconds)} |");
        }

        Console.WriteLine($"| *made ready in* | {string.Join(" | ", rows.Select(static row => $"{Measured.Time(row.Prepared)} | "))} | |");
    }

    /// <summary>The index, and the time from its being there without texts to the first answer about a text.</summary>
    private static (ITextEngine Engine, double Prepared) Indexed(ImmutableArray<Initiative> initiatives)
    {
        CatalogueIndex? index = null;
        var prepared = Enumerable.Range(0, Builds).Select(_ =>
        {
            index = CatalogueIndex.Create(initiatives, SampleCatalogue.Concepts);
            GC.Collect();
            return Timed(() => new TextIndexEngine(index).First()).Prepared;
        }).Order().ElementAt(Builds / 2);
        return (new TextIndexEngine(index!), prepared);
    }

    private static (ITextEngine Engine, double Prepared) Timed(Func<ITextEngine> make)
    {
        var start = Stopwatch.GetTimestamp();
        return (make(), Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static void Hold(ITextEngine index, ImmutableArray<Initiative> initiatives)
    {
        foreach (var question in TextQuestion.All)
        {
            var expected = initiatives.AsParallel().Count(one => question.Filter.Evaluate(one, SampleCatalogue.Concepts) == Certainty.Certain);
            if (index.Count(question) is var found && found != expected)
            {
                throw new InvalidOperationException($"The index finds {found} for «{question}», and the objects have {expected}.");
            }
        }
    }

    private static Row Measure((ITextEngine Engine, double Prepared) made)
    {
        using var engine = made.Engine;
        var cells = ImmutableArray.CreateRange(TextQuestion.All, question =>
        {
            engine.Prepare(question);
            return (engine.Count(question), Measured.Milliseconds(() => engine.Count(question)));
        });
        return new(engine.Name, made.Prepared, cells);
    }

    private sealed record Row(string Engine, double Prepared, ImmutableArray<(int Found, double Milliseconds)> Cells);
}
