using System.Diagnostics;
using System.Globalization;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// The five questions, asked of the index, of plain LINQ and of three peers in one process over the same initiatives, once only for the number and once for every facet and the first
/// by title as well. Each answer is held to the index's: a difference ends the run. Prints tables for the README.
/// </summary>
internal sealed class QueryRun
{
    public const string Command = "queries";

    /// <summary>Up to here the library's evaluation of the objects is asked too, for all once only: it evaluates the question anew for every facet.</summary>
    private const int FewEnoughForObjects = 10_000;

    private readonly int count;
    private readonly ImmutableArray<Initiative> initiatives;
    private readonly CatalogueIndex index;
    private readonly FacetLayout layout;
    private readonly PeerPlaces places;
    private readonly ImmutableArray<Answer> expected;
    private readonly List<Row> rows = [];

    private QueryRun(int count)
    {
        this.count = count;
        initiatives = new SyntheticCatalogue(SyntheticTexts.Shared).Initiatives(count);
        Create();
        Built = Measured.Milliseconds(rounds: count < 100_000 ? 15 : 3, Create);
        (index, Bytes) = Measured.Weighed(Create);
        layout = new(index.Facets());
        places = new(initiatives, Question.All);
        using var engine = new IndexEngine(index, layout);
        expected = ImmutableArray.CreateRange(Question.All, question => engine.Read(engine.Ask(question)));
        Measure(engine, prepared: Built);
    }

    private double Built { get; }

    private long Bytes { get; }

    private CatalogueIndex Create() => CatalogueIndex.Create(initiatives, SampleCatalogue.Concepts);

    /// <summary>Asks, for each number of initiatives.</summary>
    public static void Run(ImmutableArray<int> counts)
    {
        var watch = Stopwatch.StartNew();
        Console.WriteLine(Measured.Machine);
        Console.WriteLine();
        var runs = new List<QueryRun>();
        foreach (var count in counts)
        {
            runs.Add(One(count));
            GC.Collect();
        }

        Console.WriteLine();
        PrintScale(runs);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The run took {watch.Elapsed.TotalMinutes:F1} minutes."));
    }

    private static QueryRun One(int count)
    {
        var run = new QueryRun(count);
        run.MeasurePeers();
        run.Print();
        return run;
    }

    private void MeasurePeers()
    {
        if (count <= FewEnoughForObjects)
        {
            Measure(() => new ObjectEngine(initiatives, layout));
        }

        Measure(() => new LinqEngine(initiatives, places, layout));
        var table = new PeerTable(initiatives, index, layout, places);
        Measure(() => new SqliteEngine(table));
        Measure(() => new DuckDbEngine(table));
        Measure(() => new LuceneEngine(table, keepsAnswers: false));
        Measure(() => new LuceneEngine(table, keepsAnswers: true));
    }

    private void Measure(Func<IQueryEngine> make)
    {
        var watch = Stopwatch.StartNew();
        using var engine = make();
        Measure(engine, watch.Elapsed.TotalMilliseconds);
    }

    private void Measure(IQueryEngine engine, double prepared)
    {
        var cells = ImmutableArray.CreateBuilder<(double Count, double Ask)>();
        for (var i = 0; i < Question.All.Length; i++)
        {
            var question = Question.All[i];
            engine.Prepare(question);
            var watch = Stopwatch.StartNew();
            var answer = engine.Read(engine.Ask(question));
            var first = watch.Elapsed.TotalMilliseconds;
            if (engine.Count(question) != (expected[i].Certain, expected[i].AtLeastPossible) || answer.DifferenceFrom(expected[i]) is not null)
            {
                throw new InvalidOperationException($"{engine.Name} answers «{question.Name}» otherwise: {engine.Count(question)}; {answer.DifferenceFrom(expected[i])}.");
            }

            cells.Add((Measured.Milliseconds(() => engine.Count(question)), engine is ObjectEngine ? first : Measured.Milliseconds(() => engine.Ask(question))));
        }

        rows.Add(new(engine.Name, prepared, cells.ToImmutable()));
        Console.Error.WriteLine($"{count} {engine.Name}: {string.Join("; ", cells.Select(static cell => $"{Measured.Time(cell.Count)}, {Measured.Time(cell.Ask)}"))}");
        GC.Collect();
    }

    private void Print()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"### {count:N0} initiatives"));
        Console.WriteLine();
        Console.WriteLine($"| question | certain | possible | {string.Join(" | ", rows.Select(static row => row.Engine))} | LINQ / index | fastest peer that answers anew / index |");
        Console.WriteLine($"|---|---:|---:|{string.Concat(rows.Select(static _ => "---:|"))}---:|---:|");
        PrintRows("the number alone", static cell => cell.Count);
        PrintRows("every facet and the first 20", static cell => cell.Ask);
        Console.WriteLine($"| *made ready in* | | | {string.Join(" | ", rows.Select(static row => Measured.Time(row.Prepared)))} | | |");
        Console.WriteLine();
    }

    private void PrintRows(string what, Func<(double Count, double Ask), double> of)
    {
        Console.WriteLine($"| **{what}** |{string.Concat(rows.Select(static _ => " |"))} | | | |");
        for (var i = 0; i < Question.All.Length; i++)
        {
            var times = rows.Select(row => of(row.Cells[i])).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Question.All[i].Name} | {expected[i].Certain:N0} | {expected[i].AtLeastPossible - expected[i].Certain:N0} | {string.Join(" | ", times.Select(Measured.Time))} | {Measured.Ratio(times[^5], times[0])} | {Measured.Ratio(times[^4..^1].Min(), times[0])} |"));
        }
    }

    private static void PrintScale(List<QueryRun> runs)
    {
        Console.WriteLine("| initiatives | index built in | bytes each | a repeated count allocates | " + string.Join(" | ", Question.All.Select(static question => question.Name)) + " |");
        Console.WriteLine("|---:|---:|---:|---:|" + string.Concat(Question.All.Select(static _ => "---:|")));
        foreach (var run in runs)
        {
            var allocated = Question.All.Max(question => Measured.Allocated(() => run.index.Count(question.Filter)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {run.count:N0} | {Measured.Time(run.Built)} | {run.Bytes / (double)run.count:F1} | {allocated} B | {string.Join(" | ", run.rows[0].Cells.Select(static cell => $"{Measured.Time(cell.Count)}; {Measured.Time(cell.Ask)}"))} |"));
        }
    }

    private sealed record Row(string Engine, double Prepared, ImmutableArray<(double Count, double Ask)> Cells);
}
