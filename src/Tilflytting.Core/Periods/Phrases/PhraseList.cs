namespace Tilflytting.Core;

/// <summary>Several phrases of words; the longest that stands at a place is the one.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<string, string[][]> byFirst;

    public PhraseList(params string[] phrases) => byFirst = phrases
        .Select(static phrase => phrase.Split(' '))
        .GroupBy(static words => words[0], StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static words => words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The index behind the longest phrase that begins at an index; the index itself when none does. Dots between and behind the words belong to them.</summary>
    public int Match(List<PhraseToken> tokens, int start)
    {
        if (start < tokens.Count && tokens[start].Kind == PhraseTokenKind.Word && byFirst.TryGetValue(tokens[start].Text, out var phrases))
        {
            foreach (var words in phrases)
            {
                if (Match(tokens, start, words) is var end && end > start)
                {
                    return end;
                }
            }
        }

        return start;
    }

    private static int Match(List<PhraseToken> tokens, int start, string[] words)
    {
        var at = start;
        foreach (var word in words)
        {
            if (at == tokens.Count || tokens[at].Kind != PhraseTokenKind.Word || !tokens[at].Is(word))
            {
                return start;
            }

            // A dot belongs to an abbreviation that it stands close behind.
            at++;
            if (at < tokens.Count && tokens[at].Is(".") && tokens[at].Start == tokens[at - 1].End && word.Length <= 3)
            {
                at++;
            }
        }

        return at;
    }
}
