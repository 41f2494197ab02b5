using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// Lucene.NET in memory: words in a field of its Norwegian analyser, their beginnings in one where they stand as written, for a stem is no beginning; one segment, nothing stored, hits
/// that are only counted.
/// </summary>
internal sealed class LuceneTextEngine : ITextEngine
{
    private readonly NorwegianAnalyzer stemming = new(LuceneVersion.LUCENE_48);
    private readonly StandardAnalyzer asWritten = new(LuceneVersion.LUCENE_48, CharArraySet.Empty);
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;
    private readonly Dictionary<TextQuestion, Query> queries = [];

    public LuceneTextEngine(ImmutableArray<string> texts)
    {
        var analyzer = new PerFieldAnalyzerWrapper(stemming, new Dictionary<string, Analyzer>(StringComparer.Ordinal) { ["written"] = asWritten });
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { RAMBufferSizeMB = 256 }))
        {
            foreach (var text in texts)
            {
                writer.AddDocument([new TextField("text", text, Field.Store.NO), new TextField("written", text, Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        reader = DirectoryReader.Open(directory);
        searcher = new(reader);
    }

    public string Name => "Lucene.NET 4.8 (`NorwegianAnalyzer`)";

    public void Prepare(TextQuestion question)
    {
        var all = new BooleanQuery();
        foreach (var term in question.Words.SelectMany(Stems))
        {
            all.Add(new TermQuery(new("text", term)), Occur.MUST);
        }

        foreach (var beginning in question.Beginnings)
        {
            all.Add(new PrefixQuery(new("written", beginning)), Occur.MUST);
        }

        queries[question] = new ConstantScoreQuery(all.Clauses.Count == 1 ? all.Clauses[0].Query : all);
    }

    public int Count(TextQuestion question)
    {
        var hits = new TotalHitCountCollector();
        searcher.Search(queries[question], hits);
        return hits.TotalHits;
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        stemming.Dispose();
        asWritten.Dispose();
    }

    /// <summary>A word as the analyser writes it.</summary>
    private List<string> Stems(string word)
    {
        var stems = new List<string>();
        using TokenStream tokens = stemming.GetTokenStream("text", word);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
        {
            stems.Add(term.ToString()!);
        }

        tokens.End();
        return stems;
    }
}
