using Tilflytting.Core;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>A code that a catalogue has or could have, what it is called, and how many entries use it, certainly or possibly.</summary>
/// <param name="Origin"><c>form</c> or <c>project</c> for one that comes with the library, <c>catalogue</c> for one of the catalogue's own, else <c>entries</c>.</param>
internal sealed record UsedConcept(
    string Vocabulary, string Code, string Label, string[] Alternatives, string? Broader, bool IsCatchAll, string Origin, InitiativeCount Used, string? Definition)
{
    /// <summary>The codes of a vocabulary in the order of the form, those of the catalogue's own, and those that nobody has told what they mean.</summary>
    public static IEnumerable<UsedConcept> Of(Vocabulary vocabulary, Catalogue catalogue)
    {
        var facet = catalogue.Facet(FacetDimension.Of(vocabulary));
        foreach (var row in facet.Rows)
        {
            var shipped = vocabulary.Find(row.Key);
            var own = shipped is null ? catalogue.Concepts.FirstOrDefault(one => one.Vocabulary == vocabulary.Scheme && one.Code == row.Key) : null;
            yield return new(
                vocabulary.Scheme,
                row.Key,
                row.Label.For(Language),
                [.. (shipped?.Alternatives ?? own?.Alternatives ?? []).Select(static text => text.HasLanguage ? text.In(Language) : text.For(Language)).OfType<string>()],
                shipped?.Broader ?? own?.Broader,
                shipped?.IsCatchAll ?? false,
                shipped is not null ? shipped.Origin.ToString().ToLowerInvariant() : own is not null ? "catalogue" : "entries",
                row.Count,
                shipped?.Definition ?? own?.Definition?.For(Language));
        }
    }
}
