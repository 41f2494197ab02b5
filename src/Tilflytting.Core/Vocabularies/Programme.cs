namespace Tilflytting.Core;

/// <summary>National programmes that work was part of. The vocabulary <c>programme</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class Programme : IVocabulary
{
    private Programme()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "programme",
        new("bolyst", null, "Bolyst", "Bulyst", "Bolyst", ConceptOrigin.Page),
        new("smasamfunnssatsingen", null, "Småsamfunnssatsingen", "Småsamfunnssatsinga", "Small communities programme", ConceptOrigin.Page),
        new("omdommeskolen", null, "Omdømmeskolen", "Omdømmeskulen", "Reputation school", ConceptOrigin.Page));

    /// <summary>«Bolyst»: bolyst. Code <c>bolyst</c>.</summary>
    public static Code<Programme> Bolyst { get; } = Code<Programme>.Known("bolyst");

    /// <summary>«Småsamfunnssatsingen»: small communities programme. Code <c>smasamfunnssatsingen</c>.</summary>
    public static Code<Programme> Smasamfunnssatsingen { get; } = Code<Programme>.Known("smasamfunnssatsingen");

    /// <summary>«Omdømmeskolen»: reputation school. Code <c>omdommeskolen</c>.</summary>
    public static Code<Programme> Omdommeskolen { get; } = Code<Programme>.Known("omdommeskolen");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<Programme> Words(string words) => Term<Programme>.Words(words);
}
