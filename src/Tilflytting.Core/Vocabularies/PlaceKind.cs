namespace Tilflytting.Core;

/// <summary>What kind of place a place is. The vocabulary <c>place-kind</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class PlaceKind : IVocabulary
{
    private PlaceKind()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "place-kind",
        new("municipality", null, "Kommune", "Kommune", "Municipality", ConceptOrigin.Project),
        new("county", null, "Fylke", "Fylke", "County", ConceptOrigin.Project),
        new("region", null, "Region", "Region", "Region", ConceptOrigin.Project),
        new("locality", null, "Sted", "Stad", "Locality", ConceptOrigin.Project));

    /// <summary>«Kommune»: municipality. Code <c>municipality</c>.</summary>
    public static Code<PlaceKind> Municipality { get; } = Code<PlaceKind>.Known("municipality");

    /// <summary>«Fylke»: county. Code <c>county</c>.</summary>
    public static Code<PlaceKind> County { get; } = Code<PlaceKind>.Known("county");

    /// <summary>«Region»: region. Code <c>region</c>.</summary>
    public static Code<PlaceKind> Region { get; } = Code<PlaceKind>.Known("region");

    /// <summary>«Sted»: locality. Code <c>locality</c>.</summary>
    public static Code<PlaceKind> Locality { get; } = Code<PlaceKind>.Known("locality");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<PlaceKind> Words(string words) => Term<PlaceKind>.Words(words);
}
