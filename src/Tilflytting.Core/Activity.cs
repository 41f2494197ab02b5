using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>Something that is done to reach people: a measure of the work.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Activity
{
    private readonly ValueList<Place> places;

    /// <summary>What kind of activity it is: a code, words, or both.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Term<ActivityType> Kind { get; init => field = ModelRules.Required(value); }

    /// <summary>More about it; null when not stated.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>When it was done; null when not stated.</summary>
    public StatedPeriod? Period { get; init; }

    /// <summary>Where, when it is not where the initiative is; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Place> Places { get => places.Items; init => places = new(value); }

    /// <summary>The id of the initiative's project it belongs to; null is the work as a whole.</summary>
    public Slug? Project { get; init; }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the kind, the period and the project.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Kind, Period, Project);
}
