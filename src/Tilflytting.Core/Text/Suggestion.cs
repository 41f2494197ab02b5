namespace Tilflytting.Core;

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
        var nearest = new NearestWords<string>(written, Math.Max(1, text.Length / 4));
        foreach (var word in words)
        {
            nearest.Offer(word.ToLowerInvariant(), word);
        }

        return nearest.Found is [var only] ? only : null;
    }
}
