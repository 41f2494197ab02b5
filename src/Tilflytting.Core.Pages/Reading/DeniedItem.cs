namespace Tilflytting.Core.Pages;

/// <summary>Knows the items of a list that say no, or leave it open: an empty box, words that are struck out, «: nei», «(ikke aktuelt)», «?».</summary>
internal static class DeniedItem
{
    private const int MostWordsOfAnswer = 4;

    private static readonly string[] Empty = ["☐", "□", "◻", "▢", "✗", "✘", "❌", "[ ]", "[]", "[-]", "( )", "()"];
    private static readonly string[] Ticks = ["☒", "☑", "✓", "✔", "✅", "■", "◼", "[x]", "[X]", "[✓]", "[✔]", "(x)", "(X)"];

    private static readonly System.Buffers.SearchValues<char> TickedBullets = System.Buffers.SearchValues.Create("☒☑✓✔");

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal)
    {
        "nei", "ikke", "ikkje", "ingen", "inga", "uaktuelt", "uaktuell", "utgar", "utgatt", "bortfalt", "droppet", "droppa", "kanskje", "muligens", "moglegvis", "usikkert", "usikker", "uvisst", "uavklart", "ukjent",
    };

    /// <summary>With these a denial denies nothing: «ikke minst», «ikkje berre».</summary>
    private static readonly HashSet<string> NoDenials = new(StringComparer.Ordinal) { "bare", "berre", "kun", "minst", "utelukkende" };

    private static readonly HashSet<string> Answers = new(StringComparer.Ordinal)
    {
        "nei", "ingen", "inga", "ingen av disse", "ingen av desse", "ingen av delene", "vet ikke", "veit ikkje", "ikke aktuelt", "ikkje aktuelt", "ikke relevant", "ikkje relevant", "ikke oppgitt", "ikkje oppgitt",
        "ikke kjent", "ikkje kjend", "ikkje kjent", "ikke noen", "ikkje nokon", "uaktuelt", "ukjent", "uvisst", "usikkert", "ikke bestemt", "ikkje bestemt", "ikke avklart", "ikkje avklart",
    };

    /// <summary>The items of a line with boxes, each with its box; the line itself where it has one at most.</summary>
    /// <param name="words">The words of the line.</param>
    /// <param name="bullet">Its bullet, which may be the box of the first item.</param>
    public static IEnumerable<TextSpan> Parts(string words, ReadOnlySpan<char> bullet)
    {
        var boxes = Boxes(words);
        if (boxes.Count + (bullet.ContainsAny(TickedBullets) ? 1 : 0) < 2)
        {
            return [new(0, words.Length)];
        }

        // A box belongs to the words behind it, but where the line ends with one to those before it.
        var closes = boxes[^1].End == words.Length && boxes[0].Start > 0;
        List<int> cuts = [0, .. (closes ? boxes.Take(boxes.Count - 1).Select(static box => box.End) : boxes.Select(static box => box.Start)).Where(static cut => cut > 0), words.Length];
        return cuts.Zip(cuts.Skip(1), (start, end) => Trimmed(words, start, end)).Where(static part => part.Length > 0);
    }

    /// <summary>The words of an item without the box that is ticked.</summary>
    public static TextSpan WithoutTick(string words) => Boxes(words) switch
    {
        [{ Start: 0, IsEmpty: false } box] => Trimmed(words, box.End, words.Length),
        [{ IsEmpty: false } box] when box.End == words.Length => Trimmed(words, 0, box.Start),
        _ => new(0, words.Length),
    };

    /// <summary>Whether an item says no of itself.</summary>
    /// <param name="words">The item.</param>
    /// <param name="isOption">Whether words as they are are an option, whose label may hold any word.</param>
    public static bool Is(string words, Func<string, bool> isOption)
    {
        var bare = words.AsSpan().TrimEnd(" .,;").ToString();
        if (bare.EndsWith('?') || bare.EndsWith("(?)", StringComparison.Ordinal) || Boxes(words).Exists(static box => box.IsEmpty) || IsStruck(words))
        {
            return true;
        }

        // Words as they stand, for an option may be that people are not something.
        var all = PageWords.Folded(bare).Split(' ');
        for (var i = 0; i < all.Length; i++)
        {
            if (Denials.Contains(all[i]) && !(i + 1 < all.Length && NoDenials.Contains(all[i + 1])))
            {
                return !isOption(bare);
            }
        }

        return false;
    }

    /// <summary>Whether words are the answer that there is none, and no name of any.</summary>
    public static bool IsAnswer(string words)
    {
        var folded = PageWords.Folded(words);
        return Answers.Contains(folded) || (folded.StartsWith("ingen ", StringComparison.Ordinal) && folded.AsSpan().Count(' ') < MostWordsOfAnswer);
    }

    private static bool IsStruck(string words) => words.IndexOf("~~", StringComparison.Ordinal) is >= 0 and var open && words.IndexOf("~~", open + 2, StringComparison.Ordinal) > open;

    private static List<(int Start, int End, bool IsEmpty)> Boxes(string words)
    {
        var boxes = new List<(int, int, bool)>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is not ('[' or '(' or (>= '\u2500' and <= '\u27FF')))
            {
                continue;
            }

            var rest = words.AsSpan(i, Math.Min(3, words.Length - i));
            var (empty, tick) = (Sign(rest, Empty), Sign(rest, Ticks));
            var length = Math.Max(empty, tick);
            if (length > 0 && (i == 0 || char.IsWhiteSpace(words[i - 1]) || words[i] is not ('[' or '(')))
            {
                boxes.Add((i, i + length, empty > 0));
                i += length - 1;
            }
        }

        return boxes;
    }

    private static int Sign(ReadOnlySpan<char> words, string[] signs)
    {
        foreach (var sign in signs)
        {
            if (words.StartsWith(sign))
            {
                return sign.Length;
            }
        }

        return 0;
    }

    private static TextSpan Trimmed(string words, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(words[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(words[end - 1]))
        {
            end--;
        }

        return new(start, end - start);
    }
}
