namespace Tilflytting.Core.Json;

/// <summary>The word that was probably meant.</summary>
internal static class Suggestion
{
    private const int LongestWord = 64;

    /// <summary>The one nearest word; null when none is near, or when two are equally near: nothing is guessed.</summary>
    public static string? Of(string text, IEnumerable<string> words)
    {
        if (text.Length is 0 or > LongestWord)
        {
            return null;
        }

        var written = text.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        var nearest = Math.Max(1, text.Length / 4) + 1;
        string? best = null;
        foreach (var word in words)
        {
            var distance = EditDistance.Of(written, word.ToLowerInvariant(), nearest);
            if (distance < nearest)
            {
                (best, nearest) = (word, distance);
            }
            else if (distance == nearest && best is not null)
            {
                best = null;
            }
        }

        return best;
    }
}
