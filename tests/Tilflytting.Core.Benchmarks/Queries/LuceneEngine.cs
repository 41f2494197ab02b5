using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Queries;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// Lucene.NET in memory: one segment that stands by title, each part of a question from the lists of its terms, and the bits of the hits as values of the documents, which are counted
/// while they are collected. (The package for facets cannot be had in this version.)
/// </summary>
internal sealed class LuceneEngine : IQueryEngine
{
    private const string Place = "place";
    private const string None = "none";

    private readonly PeerTable table;
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly Dictionary<Question, (Filter Certain, Filter Possible)> filters = [];

    private readonly bool keepsAnswers;

    /// <param name="table">What is indexed.</param>
    /// <param name="keepsAnswers">Whether the answers to the parts of a question are kept as bit sets, so that from the second time on only these are put together.</param>
    public LuceneEngine(PeerTable table, bool keepsAnswers)
    {
        (this.table, this.keepsAnswers) = (table, keepsAnswers);
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

    public string Name => keepsAnswers ? "Lucene.NET 4.8, answers kept" : "Lucene.NET 4.8";

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
        var places = leaf.GetNumericDocValues(Place);
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
            var value = of(table, row);
            document.Add(new NumericDocValuesField(name, value));
            foreach (var term in name == Place ? [Number(value)] : Terms(value))
            {
                document.Add(new StringField($"term_{name}", term, Field.Store.NO));
            }
        }

        return document;
    }

    private BooleanFilter All(Question question, Certainty least)
    {
        var all = new BooleanFilter();
        foreach (var part in question.Parts)
        {
            all.Add(keepsAnswers ? new KeptFilter(Part(part, least)) : Part(part, least), Occur.MUST);
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
                    any.Add(OfTerms(PeerSql.Codes(column), [None]), Occur.SHOULD);
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
                any.Add(OfTerms(Place, Enumerable.Range(0, table.Places.All.Length).Where(place => table.Places.All[place].Answers[condition] >= least).Select(static place => Number(place))), Occur.SHOULD);
                break;
        }

        return any;
    }

    private static TermsFilter Bits(string field, long bits) => OfTerms(field, bits == 0 ? [] : Terms(bits));

    private static TermsFilter OfTerms(string field, IEnumerable<string> terms) => new([.. terms.Select(term => new Term($"term_{field}", term)).DefaultIfEmpty(new("none"))]);

    /// <summary>A term for each bit; one for none.</summary>
    private static IEnumerable<string> Terms(long bits) => bits == 0 ? [None] : Enumerable.Range(0, 64).Where(bit => (bits >> bit & 1) != 0).Select(static bit => Number(bit));

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static BooleanFilter Not(Filter filter)
    {
        var not = new BooleanFilter();
        not.Add(new QueryWrapperFilter(new MatchAllDocsQuery()), Occur.MUST);
        not.Add(filter, Occur.MUST_NOT);
        return not;
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
