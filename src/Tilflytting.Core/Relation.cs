using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>How an initiative stands to another one.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Relation
{
    /// <summary>The relation, seen from the initiative that holds it.</summary>
    public required Code<RelationKind> Kind { get; init; }

    /// <summary>The id of the other initiative; null when only its title is known.</summary>
    public Slug? Id { get; init; }

    /// <summary>The title of the other initiative; null when its id says it. At least one of the two is needed: a relation with neither is refused on reading and writing.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the kind, the id and the title.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Kind, Id, Title);
}
