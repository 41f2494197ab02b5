namespace Tilflytting.Core.Json;

/// <summary>Is shown what stands in the members of an object, along its member table.</summary>
internal interface IMemberVisitor
{
    /// <summary>Is shown a value that is an object of its own, or an item of a list.</summary>
    /// <param name="member">The member.</param>
    /// <param name="index">Which item of the list it is, from 0; null when the member is no list.</param>
    /// <param name="value">The value.</param>
    void Visit(IJsonMember member, int? index, object value);
}
