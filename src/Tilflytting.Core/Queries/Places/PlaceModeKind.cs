namespace Tilflytting.Core.Queries;

/// <summary>The three ways of comparing places.</summary>
internal enum PlaceModeKind
{
    /// <summary>Wherever the one came from, or the other came to.</summary>
    AnyLineage,

    /// <summary>The very place, at its own time.</summary>
    AsRecorded,

    /// <summary>Where both are on a day.</summary>
    AsOf,
}
