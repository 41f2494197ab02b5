namespace Tilflytting.Core.Json;

/// <summary>What a member table says of a member, whatever the types.</summary>
internal interface IJsonMember
{
    /// <summary>The permanent JSON name.</summary>
    string Name { get; }

    /// <summary>What the description of the model says of it.</summary>
    MemberDescription Description { get; }

    /// <summary>What it is called; of a list, one item.</summary>
    WordInThree Words => Description.One;

    /// <summary>Whether it has to be there.</summary>
    bool IsRequired { get; }

    /// <summary>Whether it is a list.</summary>
    bool IsList { get; }

    /// <summary>What the value is, or each item of the list.</summary>
    LocalizedText Kind { get; }

    /// <summary>How the value stands in JSON, or each item of the list: a <see cref="JsonShape{T}"/>.</summary>
    IJsonShape Shape { get; }
}
