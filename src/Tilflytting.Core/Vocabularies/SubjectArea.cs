namespace Tilflytting.Core;

/// <summary>What field the work belongs to (<i>fagområde</i>). The vocabulary <c>subject-area</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class SubjectArea : IVocabulary
{
    private SubjectArea()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "subject-area",
        new("relocation", null, "Tilflytting", "Tilflytting", "Relocation", ConceptOrigin.Page),
        new("reputation", null, "Omdømme", "Omdømme", "Reputation", ConceptOrigin.Page),
        new("inclusion", null, "Inkludering", "Inkludering", "Inclusion", ConceptOrigin.Page),
        new("place-development", null, "Stedsutvikling", "Stadutvikling", "Place development", ConceptOrigin.Page),
        new("business-development", null, "Næringsutvikling", "Næringsutvikling", "Business development", ConceptOrigin.Page));

    /// <summary>«Tilflytting»: relocation. Code <c>relocation</c>.</summary>
    public static Code<SubjectArea> Relocation { get; } = Code<SubjectArea>.Known("relocation");

    /// <summary>«Omdømme»: reputation. Code <c>reputation</c>.</summary>
    public static Code<SubjectArea> Reputation { get; } = Code<SubjectArea>.Known("reputation");

    /// <summary>«Inkludering»: inclusion. Code <c>inclusion</c>.</summary>
    public static Code<SubjectArea> Inclusion { get; } = Code<SubjectArea>.Known("inclusion");

    /// <summary>«Stedsutvikling»: place development. Code <c>place-development</c>.</summary>
    public static Code<SubjectArea> PlaceDevelopment { get; } = Code<SubjectArea>.Known("place-development");

    /// <summary>«Næringsutvikling»: business development. Code <c>business-development</c>.</summary>
    public static Code<SubjectArea> BusinessDevelopment { get; } = Code<SubjectArea>.Known("business-development");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<SubjectArea> Words(string words) => Term<SubjectArea>.Words(words);
}
