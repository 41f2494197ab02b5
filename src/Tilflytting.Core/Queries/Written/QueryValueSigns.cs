namespace Tilflytting.Core.Queries;

/// <summary>Characters in a name that no name has: names are compared without them, so that one that was typed is refused rather than passed over.</summary>
internal static class QueryValueSigns
{
    private const string Inside = "./'’,()&_·";

    /// <summary>The problem of a value whose words are a name; null when there is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isName">Whether the value is a name to the letter.</param>
    public static Diagnostic? Check(QueryValue value, bool isName)
    {
        var text = value.Text.AsSpan().Trim();
        return isName || IsSound(text) ? null : QueryTextProblems.Misplaced(value.Span, QuotedText.Suggested(Clean(text)));
    }

    /// <summary>The text without such characters.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var kept = string.Concat(text.ToString().Select(static c => QuerySigns.IsWord(c) || QuerySigns.IsMinus(c) || Inside.Contains(c, StringComparison.Ordinal) ? c : ' '));
        var words = kept.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Trim('.', '/', ',', '-', '_', '\'', '’');
    }

    private static bool IsSound(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(QuerySigns.IsWord(text[0]) || text[0] == '(') || !(QuerySigns.IsWord(text[^1]) || text[^1] == ')'))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!QuerySigns.IsWord(c) && !QuerySigns.IsMinus(c) && !char.IsWhiteSpace(c) && !Inside.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
