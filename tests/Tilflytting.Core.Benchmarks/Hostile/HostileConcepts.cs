using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Catalogues that define concepts of their own: many, long, in chains and in circles.</summary>
internal static class HostileConcepts
{
    public static ImmutableArray<HostileInput> All { get; } =
    [
        new("concepts-chain-validated", 20_000, "concepts", static size => Validated(Chain(size, isClosed: false))),
        new("concepts-circle-validated", 20_000, "concepts", static size => Validated(Chain(size, isClosed: true))),
        new("concepts-chain-asked", 25_000, "concepts", static size => Asked(Chain(size, isClosed: false))),
        new("concepts-circle-asked", 25_000, "concepts", static size => Asked(Chain(size, isClosed: true))),
        new("concepts-chain-indexed", 25_000, "concepts", static size => Indexed(Chain(size, isClosed: false))),
        new("concepts-chain-compared", 25_000, "concepts", static size => Compared(Chain(size, isClosed: false))),
        new("concepts-one-first-word", 50_000, "concepts", static size => Parsed([.. Enumerable.Range(0, size).Select(static i => Of($"c{i}", $"Merkelapp nummer {i}", null))])),
        new("concept-long-label", 50_000, "words", static size => Parsed([Of("c", string.Join(' ', Enumerable.Repeat("o", size)), null)])),
        new("concept-long-label-of-unlike-words", 20_000, "words", static size => Parsed([Of("c", string.Join(' ', Enumerable.Range(0, size)), null)])),
    ];

    /// <summary>Each below the one before; the entry has them all.</summary>
    private static Catalogue Chain(int size, bool isClosed)
    {
        var concepts = Enumerable.Range(0, size).Select(i => Of($"c{i}", $"Merkelapp {i}", i > 0 ? $"c{i - 1}" : isClosed ? $"c{size - 1}" : null));
        var entry = HostileModels.Entry with { TargetGroups = [.. Enumerable.Range(0, size).Select(static i => (Term<TargetGroup>)Code<TargetGroup>.Parse($"c{i}"))] };
        return HostileModels.Catalogue with { Concepts = [.. concepts], Initiatives = [entry] };
    }

    private static Concept Of(string code, string label, string? broader) => new() { Vocabulary = "target-group", Code = code, Label = label, Broader = broader };

    private static Action Validated(Catalogue catalogue) => () => Validator.Validate(catalogue);

    private static Action Asked(Catalogue catalogue) => () =>
    {
        _ = catalogue.Query(InitiativeFilter.Has(Code<TargetGroup>.Parse("unknown"))).Total;
        _ = catalogue.Query(InitiativeFilter.Has(Code<TargetGroup>.Parse("c0"))).Total;
    };

    private static Action Indexed(Catalogue catalogue) => () =>
    {
        var index = CatalogueIndex.Create(catalogue);
        index.Count(InitiativeFilter.Has(Code<TargetGroup>.Parse("unknown")));
        index.Count(InitiativeFilter.Has(Code<TargetGroup>.Parse("c0")));
    };

    private static Action Compared(Catalogue catalogue) => () => _ = CatalogueDiff.Between(catalogue, catalogue with { Initiatives = [catalogue.Initiatives[0] with { Title = "Another" }] }).Changes.Length;

    private static Action Parsed(ImmutableArray<Concept> concepts)
    {
        var catalogue = HostileModels.Catalogue with { Concepts = concepts };
        return () => _ = InitiativeFilter.TryParse("målgruppe:foo", out _, out _, ConceptSet.With(catalogue.Concepts));
    }
}
