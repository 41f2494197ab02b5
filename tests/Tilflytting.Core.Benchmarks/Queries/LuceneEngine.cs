using System.Globalization;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Queries;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// Lucene.NET in memory: one segment that stands by title, each condition of a question as a filter that is kept as a bit set, and the bits of the hits as values of the documents,
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
        foreach (var (dimension, certain, possible) in PeerSql.Counted)
        {
            Add(certain);
            if (certain != possible)
            {
                Add(possible);
            }

            void Add(string name)
            {
                var bits = Column(name).Of(table, row);
                document.Add(new NumericDocValuesField(name, bits));
                for (var bit = 0; bit <= table.Layout.Stated(dimension); bit++)
                {
                    if ((bits >> bit & 1) != 0)
                    {
                        document.Add(new StringField(name, Text(bit), Field.Store.NO));
                    }
                }
            }
        }

        foreach (var years in (ReadOnlySpan<string>)["possible_years", "certain_years", "next_years", "second_years"])
        {
            var bits = Column(years).Of(table, row);
            for (var bit = 0; bit < 63; bit++)
            {
                if ((bits >> bit & 1) != 0)
                {
                    document.Add(new StringField(years, Text(bit), Field.Store.NO));
                }
            }
        }

        document.Add(new NumericDocValuesField("place", table.PlaceOf[row]));
        document.Add(new StringField("place", Text(table.PlaceOf[row]), Field.Store.NO));
        return document;
    }

    private static (string Name, Func<PeerTable, int, long> Of) Column(string name) => PeerSql.Columns.First(column => column.Name == name);

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
                AddBits(any, PeerSql.Codes(column, least), least == Certainty.Certain ? certain : possible);
                if (least == Certainty.Possible)
                {
                    any.Add(Not(Bits(PeerSql.Codes(column), 1L << table.Layout.Stated(column))), Occur.SHOULD);
                }

                break;
            case AskedYears years when least == Certainty.Possible:
                AddBits(any, "possible_years", PeerTable.YearBits(years.First, years.Last));
                break;
            case AskedYears years:
                AddBits(any, "certain_years", PeerTable.YearBits(years.First, years.Last));
                AddBits(any, "next_years", PeerTable.YearBits(years.First, years.Last - 1));
                AddBits(any, "second_years", PeerTable.YearBits(years.First, years.Last - 2));
                break;
            default:
                var condition = table.Places.IndexOf((AskedPlace)asked);
                any.Add(new TermsFilter("place", [.. table.Places.All.Where(place => place.Answers[condition] >= least).Select(static place => new BytesRef(Text(place.Number)))]), Occur.SHOULD);
                break;
        }

        return any;
    }

    private static void AddBits(BooleanFilter any, string field, long bits)
    {
        if (bits != 0)
        {
            any.Add(Bits(field, bits), Occur.SHOULD);
        }
    }

    private static TermsFilter Bits(string field, long bits) =>
        new(field, [.. Enumerable.Range(0, 63).Where(bit => (bits >> bit & 1) != 0).Select(static bit => new BytesRef(Text(bit)))]);

    private static BooleanFilter Not(Filter filter)
    {
        var not = new BooleanFilter();
        not.Add(new QueryWrapperFilter(new MatchAllDocsQuery()), Occur.MUST);
        not.Add(filter, Occur.MUST_NOT);
        return not;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

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
