namespace Tilflytting.Core.Queries;

/// <summary>The codes of a vocabulary.</summary>
internal sealed class CodeValues : DocumentValues
{
    private readonly IndexRows rows;
    private readonly int statedBit;
    private readonly Dictionary<int, (int Value, Certainty Certainty)> ofBits = [];
    private readonly (int Word, ulong Bits)[] masks;
    private readonly ILookup<int, (int Value, Certainty Certainty)> lists;

    public CodeValues(FacetScale scale, VocabularyLayout vocabulary, IndexRows rows, IndexColumns columns)
        : base(scale)
    {
        this.rows = rows;
        statedBit = vocabulary.Stated;
        ofBits.Add(vocabulary.Uncoded, (scale.Values.Length, Certainty.Certain));
        var listed = new List<(int Document, (int Value, Certainty Certainty) Found)>();
        for (var value = 0; value < scale.Values.Length; value++)
        {
            if (vocabulary.Find(scale.Values[value].Key) is { } bit)
            {
                Add(bit, (value, Certainty.Certain));
                if (vocabulary.MayBeUncertain)
                {
                    Add(bit + 1, (value, Certainty.Possible));
                }
            }
        }

        masks = [.. ofBits.Keys.GroupBy(static bit => bit >> 6, static (word, bits) => (word, bits.Aggregate(0UL, static (mask, bit) => mask | (1UL << bit))))];
        lists = listed.ToLookup(static one => one.Document, static one => one.Found);

        void Add(int bit, (int Value, Certainty Certainty) found)
        {
            if (columns[bit].IsList)
            {
                foreach (var document in columns[bit].Documents)
                {
                    listed.Add((document, found));
                }
            }
            else if (columns[bit] != columns.Empty)
            {
                ofBits.Add(bit, found);
            }
        }
    }

    protected override bool Read(int document, FoundValues values)
    {
        var row = rows[document];
        foreach (var (word, bits) in masks)
        {
            for (var left = row[word] & bits; left != 0;)
            {
                var (value, certainty) = ofBits[(word << 6) + Words.Take(ref left)];
                values.Add(value, certainty);
            }
        }

        foreach (var (value, certainty) in lists.Count == 0 ? [] : lists[document])
        {
            values.Add(value, certainty);
        }

        return Words.Has(row, statedBit);
    }
}
