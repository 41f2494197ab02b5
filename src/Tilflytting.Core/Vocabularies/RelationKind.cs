namespace Tilflytting.Core;

/// <summary>How one initiative stands to another. The vocabulary <c>relation-kind</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class RelationKind : IVocabulary
{
    private RelationKind()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "relation-kind",
        new("continues", null, "Fortsetter", "Held fram", "Continues", ConceptOrigin.Project),
        new("part-of", null, "Del av", "Del av", "Part of", ConceptOrigin.Project),
        new("has-part", null, "Har del", "Har del", "Has part", ConceptOrigin.Project),
        new("same-work", null, "Samme arbeid", "Same arbeid", "Same work", ConceptOrigin.Project),
        new("see-also", null, "Se også", "Sjå også", "See also", ConceptOrigin.Project));

    /// <summary>«Fortsetter»: continues. Code <c>continues</c>.</summary>
    public static Code<RelationKind> Continues { get; } = Code<RelationKind>.Known("continues");

    /// <summary>«Del av»: part of. Code <c>part-of</c>.</summary>
    public static Code<RelationKind> PartOf { get; } = Code<RelationKind>.Known("part-of");

    /// <summary>«Har del»: has part. Code <c>has-part</c>.</summary>
    public static Code<RelationKind> HasPart { get; } = Code<RelationKind>.Known("has-part");

    /// <summary>«Samme arbeid»: same work. Code <c>same-work</c>.</summary>
    public static Code<RelationKind> SameWork { get; } = Code<RelationKind>.Known("same-work");

    /// <summary>«Se også»: see also. Code <c>see-also</c>.</summary>
    public static Code<RelationKind> SeeAlso { get; } = Code<RelationKind>.Known("see-also");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<RelationKind> Words(string words) => Term<RelationKind>.Words(words);
}
