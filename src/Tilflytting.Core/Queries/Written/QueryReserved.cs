namespace Tilflytting.Core.Queries;

/// <summary>The words that are no words of a question but join its conditions.</summary>
internal static class QueryReserved
{
    /// <summary>Whether a word means «or».</summary>
    public static bool IsConnective(ReadOnlySpan<char> word) =>
        word.Equals("or", StringComparison.OrdinalIgnoreCase) || word.Equals("eller", StringComparison.OrdinalIgnoreCase);
}
