namespace Tilflytting.Core;

/// <summary>Cuts a text into tokens; blanks are left out.</summary>
internal static class PhraseTokens
{
    public static List<PhraseToken> Of(string text)
    {
        var tokens = new List<PhraseToken>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            if (char.IsAsciiDigit(text[i]))
            {
                i = EndOf(text, i, char.IsAsciiDigit);
                tokens.Add(new(PhraseTokenKind.Number, text[start..i], start, i - start));
            }
            else if (char.IsLetter(text[i]))
            {
                i = EndOf(text, i, char.IsLetter);
                tokens.Add(new(PhraseTokenKind.Word, text[start..i].ToLowerInvariant(), start, i - start));
            }
            else
            {
                i++;
                var kind = text[start] switch
                {
                    '-' or '\u2010' or '\u2011' => PhraseTokenKind.Hyphen,
                    '\u2012' or '–' or '—' or '−' => PhraseTokenKind.Dash,
                    _ => PhraseTokenKind.Sign,
                };
                tokens.Add(new(kind, text[start..i], start, 1));
            }
        }

        return tokens;
    }

    private static int EndOf(string text, int start, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }
}
