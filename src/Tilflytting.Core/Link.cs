using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>A web address.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Link
{
    private readonly OriginalUri address;

    /// <summary>The address, kept to the letter; equality is of its original text, ordinally.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The address is blank or holds half of a surrogate pair.</exception>
    public required Uri Address { get => address.Value!; init => address = new(ModelRules.Address(ModelRules.Required(value), nameof(value))); }

    /// <summary>The text of the link; null when the address stands for itself.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>When the page itself says that the address no longer answers; null when it says nothing.</summary>
    public PartialDate? ReportedDead { get; init; }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the address and the text.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Address.OriginalString, Text);
}
