namespace Tilflytting.Core.Pages;

/// <summary>Words made comparable: case, marks, endings and signs do not count.</summary>
internal static class PageWords
{
    /// <summary>The endings of bokmål and nynorsk by which the same word differs, the longest first.</summary>
    private static readonly string[] Endings =
        ["elsane", "elsene", "ingane", "ingene", "arane", "erane", "arar", "erar", "ande", "ende", "ane", "ene", "ede", "ete", "inga", "ing", "ere", "are", "ar", "er", "or", "en", "et", "te", "de", "a", "e", "t"];

    /// <summary>Words that people put into an option without saying anything else by it.</summary>
    private static bool IsFiller(ReadOnlySpan<char> word) => word is "andre" or "diverse" or "ulike";

    /// <summary>The words of a text, folded, in order.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var folded = Folded(text);
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = folded.AsSpan()[range];
            if (!word.IsEmpty && !IsFiller(word))
            {
                words.Add(word.ToString());
            }
        }

        return words;
    }

    /// <summary>The text folded: lower case, plain letters, one blank for each run of signs, and «og» for its sign.</summary>
    public static string Folded(string text)
    {
        // No sign becomes more than three characters, and few texts have many of that sign.
        var room = text.Length + (3 * text.AsSpan().Count('&'));
        var buffer = room <= 1024 ? stackalloc char[room] : new char[room];
        var length = 0;
        var gap = false;
        foreach (var sign in text)
        {
            if (sign == '&')
            {
                gap = Blank(buffer, ref length, true);
                "og".CopyTo(buffer[length..]);
                length += 2;
                gap = true;
            }
            else if (char.IsLetterOrDigit(sign))
            {
                gap = Blank(buffer, ref length, gap);
                buffer[length++] = char.ToLowerInvariant(sign) switch
                {
                    'å' or 'á' or 'à' => 'a',
                    'ø' or 'ö' or 'ó' or 'ô' or 'ò' => 'o',
                    'æ' or 'ä' or 'é' or 'è' or 'ê' => 'e',
                    var letter => letter,
                };
            }
            else
            {
                gap = true;
            }
        }

        return new(buffer[..length]);

        static bool Blank(Span<char> buffer, ref int length, bool gap)
        {
            if (gap && length > 0)
            {
                buffer[length++] = ' ';
            }

            return false;
        }
    }

    /// <summary>The words with a sign for half of a surrogate pair, which cannot be kept in an initiative; they are as long as before.</summary>
    public static string Readable(string words) =>
        words.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(words.EnumerateRunes().Select(static rune => rune.ToString())) : words;

    /// <summary>Where a word of a text ends, by its number from 1.</summary>
    public static int EndOf(string text, int word) => Boundary(text, word, atEnd: true);

    /// <summary>Where a word of a text begins, by its number from 0.</summary>
    public static int StartOf(string text, int word) => Boundary(text, word + 1, atEnd: false);

    /// <summary>A word without its ending.</summary>
    public static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= (ending.Length == 1 ? 3 : 4) && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <summary>Whether one letter was put in, left out or changed, or two were swapped.</summary>
    public static bool IsOneSlip(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var start = one.AsSpan().CommonPrefixLength(other);
        var a = one.AsSpan(start);
        var b = other.AsSpan(start);
        return (a.Length > 0 && b.Length > 0 && a[1..].SequenceEqual(b[1..]))
            || (a.Length > 0 && a[1..].SequenceEqual(b))
            || (b.Length > 0 && b[1..].SequenceEqual(a))
            || (a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]));
    }

    private static int Boundary(string text, int word, bool atEnd)
    {
        var at = 0;
        while (true)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] != '&')
            {
                at++;
            }

            var start = at;
            if (at < text.Length && text[at] == '&')
            {
                at++;
            }
            else
            {
                while (at < text.Length && char.IsLetterOrDigit(text[at]))
                {
                    at++;
                }
            }

            word -= IsFiller(Folded(text[start..at])) ? 0 : 1;
            if (word == 0 || at == text.Length)
            {
                return atEnd ? at : start;
            }
        }
    }
}
