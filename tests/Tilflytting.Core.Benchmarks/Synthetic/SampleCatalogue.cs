using Tilflytting.Core.Json;

namespace Tilflytting.Core.Benchmarks;

/// <summary>The sample catalogue, whose shape the synthetic initiatives have: every length, frequency and share is counted in it.</summary>
internal static class SampleCatalogue
{
    /// <summary>The year in which most of its words were written.</summary>
    public const int Written = 2012;

    public static Catalogue Catalogue { get; } = Read();

    public static ImmutableArray<Initiative> Initiatives => Catalogue.Initiatives;

    /// <summary>The shipped concepts and the catalogue's own.</summary>
    public static ConceptSet Concepts { get; } = ConceptSet.With(Catalogue.Concepts);

    /// <summary>The terms of a list, with the shipped codes that no entry has.</summary>
    public static WeightedPool<Term<T>> Terms<T>(Func<Initiative, IEnumerable<Term<T>>> of)
        where T : class, IVocabulary =>
        new(Initiatives.SelectMany(of), Vocabulary.Of<T>().Concepts.Select(static concept => (Term<T>)Code<T>.Parse(concept.Code)));

    /// <summary>One number an entry.</summary>
    public static ImmutableArray<int> Numbers(Func<Initiative, int> of) => [.. Initiatives.Select(of)];

    /// <summary>The share of some items.</summary>
    public static double Share<T>(Func<Initiative, IEnumerable<T>> of, Func<T, bool> which) => Initiatives.SelectMany(of).Average(one => which(one) ? 1.0 : 0);

    private static Catalogue Read()
    {
        using var stream = typeof(SampleCatalogue).Assembly.GetManifestResourceStream("katalog.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return CatalogueJson.Read(bytes);
    }
}
