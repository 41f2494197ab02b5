using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>Where an initiative comes from.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Provenance
{
    private readonly OriginalUri source;

    /// <summary>The address of the page, kept to the letter; null when not stated.</summary>
    /// <exception cref="ArgumentException">The address is blank or holds half of a surrogate pair.</exception>
    public Uri? Source { get => source.Value; init => source = new(ModelRules.Address(value)); }

    /// <summary>Who published the page; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    public string? Publisher { get; init => field = TextRules.CheckedOrNull(value); }

    /// <summary>The catalogue it is part of, by name; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    public string? Catalogue { get; init => field = TextRules.CheckedOrNull(value); }

    /// <summary>The study in which the catalogue was made; null when not stated. The institutes made the catalogue, not the work that it describes.</summary>
    public Study? Study { get; init; }

    /// <summary>What the publisher says of the initiative; null when not stated.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>When the words were written: up to here an open end is attested. Null when not known.</summary>
    public PartialDate? StatedOn { get; init; }

    /// <summary>The day the page was fetched, in the years 1 to 9999; null when not known. Nothing is concluded from it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1.</exception>
    public LocalDate? RetrievedOn { get; init => field = ModelRules.Date(value); }

    /// <summary>The licence of the content: an SPDX identifier or an address; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    public string? Licence { get; init => field = TextRules.CheckedOrNull(value); }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>The provenance as a note for a person, such as stands at the end of a catalogue page.</summary>
    /// <param name="language">The language: <c>nn</c> and <c>en</c> are known, anything else is <c>nb</c>.</param>
    /// <returns>One or more sentences; empty when nothing is stated.</returns>
    public string Note(LanguageTag language) => ProvenanceNote.Write(this, language);

    /// <summary>One line: the catalogue, the publisher, when it was stated.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Catalogue, Publisher, StatedOn);
}
