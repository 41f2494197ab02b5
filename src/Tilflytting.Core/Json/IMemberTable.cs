namespace Tilflytting.Core.Json;

/// <summary>An object with a table of members, whatever its type.</summary>
internal interface IMemberTable
{
    /// <summary>The members, in the order in which they are written.</summary>
    IReadOnlyList<IJsonMember> Members { get; }

    /// <summary>Shows what stands in the members of an object of this table; what is a number, an id, a code or the like is left out.</summary>
    void Visit(object owner, IMemberVisitor visitor);
}
