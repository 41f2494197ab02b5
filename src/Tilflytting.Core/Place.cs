using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>Where something is: a municipality, a county, a region or a locality.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Place
{
    /// <summary>What kind of place it is; null when not decided.</summary>
    public Code<PlaceKind>? Kind { get; init; }

    /// <summary>The municipality number as the source has it, at its own time; null when not known.</summary>
    public MunicipalityNumber? Municipality { get; init; }

    /// <summary>The county number as the source has it, at its own time; null when not stated.</summary>
    public CountyNumber? County { get; init; }

    /// <summary>The name of the municipality, county or region; null when not stated.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The hamlet, island or school district; never looked up in the register of municipalities. Null when not stated.</summary>
    public LocalizedText? Locality { get; init; }

    /// <summary>Whether the whole place is meant or a part; null is the whole.</summary>
    public Code<PlaceExtent>? Extent { get; init; }

    /// <summary>Whether it is this place for certain, or only possibly; certain unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is <see cref="Certainty.No"/>, or none that there is.</exception>
    public Certainty Certainty
    {
        get;
        init => field = value is Certainty.Certain or Certainty.Possible
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A place is certain or possible.");
    } = Certainty.Certain;

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the locality, the name, the municipality, the county.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Locality, Name, Municipality, County, Certainty == Certainty.Possible ? "possibly" : null);
}
