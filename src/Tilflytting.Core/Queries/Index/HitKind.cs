namespace Tilflytting.Core.Queries;

/// <summary>Some of the hits of a filter.</summary>
internal enum HitKind
{
    /// <summary>The certain ones.</summary>
    Certain,

    /// <summary>The possible ones that are not certain.</summary>
    OnlyPossible,

    /// <summary>Both.</summary>
    AtLeastPossible,
}
