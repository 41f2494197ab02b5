namespace Tilflytting.Core;

/// <summary>Whether a publisher has assessed the work. The vocabulary <c>assessment-status</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class AssessmentStatus : IVocabulary
{
    private AssessmentStatus()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "assessment-status",
        new("not-assessed", null, "Ikke vurdert", "Ikkje vurdert", "Not assessed", ConceptOrigin.Page),
        new("announced", null, "Omtalt etter søknad og plan", "Omtalt etter søknad og plan", "Described from application and plan", ConceptOrigin.Page),
        new("assessed", null, "Vurdert", "Vurdert", "Assessed", ConceptOrigin.Page));

    /// <summary>«Ikke vurdert»: not assessed. Code <c>not-assessed</c>.</summary>
    public static Code<AssessmentStatus> NotAssessed { get; } = Code<AssessmentStatus>.Known("not-assessed");

    /// <summary>«Omtalt etter søknad og plan»: described from application and plan. Code <c>announced</c>.</summary>
    public static Code<AssessmentStatus> Announced { get; } = Code<AssessmentStatus>.Known("announced");

    /// <summary>«Vurdert»: assessed. Code <c>assessed</c>.</summary>
    public static Code<AssessmentStatus> Assessed { get; } = Code<AssessmentStatus>.Known("assessed");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<AssessmentStatus> Words(string words) => Term<AssessmentStatus>.Words(words);
}
