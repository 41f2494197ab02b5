namespace Tilflytting.Core.Queries;

/// <summary>Reads the words of an initiative. A text ends with <see cref="EndOfText"/>, the titles together with <see cref="EndOfTitles"/>, and a joined word stands behind its last part.</summary>
internal ref struct TokenReader(ReadOnlySpan<byte> tokens)
{
    /// <summary>Ends a text.</summary>
    public const int EndOfText = 0;

    /// <summary>Ends the titles.</summary>
    public const int EndOfTitles = 1;

    /// <summary>Begins a joined word: the number of its parts follows, then the word.</summary>
    public const int Joined = 2;

    /// <summary>What is added to the number of a word.</summary>
    public const int FirstWord = 3;

    private readonly ReadOnlySpan<byte> tokens = tokens;
    private int at;

    /// <summary>Whether there is anything left.</summary>
    public readonly bool IsAtEnd => at >= tokens.Length;

    /// <summary>Appends a number.</summary>
    public static void Append(ref byte[] tokens, ref int length, int number)
    {
        if (length + 5 > tokens.Length)
        {
            Array.Resize(ref tokens, checked(tokens.Length * 2));
        }

        for (; number >= 128; number >>= 7)
        {
            tokens[length++] = (byte)(number | 128);
        }

        tokens[length++] = (byte)number;
    }

    /// <summary>The next number.</summary>
    public int Next()
    {
        int number = tokens[at++];
        if (number >= 128)
        {
            number &= 127;
            for (var shift = 7; ; shift += 7)
            {
                int more = tokens[at++];
                number |= (more & 127) << shift;
                if (more < 128)
                {
                    break;
                }
            }
        }

        return number;
    }

    /// <summary>Goes behind the titles.</summary>
    public void SkipTitles()
    {
        while (Next() != EndOfTitles)
        {
            // A joined word has two parts at least, so the number of them is not taken for the end.
        }
    }
}
