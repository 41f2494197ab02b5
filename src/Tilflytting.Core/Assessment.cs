using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>What the publisher says it thinks of the initiative.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Assessment
{
    /// <summary>Whether it was assessed.</summary>
    public required Code<AssessmentStatus> Status { get; init; }

    /// <summary>Who assessed it, or chose not to; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    public string? By { get; init => field = TextRules.CheckedOrNull(value); }

    /// <summary>What the assessment builds on; null when not stated.</summary>
    public LocalizedText? Basis { get; init; }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the status and by whom.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Status, By);
}
