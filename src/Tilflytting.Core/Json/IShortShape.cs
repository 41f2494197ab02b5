namespace Tilflytting.Core.Json;

/// <summary>A value that is a string where it can be, and an object otherwise.</summary>
internal interface IShortShape
{
    /// <summary>The object, of whose members one at least is there.</summary>
    IMemberTable LongForm { get; }
}
