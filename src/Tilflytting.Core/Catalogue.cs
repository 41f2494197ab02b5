using System.Text.Json.Serialization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core;

/// <summary>A catalogue of initiatives: what a file or a response holds.</summary>
/// <remarks>Immutable and thread safe; equality is by value, lists and unknown members included.</remarks>
[JsonConverter(typeof(TilflyttingJsonConverterFactory))]
public sealed record Catalogue
{
    private readonly ValueList<Concept> concepts;
    private readonly ValueList<Initiative> initiatives;

    /// <summary>The version of the format; <see cref="SchemaVersion.Current"/> for a catalogue that is made anew.</summary>
    public required SchemaVersion SchemaVersion { get; init; }

    /// <summary>The id of the catalogue.</summary>
    public required Slug Id { get; init; }

    /// <summary>The language of the texts of the catalogue itself that state none. The initiatives have their own.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>What the catalogue is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = ModelRules.Required(value); }

    /// <summary>What the catalogue is about; null when not stated.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Who publishes the catalogue; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    public string? Publisher { get; init => field = TextRules.CheckedOrNull(value); }

    /// <summary>The licence of the content: an SPDX identifier, such as <c>CC-BY-4.0</c>, or an address; null when not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    public string? Licence { get; init => field = TextRules.CheckedOrNull(value); }

    /// <summary>The day the catalogue was last changed, in the years 1 to 9999; null when not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1.</exception>
    public LocalDate? ModifiedOn { get; init => field = ModelRules.Date(value); }

    /// <summary>The catalogue's own concepts, beside the shipped vocabularies; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Concept> Concepts { get => concepts.Items; init => concepts = new(value); }

    /// <summary>The initiatives, in the order of the catalogue; never default.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<Initiative> Initiatives { get => initiatives.Items; init => initiatives = new(value); }

    /// <summary>The members that this version does not know, as they were read; <see cref="UnknownMembers.None"/> when there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public UnknownMembers UnknownMembers { get; init => field = ModelRules.Required(value); } = UnknownMembers.None;

    /// <summary>The initiative with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The initiative; of several with the same id the first.</returns>
    /// <exception cref="KeyNotFoundException">No initiative has the id; see <see cref="Find"/>.</exception>
    public Initiative this[Slug id] => Find(id) ?? throw NotFound(id.ToString());

    /// <summary>The initiative with an id, such as <c>catalogue["berg"]</c>.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The initiative; of several with the same id the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No initiative has the id; see <see cref="Find"/>.</exception>
    public Initiative this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            return (Slug.TryParse(id, out var slug) ? Find(slug) : null) ?? throw NotFound(id);
        }
    }

    /// <summary>The initiative with an id; of several with the same id the first.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The initiative; null when there is none.</returns>
    /// <remarks>The initiatives are looked through in their order.</remarks>
    public Initiative? Find(Slug id) => FirstWith(id, Initiatives);

    /// <summary>One line: the id, the title and the number of initiatives.</summary>
    /// <returns>The text for logs and debuggers, without a line break; not for reading back.</returns>
    public override string ToString() => ModelRules.Line(Id, Title, ModelRules.Count(Initiatives, "initiative", "initiatives"));

    /// <summary>The first initiative with an id; null when there is none.</summary>
    internal static Initiative? FirstWith(Slug id, ImmutableArray<Initiative> initiatives)
    {
        foreach (var one in initiatives)
        {
            if (one.Id == id)
            {
                return one;
            }
        }

        return null;
    }

    private KeyNotFoundException NotFound(string id) => new($"The catalogue «{Id}» has no initiative with the id «{id}».");
}
