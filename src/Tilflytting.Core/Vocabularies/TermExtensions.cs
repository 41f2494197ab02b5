namespace Tilflytting.Core;

/// <summary>Questions to a list of terms.</summary>
public static class TermExtensions
{
    /// <summary>Whether the list has a term with this very code, with words or without. (<c>Contains</c> would miss a term with words.)</summary>
    /// <typeparam name="TVocabulary">The class of the vocabulary.</typeparam>
    /// <param name="terms">The list; a default one has nothing.</param>
    /// <param name="code">The code.</param>
    /// <returns>True when it has.</returns>
    /// <exception cref="ArgumentException">A term is null.</exception>
    public static bool Has<TVocabulary>(this ImmutableArray<Term<TVocabulary>> terms, Code<TVocabulary> code)
        where TVocabulary : class, IVocabulary
    {
        foreach (var term in terms.IsDefault ? [] : terms)
        {
            if ((term ?? throw new ArgumentException("A term must not be null.", nameof(terms))).Has(code))
            {
                return true;
            }
        }

        return false;
    }
}
