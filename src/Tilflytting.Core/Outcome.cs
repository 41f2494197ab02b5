using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>A result of the work. A number is not needed.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Outcome
{
    /// <summary>The result in words.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Text { get; init => field = ModelRules.Required(value); }

    /// <summary>What was counted or measured; null when nothing was.</summary>
    public LocalizedText? Indicator { get; init; }

    /// <summary>The number, in <see cref="Unit"/>; kept without trailing zeros. Null when there is none.</summary>
    public decimal? Value { get; init => field = ModelRules.Number(value); }

    /// <summary>Whether the number is approximate.</summary>
    public bool Approximate { get; init; }

    /// <summary>What the number counts, such as <c>personer</c> or <c>%</c>; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    public string? Unit { get; init => field = TextRules.CheckedOrNull(value); }

    /// <summary>The time that the result is about; null when not stated.</summary>
    public StatedPeriod? Period { get; init; }

    /// <summary>The id of the initiative's project it belongs to; null is the work as a whole.</summary>
    public Slug? Project { get; init; }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the text, the value and the unit.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Text, Value, Unit);
}
