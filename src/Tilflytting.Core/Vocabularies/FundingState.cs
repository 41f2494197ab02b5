namespace Tilflytting.Core;

/// <summary>How sure the money is. The vocabulary <c>funding-state</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class FundingState : IVocabulary
{
    private FundingState()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "funding-state",
        new("granted", null, "Innvilget", "Innvilga", "Granted", ConceptOrigin.Project),
        new("pledged", null, "Lovet", "Lova", "Pledged", ConceptOrigin.Project),
        new("budget", null, "Budsjett", "Budsjett", "Budget", ConceptOrigin.Project));

    /// <summary>«Innvilget»: granted. Code <c>granted</c>.</summary>
    public static Code<FundingState> Granted { get; } = Code<FundingState>.Known("granted");

    /// <summary>«Lovet»: pledged. Code <c>pledged</c>.</summary>
    public static Code<FundingState> Pledged { get; } = Code<FundingState>.Known("pledged");

    /// <summary>«Budsjett»: budget. Code <c>budget</c>.</summary>
    public static Code<FundingState> Budget { get; } = Code<FundingState>.Known("budget");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<FundingState> Words(string words) => Term<FundingState>.Words(words);
}
