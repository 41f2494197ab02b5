namespace Tilflytting.Core.Json;

/// <summary>An object with a table of members, whatever its type.</summary>
internal interface IMemberTable
{
    /// <summary>The members, in the order in which they are written.</summary>
    IReadOnlyList<IJsonMember> Members { get; }
}
