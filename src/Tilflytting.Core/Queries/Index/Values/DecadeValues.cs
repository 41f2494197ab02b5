namespace Tilflytting.Core.Queries;

/// <summary>The decades in which work went on, where they have bits in the rows.</summary>
internal sealed class DecadeValues(FacetScale scale, IndexRows rows) : DocumentValues(scale)
{
    protected override bool Read(int document, FoundValues values)
    {
        var row = rows[document];
        for (var decade = 0; decade < rows.Decades.Count; decade++)
        {
            if (Words.Has(row, rows.Decades.Possible(decade)))
            {
                values.Add(decade, Words.Has(row, rows.Decades.Certain(decade)) ? Certainty.Certain : Certainty.Possible);
            }
        }

        return Words.Has(row, IndexLayout.Dated);
    }
}
