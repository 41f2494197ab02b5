namespace Tilflytting.Core.Json;

/// <summary>What a change between two catalogues is.</summary>
public enum ChangeKind
{
    /// <summary>Something is there that was not.</summary>
    Added,

    /// <summary>Something is no longer there.</summary>
    Removed,

    /// <summary>Something says something else than before, also where one of the two goes without saying: a place became possible.</summary>
    Changed,

    /// <summary>
    /// Something says more of what it said before, and takes nothing back: a period became narrower, free text got a code with the same words, a
    /// place got a number, a possible place became certain.
    /// </summary>
    Refined,

    /// <summary>Something is the same but stands elsewhere in its list, or has another id.</summary>
    Moved,
}
