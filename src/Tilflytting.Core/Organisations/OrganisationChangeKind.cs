namespace Tilflytting.Core;

/// <summary>What happened to an organisation on a day.</summary>
public enum OrganisationChangeKind
{
    /// <summary>It had a new name and is the same body.</summary>
    Renamed = 0,

    /// <summary>It became a part of another body, which is new or goes on.</summary>
    Merged = 1,

    /// <summary>A part of it left, or all of it was divided.</summary>
    Split = 2,

    /// <summary>Tasks alone went to another body; the body itself did not become another.</summary>
    Transferred = 3,
}
