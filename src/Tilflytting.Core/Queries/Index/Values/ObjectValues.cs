namespace Tilflytting.Core.Queries;

/// <summary>What the initiatives themselves say: the last resort.</summary>
internal sealed class ObjectValues(FacetScale scale, ImmutableArray<Initiative> documents) : DocumentValues(scale)
{
    private readonly FacetScale scale = scale;

    protected override bool Read(int document, FoundValues values) => scale.Read(documents[document], values);
}
