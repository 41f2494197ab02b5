namespace Tilflytting.Core.Queries;

/// <summary>A key of the query text.</summary>
/// <param name="Text">The canonical spelling.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Vocabulary">Whose codes they are; null for any other kind.</param>
internal sealed record QueryKey(string Text, QueryKeyKind Kind, QueryVocabulary? Vocabulary = null)
{
    /// <summary>Whether the key may be followed by a mode: <c>municipality@recorded:</c>.</summary>
    public bool IsPlace => Kind is QueryKeyKind.Municipality or QueryKeyKind.County;
}
