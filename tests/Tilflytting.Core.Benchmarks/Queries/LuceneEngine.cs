using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Queries;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// Lucene.NET in memory: one segment that stands by title, each part of a question as a filter that is kept as a bit set, and the bits of the hits as values of the documents,
/// which are counted while they are collected. (The package for facets cannot be had in this version.)
/// </summary>
internal sealed class LuceneEngine : IQueryEngine
{
    private readonly PeerTable table;
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly Dictionary<Question, (Filter Certain, Filter Possible)> filters = [];

    public LuceneEngine(PeerTable table)
    {
        this.table = table;
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { RAMBufferSizeMB = 512 }))
        {
            for (var row = 0; row < table.Length; row++)
            {
                writer.AddDocument(Read(row));
            }

            writer.ForceMerge(1);
        }

        reader = DirectoryReader.Open(directory);
        if (reader.Leaves.Count != 1)
        {
            throw new InvalidOperationException("There is more than one segment.");
        }
    }

    public string Name => "Lucene.NET 4.8";

    public void Prepare(Question question)
    {
        filters[question] = (All(question, Certainty.Certain), All(question, Certainty.Possible));
        Count(question);
    }

    public (int Certain, int AtLeastPossible) Count(Question question) => Hits(question) is var (certain, possible) ? (certain.Cardinality, possible.Cardinality) : default;

    public object Ask(Question question)
    {
        var (certain, possible) = Hits(question);
        var counter = new HitCounter(table);
        var leaf = reader.Leaves[0].AtomicReader;
        (int Dimension, NumericDocValues Certain, NumericDocValues Possible)[] values =
            [.. PeerSql.Counted.Select(one => (one.Dimension, leaf.GetNumericDocValues(one.Certain), leaf.GetNumericDocValues(one.Possible)))];
        var places = leaf.GetNumericDocValues("place");
        var first = new List<int>(Answer.Top);
        var hits = possible.GetIterator();
        for (var document = hits.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = hits.NextDoc())
        {
            if (first.Count < Answer.Top)
            {
                first.Add(document);
            }

            var isCertain = certain.Get(document);
            counter.Hit(isCertain, places.Get(document));
            foreach (var (dimension, certainBits, possibleBits) in values)
            {
                var bits = certainBits.Get(document);
                counter.Bits(dimension, isCertain, bits, ReferenceEquals(certainBits, possibleBits) ? bits : possibleBits.Get(document));
            }
        }

        return counter.ToAnswer(first);
    }

    public Answer Read(object answer) => (Answer)answer;

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }

    private (FixedBitSet Certain, FixedBitSet Possible) Hits(Question question)
    {
        var (certain, possible) = filters[question];
        return (Set(certain), Set(possible));
    }

    private FixedBitSet Set(Filter filter)
    {
        var leaf = reader.Leaves[0];
        return (FixedBitSet?)filter.GetDocIdSet(leaf, null) ?? new FixedBitSet(leaf.Reader.MaxDoc);
    }

    private Document Read(int row)
    {
        var document = new Document();
        foreach (var (name, of) in PeerSql.Columns)
        {
            document.Add(new NumericDocValuesField(name, of(table, row)));
        }

        return document;
    }

    private BooleanFilter All(Question question, Certainty least)
    {
        var all = new BooleanFilter();
        foreach (var part in question.Parts)
        {
            all.Add(new KeptFilter(Part(part, least)), Occur.MUST);
        }

        return all;
    }

    private BooleanFilter Part(QuestionPart part, Certainty least)
    {
        var asked = part.IsNot ? least == Certainty.Certain ? Certainty.Possible : Certainty.Certain : least;
        var any = new BooleanFilter();
        foreach (var one in part.Alternatives)
        {
            any.Add(Leaf(one, asked), Occur.SHOULD);
        }

        return part.IsNot ? Not(any) : any;
    }

    private BooleanFilter Leaf(Asked asked, Certainty least)
    {
        var any = new BooleanFilter();
        switch (asked)
        {
            case AskedCode code:
                var (column, certain, possible) = PeerCondition.Codes(code, table.Layout);
                any.Add(Bits(PeerSql.Codes(column, least), least == Certainty.Certain ? certain : possible), Occur.SHOULD);
                if (least == Certainty.Possible)
                {
                    any.Add(new ValueFilter(PeerSql.Codes(column), static bits => bits == 0), Occur.SHOULD);
                }

                break;
            case AskedYears years when least == Certainty.Possible:
                any.Add(Bits("possible_years", PeerTable.YearBits(years.First, years.Last)), Occur.SHOULD);
                break;
            case AskedYears years:
                any.Add(Bits("certain_years", PeerTable.YearBits(years.First, years.Last)), Occur.SHOULD);
                any.Add(Bits("next_years", PeerTable.YearBits(years.First, years.Last - 1)), Occur.SHOULD);
                any.Add(Bits("second_years", PeerTable.YearBits(years.First, years.Last - 2)), Occur.SHOULD);
                break;
            default:
                var condition = table.Places.IndexOf((AskedPlace)asked);
                any.Add(new ValueFilter("place", place => table.Places.All[(int)place].Answers[condition] >= least), Occur.SHOULD);
                break;
        }

        return any;
    }

    private static ValueFilter Bits(string field, long bits) => new(field, value => (value & bits) != 0);

    private static BooleanFilter Not(Filter filter)
    {
        var not = new BooleanFilter();
        not.Add(new QueryWrapperFilter(new MatchAllDocsQuery()), Occur.MUST);
        not.Add(filter, Occur.MUST_NOT);
        return not;
    }

    /// <summary>The documents whose value is one that is asked for.</summary>
    private sealed class ValueFilter(string field, Func<long, bool> holds) : Filter
    {
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits? acceptDocs)
        {
            var reader = context.AtomicReader;
            var values = reader.GetNumericDocValues(field);
            var found = new FixedBitSet(reader.MaxDoc);
            for (var document = 0; document < reader.MaxDoc; document++)
            {
                if (holds(values.Get(document)))
                {
                    found.Set(document);
                }
            }

            return found;
        }
    }

    /// <summary>A filter that is kept as a plain bit set, which the others are combined with word by word; by itself Lucene keeps a compressed one.</summary>
    private sealed class KeptFilter(Filter filter) : CachingWrapperFilter(filter)
    {
        protected override DocIdSet CacheImpl(DocIdSetIterator iterator, AtomicReader reader)
        {
            var bits = new FixedBitSet(reader.MaxDoc);
            bits.Or(iterator);
            return bits;
        }
    }
}
