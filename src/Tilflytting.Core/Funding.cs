using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>Money for the work.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Funding
{
    /// <summary>Who gives it; null when not stated.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>The programme it is given under; null when not stated.</summary>
    public Term<Programme>? Programme { get; init; }

    /// <summary>How much, in <see cref="Currency"/>; kept without trailing zeros. Null when not known.</summary>
    public decimal? Amount { get; init => field = ModelRules.Number(value); }

    /// <summary>Whether the amount is approximate.</summary>
    public bool Approximate { get; init; }

    /// <summary>The currency by ISO 4217, such as <c>NOK</c>; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    public string? Currency { get; init => field = TextRules.CheckedOrNull(value); }

    /// <summary>Whether it is granted, pledged or budgeted; null when not stated.</summary>
    public Code<FundingState>? State { get; init; }

    /// <summary>The time it is given for; null when not stated.</summary>
    public StatedPeriod? Period { get; init; }

    /// <summary>The id of the initiative's project it is for; null is the work as a whole.</summary>
    public Slug? Project { get; init; }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the source, the programme, the amount and the currency.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Source, Programme, Amount, Currency);
}
