using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>The study in which a catalogue was made.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Study
{
    private readonly ValueList<string> carriedOutBy;
    private readonly ValueList<string> commissionedBy;

    /// <summary>What the study is called.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    public required string Name { get; init => field = TextRules.Checked(value); }

    /// <summary>The institutes that carried it out; never default.</summary>
    /// <exception cref="ArgumentException">An item is null, blank, or holds half of a surrogate pair.</exception>
    public ImmutableArray<string> CarriedOutBy { get => carriedOutBy.Items; init => carriedOutBy = new(value); }

    /// <summary>Who commissioned it; never default.</summary>
    /// <exception cref="ArgumentException">An item is null, blank, or holds half of a surrogate pair.</exception>
    public ImmutableArray<string> CommissionedBy { get => commissionedBy.Items; init => commissionedBy = new(value); }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the name and who carried it out.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Name, string.Join(", ", CarriedOutBy));
}
