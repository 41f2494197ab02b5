namespace Tilflytting.Core;

/// <summary>Whether a partner is one body or a class of bodies. The vocabulary <c>partner-form</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class PartnerForm : IVocabulary
{
    private PartnerForm()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "partner-form",
        new("body", null, "Navngitt virksomhet", "Namngjeven verksemd", "Named body", ConceptOrigin.Project),
        new("class", null, "Gruppe av virksomheter", "Gruppe av verksemder", "Class of bodies", ConceptOrigin.Project)
        {
            Definition = "Never has an organisation number",
        });

    /// <summary>«Navngitt virksomhet»: named body. Code <c>body</c>.</summary>
    public static Code<PartnerForm> Body { get; } = Code<PartnerForm>.Known("body");

    /// <summary>«Gruppe av virksomheter»: class of bodies. Code <c>class</c>.</summary>
    public static Code<PartnerForm> Class { get; } = Code<PartnerForm>.Known("class");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<PartnerForm> Words(string words) => Term<PartnerForm>.Words(words);
}
