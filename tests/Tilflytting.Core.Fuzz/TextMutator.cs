namespace Tilflytting.Core.Fuzz;

/// <summary>Makes texts from good ones and from the words of their grammar: changed a little, cut, doubled, spliced, or strung together.</summary>
internal sealed class TextMutator : ITextMaker
{
    private const int Longest = 20_000;

    /// <summary>Signs that are read differently from how they look, or from how one is used to: of every kind that a text may hold.</summary>
    private static readonly ImmutableArray<string> Odd =
    [
        "\0", "\t", "\n", "\r\n", "\r", " ", "  ", "\u00A0", "\u2009", "\u3000", "\u200B", "\u200D", "\u00AD", "\uFEFF", "\u2028", "\u0085", "\u202E", "\u0301", "\u0338",
        "å", "Å", "aa", "Aa", "A\u030A", "ø", "Ø", "æ", "Æ", "á", "đ", "ŋ", "ß", "ﬁ", "ı", "İ", "ſ", "K", "Ａ", "１", "٣", "²", "½", "Ⅷ", "a", "z", "A", "Z", "x", "X", "i", "I",
        "0", "1", "9", "00", "99", "-", "--", "–", "—", "−", "_", "/", "\\", ".", "..", "...", ",", ":", ";", "~", "?", "%", "!", "*", "+", "=", "&", "|", "(", ")", "[", "]", "{", "}",
        "<", ">", "\"", "'", "«", "»", "“", "”", "`", "#", "@", "$", "^", "😀", "👩‍👧", "𐐷", "\uD83D", "\uDE00", "\uFFFD", "\uFFFF", "漢", "ا",
    ];

    private readonly ImmutableArray<string> seeds;
    private readonly ImmutableArray<string> words;
    private readonly int longest;

    /// <summary>Makes texts of some kind.</summary>
    /// <param name="seeds">Good texts, and some that are not.</param>
    /// <param name="words">The words of their grammar.</param>
    /// <param name="longest">How long a text may become in the ordinary way; one in some thousand is much longer.</param>
    public TextMutator(IEnumerable<string> seeds, IEnumerable<string> words, int longest)
    {
        this.seeds = [.. seeds.Distinct()];
        this.words = [.. words.Distinct()];
        this.longest = longest;
    }

    public char[] Make(Dice dice)
    {
        var text = new List<char>(64);
        switch (dice.Next(16))
        {
            case 0:
                for (var n = dice.Next(12); n >= 0; n--)
                {
                    text.AddRange(Piece(dice));
                }

                break;
            case 1:
                text.AddRange(dice.One(seeds));
                break;
            default:
                text.AddRange(dice.One(seeds));
                for (var n = dice.Next(dice.OneIn(8) ? 24 : 4); n >= 0; n--)
                {
                    Damage(text, dice);
                }

                break;
        }

        if (dice.OneIn(4096) && text.Count > 0)
        {
            Lengthen(text, dice);
        }
        else if (text.Count > longest)
        {
            text.RemoveRange(longest, text.Count - longest);
        }

        return [.. text];
    }

    private string Piece(Dice dice) => words.Length > 0 && !dice.OneIn(3) ? dice.One(words) : dice.One(Odd);

    private void Damage(List<char> text, Dice dice)
    {
        var at = dice.Next(text.Count + 1);
        var length = Math.Min(text.Count - at, dice.OneIn(4) ? dice.Next(40) : 1 + dice.Next(3));
        switch (dice.Next(12))
        {
            case 0:
                text.RemoveRange(at, length);
                break;
            case 1:
                text.InsertRange(dice.Next(text.Count + 1), text.GetRange(at, length));
                break;
            case 2:
                // Two stretches change places.
                var moved = text.GetRange(at, length);
                text.RemoveRange(at, length);
                text.InsertRange(dice.Next(text.Count + 1), moved);
                break;
            case 3 when at < text.Count:
                // The next digit, the other case: what is nearest to being right.
                text[at] = text[at] switch
                {
                    >= '0' and <= '9' => (char)('0' + dice.Next(10)),
                    var letter when dice.OneIn(2) => char.ToUpperInvariant(letter),
                    var letter => (char)(letter ^ (1 << dice.Next(7))),
                };
                break;
            case 4:
                text.RemoveRange(at, text.Count - at);
                break;
            case 5:
                // The beginning of this text and the end of another.
                var other = dice.One(seeds);
                text.RemoveRange(at, text.Count - at);
                text.AddRange(other.AsSpan(dice.Next(other.Length + 1)));
                break;
            case 6:
                text.RemoveRange(at, length);
                text.InsertRange(at, Piece(dice));
                break;
            case 7:
                text.Insert(at, (char)dice.Next(dice.OneIn(2) ? 0x10000 : 0x250));
                break;
            default:
                text.InsertRange(at, Piece(dice));
                break;
        }
    }

    /// <summary>One stretch again and again: what takes time in more than proportion to the length shows then.</summary>
    private void Lengthen(List<char> text, Dice dice)
    {
        var at = dice.Next(text.Count);
        char[] piece = dice.OneIn(2) ? [.. Piece(dice)] : [.. text.GetRange(at, Math.Min(text.Count - at, 1 + dice.Next(30)))];
        var room = Longest / 4 + dice.Next(Longest * 3 / 4);
        while (text.Count + piece.Length <= room)
        {
            text.InsertRange(at, piece.Length * 64 < room ? [.. Enumerable.Repeat(piece, 64).SelectMany(static letters => letters)] : piece);
        }
    }
}
