namespace Tilflytting.Core;

/// <summary>How the work is organised in the municipality. The vocabulary <c>organisation-form</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class OrganisationForm : IVocabulary
{
    private OrganisationForm()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "organisation-form",
        new("existing-positions", null, "Integrert i eksisterende stillinger", "Integrert i eksisterande stillingar", "Part of existing positions", ConceptOrigin.Form),
        new("own-position", null, "Egen stilling", "Eiga stilling", "A position of its own", ConceptOrigin.Form),
        new("own-project", null, "Eget prosjekt med prosjektleder", "Eige prosjekt med prosjektleiar", "A project of its own with a project leader", ConceptOrigin.Form));

    /// <summary>«Integrert i eksisterende stillinger»: part of existing positions. Code <c>existing-positions</c>.</summary>
    public static Code<OrganisationForm> ExistingPositions { get; } = Code<OrganisationForm>.Known("existing-positions");

    /// <summary>«Egen stilling»: a position of its own. Code <c>own-position</c>.</summary>
    public static Code<OrganisationForm> OwnPosition { get; } = Code<OrganisationForm>.Known("own-position");

    /// <summary>«Eget prosjekt med prosjektleder»: a project of its own with a project leader. Code <c>own-project</c>.</summary>
    public static Code<OrganisationForm> OwnProject { get; } = Code<OrganisationForm>.Known("own-project");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<OrganisationForm> Words(string words) => Term<OrganisationForm>.Words(words);
}
