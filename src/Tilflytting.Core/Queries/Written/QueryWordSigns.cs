using System.Buffers;

namespace Tilflytting.Core.Queries;

/// <summary>Characters in words outside quotes that search programs give a meaning, and this one does not: they are refused rather than passed over.</summary>
internal static class QueryWordSigns
{
    /// <summary>What may stand inside a word: it is compared as its parts, which is documented.</summary>
    private const string Inside = "./'’_@%*·•:,°§€";

    /// <summary>What ends a sentence.</summary>
    private const string Last = ".?!…'’*";

    private static readonly SearchValues<char> Comparisons = SearchValues.Create("<>≠≤≥~^");

    /// <summary>The problem of a word; null when there is none, when it is in quotes, and when it has no word at all, which is another problem.</summary>
    public static Diagnostic? Check(QueryValue value)
    {
        var text = value.Text;
        if (value.IsQuoted || !text.Any(QuerySigns.IsWord))
        {
            return null;
        }

        if (text.AsSpan().IndexOfAny(Comparisons) is > 0 and var at && QueryKeys.Find(text[..at]) is { } key && QueryKeys.IsClean(text[..at], isQuoted: false))
        {
            return QueryTextProblems.Misplaced(value.Span, QueryComparisons.Suggest(key, text[..at], text[at..]));
        }

        if (QueryReserved.OfBoth(text) is { } either)
        {
            return QueryTextProblems.Misplaced(value.Span, either);
        }

        var end = text.Length;
        while (end > 0 && Last.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        var isWrong = !QuerySigns.IsWord(text[0]) && text[0] != '*';
        for (var i = 1; i < end && !isWrong; i++)
        {
            isWrong = !QuerySigns.IsWord(text[i]) && !QuerySigns.IsMinus(text[i]) && !Inside.Contains(text[i], StringComparison.Ordinal) && !char.IsControl(text[i]);
        }

        return isWrong ? QueryTextProblems.Misplaced(value.Span, Suggest(text)) : null;
    }

    /// <summary>The word alone where the character is at its edge, else in quotes.</summary>
    private static string Suggest(string text)
    {
        var (start, end) = (0, text.Length);
        while (!QuerySigns.IsWord(text[start]))
        {
            start++;
        }

        while (!QuerySigns.IsWord(text[end - 1]))
        {
            end--;
        }

        var word = text[start..end];
        return word.All(QuerySigns.IsWord) ? word : QuotedText.Quoted(word);
    }
}
