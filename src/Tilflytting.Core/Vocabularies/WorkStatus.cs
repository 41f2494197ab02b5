namespace Tilflytting.Core;

/// <summary>Whether work is planned, goes on or has ended. The vocabulary <c>work-status</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class WorkStatus : IVocabulary
{
    private WorkStatus()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "work-status",
        new("planned", null, "Planlagt", "Planlagd", "Planned", ConceptOrigin.Page),
        new("ongoing", null, "Pågår", "Pågår", "Ongoing", ConceptOrigin.Page),
        new("permanent", null, "Fast ordning", "Fast ordning", "Permanent", ConceptOrigin.Page),
        new("completed", null, "Avsluttet", "Avslutta", "Completed", ConceptOrigin.Page));

    /// <summary>«Planlagt»: planned. Code <c>planned</c>.</summary>
    public static Code<WorkStatus> Planned { get; } = Code<WorkStatus>.Known("planned");

    /// <summary>«Pågår»: ongoing. Code <c>ongoing</c>.</summary>
    public static Code<WorkStatus> Ongoing { get; } = Code<WorkStatus>.Known("ongoing");

    /// <summary>«Fast ordning»: permanent. Code <c>permanent</c>.</summary>
    public static Code<WorkStatus> Permanent { get; } = Code<WorkStatus>.Known("permanent");

    /// <summary>«Avsluttet»: completed. Code <c>completed</c>.</summary>
    public static Code<WorkStatus> Completed { get; } = Code<WorkStatus>.Known("completed");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<WorkStatus> Words(string words) => Term<WorkStatus>.Words(words);
}
