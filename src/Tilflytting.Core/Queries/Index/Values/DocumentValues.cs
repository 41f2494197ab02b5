namespace Tilflytting.Core.Queries;

/// <summary>Which values of a dimension the initiatives of an index have: as <see cref="FacetScale"/>, from the index.</summary>
/// <param name="scale">The values.</param>
internal abstract class DocumentValues(FacetScale scale)
{
    private readonly FoundValues found = scale.Room;

    /// <summary>The values of the last initiative that was read.</summary>
    public ReadOnlySpan<(int Value, Certainty Certainty)> All => found.All;

    /// <summary>Reads the values of an initiative.</summary>
    /// <param name="document">Which one; after those that were read before.</param>
    /// <returns>Whether it states anything of the dimension.</returns>
    public bool Read(int document)
    {
        found.Clear();
        return Read(document, found);
    }

    protected abstract bool Read(int document, FoundValues values);
}
