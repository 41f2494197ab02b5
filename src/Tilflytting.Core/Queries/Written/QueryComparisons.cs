namespace Tilflytting.Core.Queries;

/// <summary>What people write who compare: <c>aktiv&gt;=2007</c>. It is refused, with what it most likely means.</summary>
internal static class QueryComparisons
{
    /// <summary>The condition that a comparison most likely means.</summary>
    /// <param name="key">The key.</param>
    /// <param name="typed">The key as it was typed.</param>
    /// <param name="comparison">The signs and the value.</param>
    public static string Suggest(QueryKey key, string typed, string comparison)
    {
        var value = comparison.TrimStart('<', '>', '=', '≠', '≤', '≥', '~', '^', '!', ':');
        var sign = comparison[..(comparison.Length - value.Length)];
        value = QuotedText.Suggested(value.TrimEnd('>', '<'));
        return sign.Contains('≠', StringComparison.Ordinal) || sign.StartsWith("<>", StringComparison.Ordinal) || sign.StartsWith('!') ? $"-{typed}:{value}"
            : key.Kind is QueryKeyKind.Active or QueryKeyKind.StatedOn or QueryKeyKind.RetrievedOn && sign[0] is '>' or '≥' ? $"{typed}:{value}.."
            : key.Kind is QueryKeyKind.Active or QueryKeyKind.StatedOn or QueryKeyKind.RetrievedOn && sign[0] is '<' or '≤' ? $"{typed}:..{value}"
            : $"{typed}:{value}";
    }
}
