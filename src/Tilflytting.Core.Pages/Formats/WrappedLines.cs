namespace Tilflytting.Core.Pages;

/// <summary>Puts the lines of plain text together that were one paragraph or one item before they were cut to the width of a page.</summary>
internal static class WrappedLines
{
    private const int Narrowest = 50;
    private const int Widest = 100;
    private const int ShortestCut = 25;

    /// <summary>Words with which no line of its own ends.</summary>
    private static readonly HashSet<string> NoEnds = new(StringComparer.OrdinalIgnoreCase)
    {
        "og", "eller", "i", "på", "av", "for", "til", "fra", "frå", "med", "om", "ved", "hos", "mot", "mellom", "under", "over", "etter", "som", "at", "å", "en", "et", "ei", "ein", "eit", "den", "det", "de", "dei", "samt",
    };

    private static readonly HashSet<string> Joiners = new(StringComparer.OrdinalIgnoreCase) { "og", "eller", "samt" };

    /// <summary>The words of the form, for the two halves of one that was cut.</summary>
    private static readonly HashSet<string> Known = new(
        Vocabulary.All.SelectMany(static vocabulary => vocabulary.Concepts).SelectMany(static concept => concept.Alternatives.Prepend(concept.Label))
            .SelectMany(static label => label.HasLanguage ? label.Texts.Select(static one => one.Value) : [label.For(LanguageTag.Bokmal)]).Concat(PageHeadings.All).SelectMany(PageWords.Of),
        StringComparer.Ordinal);

    /// <summary>The page with its paragraphs and items whole; the very same where none was cut.</summary>
    public static PageText Joined(PageText page)
    {
        if (page.Format != PageFormat.PlainText)
        {
            return page;
        }

        var next = Cuts(page.Lines);
        return next is null ? page : Joined(page, next);
    }

    /// <summary>The line that each goes on in, or 0; null when none does.</summary>
    private static int[]? Cuts(List<PageLine> lines)
    {
        int[]? next = null;
        for (var first = 0; first < lines.Count;)
        {
            // A block: an item or a line of words, and the lines right behind it.
            var end = first + 1;
            while (lines[first].Words.Length > 0 && end < lines.Count && lines[end].Kind == PageLineKind.Text)
            {
                end++;
            }

            if (end - first > 1)
            {
                var block = new Block(lines, first, end);
                for (var i = first; i + 1 < end; i++)
                {
                    if (block.GoesOn(i))
                    {
                        (next ??= new int[lines.Count])[i] = i + 1;
                    }
                }
            }

            if (lines[end - 1].Words.Length > 0 && AfterBreak(lines, end - 1) is { } behind && GoesOnAfterBreak(lines[end - 1], lines[behind]))
            {
                (next ??= new int[lines.Count])[end - 1] = behind;
            }

            first = end;
        }

        return next;
    }

    /// <summary>The first line of the next page, when a page ends right behind a line: only blanks and page numbers are between.</summary>
    private static int? AfterBreak(List<PageLine> lines, int last)
    {
        var hasNumber = false;
        for (var i = last + 1; i < lines.Count && i <= last + 6; i++)
        {
            if (lines[i].Words.Length == 0)
            {
                continue;
            }

            if (!hasNumber && (PageFurniture.IsPageNumber(lines[i].Words) || (lines[i].Words.Length <= 3 && lines[i].Words.All(char.IsAsciiDigit))))
            {
                hasNumber = true;
                continue;
            }

            return hasNumber ? i : null;
        }

        return null;
    }

    private static bool GoesOnAfterBreak(PageLine line, PageLine behind) =>
        behind.Kind == PageLineKind.Text && line.Words.Length >= ShortestCut && line.Words[^1] is not ('.' or '!' or '?' or ':') && char.IsLower(behind.Words[0]);

    private static PageText Joined(PageText page, int[] next)
    {
        var words = new CleanText(page.Text.Length);
        var lines = new List<PageLine>(page.Lines.Count);
        var skipped = new HashSet<int>();
        HashSet<string>? onPage = null;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (skipped.Contains(i))
            {
                continue;
            }

            var line = page.Lines[i];
            var (formStart, start) = (words.Length, words.Length + line.Start - line.FormStart);
            Copy(page.Text, line.FormStart, line.End, words);
            var last = i;
            while (next[last] > 0)
            {
                var (before, behind) = (page.Lines[last], page.Lines[next[last]]);
                var isHyphen = before.Words is [.., var letter, '-'] && char.IsLetter(letter) && char.IsLetter(behind.Words[0]);
                if (isHyphen && char.IsLower(behind.Words[0]) && IsOneWord(before.Words, behind.Words, onPage ??= [.. PageWords.Of(page.Text)]))
                {
                    words.RemoveLast();
                }
                else if (!isHyphen || Joiners.Contains(FirstWord(behind.Words)))
                {
                    words.Add(' ', before.End, behind.Start);
                }

                Copy(page.Text, behind.Start, behind.End, words);
                for (var between = last + 1; between <= next[last]; between++)
                {
                    skipped.Add(between);
                }

                last = next[last];
            }

            lines.Add(line with { Words = words.Since(start), Start = start, FormStart = formStart });
            words.Add('\n', page.Lines[last].End, page.Lines[last].End);
        }

        return page.Rewritten(words, lines);
    }

    private static void Copy(string text, int start, int end, CleanText words)
    {
        for (var at = start; at < end; at++)
        {
            words.Add(text[at], at, at + 1);
        }
    }

    /// <summary>«Barne-», «familier»: one word of the form, or one that the page writes elsewhere.</summary>
    private static bool IsOneWord(string before, string behind, HashSet<string> onPage)
    {
        var start = before.Length - 1;
        while (start > 0 && char.IsLetterOrDigit(before[start - 1]))
        {
            start--;
        }

        var word = PageWords.Folded(string.Concat(before.AsSpan(start, before.Length - 1 - start), FirstWord(behind)));
        return Known.Contains(word) || onPage.Contains(word);
    }

    private static string FirstWord(string words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetterOrDigit(words[end]))
        {
            end++;
        }

        return words[..end];
    }

    /// <summary>Lines right behind each other, of which only the first may be an item.</summary>
    private sealed class Block
    {
        /// <summary>The words of an item stand so far behind its bullet.</summary>
        private const int Hanging = 2;

        private readonly List<PageLine> lines;
        private readonly PageLine head;
        private readonly int width;
        private readonly int cuts;

        public Block(List<PageLine> lines, int first, int end)
        {
            this.lines = lines;
            head = lines[first];
            for (var i = first; i < end; i++)
            {
                width = Math.Max(width, lines[i].Words.Length);
            }

            for (var i = first; i + 1 < end; i++)
            {
                cuts += IsFull(i) && lines[i].Words[^1] is not ('.' or '!' or '?' or ':') && char.IsLower(lines[i + 1].Words[0]) ? 1 : 0;
            }
        }

        /// <summary>Whether a line goes on in the next.</summary>
        public bool GoesOn(int at)
        {
            var (line, behind) = (lines[at], lines[at + 1]);
            if (line.Words[^1] == ':' || PageHeadings.TryRead(behind, out _, out _) || PageHeadings.TryRead(line with { Kind = PageLineKind.Text }, out _, out _) || PageFurniture.Is(behind) || PageFurniture.IsContact(behind))
            {
                return false;
            }

            if (head.IsItem && behind.Indent >= head.Indent + Hanging)
            {
                // Below the words of an item, and not below its bullet.
                return true;
            }

            // A line may be cut sooner than it has to be, but not much.
            var isLong = width >= Narrowest - 10 && line.Words.Length * 4 >= width * 3;
            var isCut = line.Words.Length >= ShortestCut && line.Words[^1] is not ('.' or '!' or '?');
            return isCut && ((char.IsLower(behind.Words[0]) && (isLong || IsFull(at) || head.IsItem)) || IsOpen(line.Words))
                || (IsFull(at) && width is >= Narrowest and <= Widest && line.Words.Length >= Narrowest && (char.IsLower(behind.Words[0]) || cuts > 1 || (cuts > 0 && line.Words[^1] is not ('.' or '!' or '?'))));
        }

        private bool IsFull(int at) => width >= Narrowest - 10 && lines[at].Words.Length + 1 + FirstWord(lines[at + 1].Words).Length > width;

        private static bool IsOpen(string words) => words[^1] is ',' or '-' || NoEnds.Contains(words[(words.LastIndexOf(' ') + 1)..]);
    }
}
