namespace Tilflytting.Core;

/// <summary>Whether a whole place is meant or a part of it. The vocabulary <c>place-extent</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class PlaceExtent : IVocabulary
{
    private PlaceExtent()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "place-extent",
        new("whole", null, "Hele", "Heile", "Whole", ConceptOrigin.Project),
        new("part", null, "Deler av", "Delar av", "Part", ConceptOrigin.Project));

    /// <summary>«Hele»: whole. Code <c>whole</c>.</summary>
    public static Code<PlaceExtent> Whole { get; } = Code<PlaceExtent>.Known("whole");

    /// <summary>«Deler av»: part. Code <c>part</c>.</summary>
    public static Code<PlaceExtent> Part { get; } = Code<PlaceExtent>.Known("part");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<PlaceExtent> Words(string words) => Term<PlaceExtent>.Words(words);
}
