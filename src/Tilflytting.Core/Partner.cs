using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>An organisation, or a class of them, that takes part in the work. Never a person.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Partner
{
    private readonly ValueList<Term<PartnerRole>> roles;

    /// <summary>The name as written: «Troms Fylkeskommune», «Skolene».</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = ModelRules.Required(value); }

    /// <summary>What kind of partner it is; null when not decided.</summary>
    public Term<PartnerKind>? Kind { get; init; }

    /// <summary>Whether the name is that of one body or of a class of them; null when not decided.</summary>
    public Code<PartnerForm>? Form { get; init; }

    /// <summary>What it does in the work; empty is a plain partner, never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Term<PartnerRole>> Roles { get => roles.Items; init => roles = new(value); }

    /// <summary>The number in Enhetsregisteret, a body's only; null when not known.</summary>
    public OrganisationNumber? OrganisationNumber { get; init; }

    /// <summary>Where it belongs, such as the county of a county authority; null when not stated.</summary>
    public Place? Place { get; init; }

    /// <summary>What stood in brackets behind the name; null when nothing did.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>One line: the name and the kind.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Name, Kind?.Code);
}
