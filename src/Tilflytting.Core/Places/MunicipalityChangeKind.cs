namespace Tilflytting.Core;

/// <summary>What happened to a municipality on a day.</summary>
/// <remarks>The kinds are Statistics Norway's, by which every change of numbers and names is listed.</remarks>
public enum MunicipalityChangeKind
{
    /// <summary>It became a part of another, or of a new one; what absorbs others under its own name and number is merged with itself.</summary>
    Merged = 0,

    /// <summary>It was divided among several.</summary>
    Split = 1,

    /// <summary>It had a new number, and possibly a new name, and is the same municipality.</summary>
    Renumbered = 2,

    /// <summary>It had a new name.</summary>
    Renamed = 3,

    /// <summary>It gave an area to another and went on; such transfers are not listed completely.</summary>
    Boundary = 4,
}
