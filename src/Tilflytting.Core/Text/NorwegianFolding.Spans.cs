namespace Tilflytting.Core;

/// <content>The same words without a new text, soonest for the letters of Norwegian place names.</content>
internal static partial class NorwegianFolding
{
    /// <summary>The words of a text, as <see cref="Words(string)"/> has them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Where they are written.</param>
    /// <returns>How many letters were written; −1 when there is no room for them.</returns>
    public static int Words(string text, Span<char> destination)
    {
        var (length, inGap) = (0, false);
        foreach (var letter in text)
        {
            var plain = PlainOrNone(letter);
            if (plain == '\0')
            {
                if (!char.IsAscii(letter))
                {
                    return Read(text, destination);
                }

                inGap = true;
                continue;
            }

            // At most: a gap, a letter, and the e of æ.
            if (length + 3 > destination.Length)
            {
                return Read(text, destination);
            }

            if (inGap && length > 0)
            {
                destination[length++] = ' ';
            }

            inGap = false;
            destination[length++] = plain;
            if (letter is 'æ' or 'Æ')
            {
                destination[length++] = 'e';
            }
        }

        return WithoutDoubleA(destination[..length]);
    }

    /// <summary>The same for any text, word by word.</summary>
    private static int Read(string text, Span<char> destination)
    {
        var length = 0;
        var reader = new WordReader(text, stackalloc char[256]);
        while (reader.MoveNext())
        {
            if (reader.Parts > 1)
            {
                continue;
            }

            var gap = length == 0 ? 0 : 1;
            if (length + gap + reader.Folded.Length > destination.Length)
            {
                return -1;
            }

            destination[length..(length + gap)].Fill(' ');
            reader.Folded.CopyTo(destination[(length + gap)..]);
            length += gap + reader.Folded.Length;
        }

        return length;
    }

    /// <summary>The letter that stands for one, of a letter that has one; of æ the first.</summary>
    private static char PlainOrNone(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => letter,
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        'å' or 'Å' or 'æ' or 'Æ' or 'á' or 'Á' or 'ä' or 'Ä' => 'a',
        'ø' or 'Ø' or 'ö' or 'Ö' or 'ó' or 'Ó' => 'o',
        'é' or 'É' or 'è' or 'È' => 'e',
        'ï' or 'Ï' => 'i',
        'č' or 'Č' => 'c',
        'đ' or 'Đ' => 'd',
        'ŋ' or 'Ŋ' => 'n',
        'š' or 'Š' => 's',
        'ŧ' or 'Ŧ' => 't',
        'ž' or 'Ž' => 'z',
        _ => '\0',
    };

    /// <summary>One a for each run of them, however long.</summary>
    private static int WithoutDoubleA(Span<char> text)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (letter != 'a' || length == 0 || text[length - 1] != 'a')
            {
                text[length++] = letter;
            }
        }

        return length;
    }
}
