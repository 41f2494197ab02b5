namespace Tilflytting.Core;

/// <summary>What a partner does in the work. The vocabulary <c>partner-role</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class PartnerRole : IVocabulary
{
    private PartnerRole()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "partner-role",
        new("owner", null, "Prosjekteier", "Prosjekteigar", "Project owner", ConceptOrigin.Project),
        new("operator", null, "Driver prosjektet", "Driv prosjektet", "Runs the project", ConceptOrigin.Project),
        new("commissioner", null, "Oppdragsgiver", "Oppdragsgivar", "Commissioner", ConceptOrigin.Project),
        new("funder", null, "Finansierer", "Finansierer", "Funder", ConceptOrigin.Project),
        new("adviser", null, "Rådgiver", "Rådgivar", "Adviser", ConceptOrigin.Project),
        new("participant", null, "Deltaker", "Deltakar", "Participant", ConceptOrigin.Project));

    /// <summary>«Prosjekteier»: project owner. Code <c>owner</c>.</summary>
    public static Code<PartnerRole> Owner { get; } = Code<PartnerRole>.Known("owner");

    /// <summary>«Driver prosjektet»: runs the project. Code <c>operator</c>.</summary>
    public static Code<PartnerRole> Operator { get; } = Code<PartnerRole>.Known("operator");

    /// <summary>«Oppdragsgiver»: commissioner. Code <c>commissioner</c>.</summary>
    public static Code<PartnerRole> Commissioner { get; } = Code<PartnerRole>.Known("commissioner");

    /// <summary>«Finansierer»: funder. Code <c>funder</c>.</summary>
    public static Code<PartnerRole> Funder { get; } = Code<PartnerRole>.Known("funder");

    /// <summary>«Rådgiver»: adviser. Code <c>adviser</c>.</summary>
    public static Code<PartnerRole> Adviser { get; } = Code<PartnerRole>.Known("adviser");

    /// <summary>«Deltaker»: participant. Code <c>participant</c>.</summary>
    public static Code<PartnerRole> Participant { get; } = Code<PartnerRole>.Known("participant");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<PartnerRole> Words(string words) => Term<PartnerRole>.Words(words);
}
