using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>A project: a part of an initiative with a name or a period of its own.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Project
{
    private readonly ValueList<Place> places;
    private readonly ValueList<LocalizedText> objectives;

    /// <summary>The id, unique in its initiative.</summary>
    public required Slug Id { get; init; }

    /// <summary>What the project is called; null when it has no name.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>When it went on; null when not stated.</summary>
    public StatedPeriod? Period { get; init; }

    /// <summary>How long it lasts, as stated; nothing is computed from it. Null when not stated.</summary>
    public NodaTime.Period? Length { get; init; }

    /// <summary>Whether it is planned, goes on or has ended; null when not stated.</summary>
    public Term<WorkStatus>? Status { get; init; }

    /// <summary>Where, when it is not where the initiative is; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Place> Places { get => places.Items; init => places = new(value); }

    /// <summary>What the project is to achieve; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<LocalizedText> Objectives { get => objectives.Items; init => objectives = new(value); }

    /// <summary>What it is about; null when not stated.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the id, the name and the period.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Id, Name, Period);
}
