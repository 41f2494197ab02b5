namespace Tilflytting.Core;

/// <summary>How much of a municipality a change concerns.</summary>
public enum ChangeShare
{
    /// <summary>All of it.</summary>
    Whole = 0,

    /// <summary>A real part of a municipality that was divided.</summary>
    Part = 1,

    /// <summary>A small area: nobody who asks where the municipality is follows it.</summary>
    Minor = 2,
}
