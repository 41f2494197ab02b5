using System.Text;

namespace Tilflytting.Core.Pages;

/// <summary>Puts together the words of a page from its markup, line by line.</summary>
/// <param name="source">The page.</param>
internal sealed class PageTextBuilder(string source)
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private readonly List<PageLine> lines = [];
    private readonly List<PageAddress> addresses = [];
    private int lineStart;
    private bool gap;

    /// <summary>The first character of the line that is to be taken as it is.</summary>
    private int literal = int.MaxValue;
    private bool isAllStruck = true;
    private bool isAnyStruck;

    /// <summary>How many characters the words have so far.</summary>
    public int Length => text.Length;

    /// <summary>How the page is written.</summary>
    public required PageFormat Format { get; init; }

    /// <summary>What was left out around the content.</summary>
    public PageLeftOut? LeftOut { get; set; }

    /// <summary>Whether the line that is being written has no words yet.</summary>
    public bool IsLineEmpty => text.Length == lineStart;

    /// <summary>Whether blanks in a row are one, and those around a line none, as in HTML.</summary>
    public bool CollapsesBlanks { get; init; }

    /// <summary>The words since a position.</summary>
    public string Since(int start) => Between(start, text.Length);

    /// <summary>The words between two positions.</summary>
    public string Between(int start, int end) => text.ToString(start, end - start);

    /// <summary>Whether the line ends in a word of so many letters or more.</summary>
    public bool EndsInWord(int letters) => text.Length - lineStart >= letters && Between(text.Length - letters, text.Length).All(char.IsLetter);

    /// <summary>The words of the line that is being written.</summary>
    public string Line => Since(lineStart);

    /// <summary>Whether what is added is form and none of the words.</summary>
    public bool Ignores { get; set; }

    /// <summary>Whether what is added next is struck out.</summary>
    public bool IsStruck { get; set; }

    /// <summary>Adds a character, and the stretch of the source that says it.</summary>
    public void Add(char letter, int start, int end)
    {
        if (Ignores)
        {
            return;
        }

        if (end - start != 1 && !PageLetters.IsPlain(letter))
        {
            // The source has come through the door, but an entity has not.
            letter = PageLetters.Plainly(letter);
            if (PageLetters.IsInvisible(letter.ToString(), 0) || (PageLetters.Joins(letter) && TryCompose(letter, end)))
            {
                return;
            }
        }

        if (CollapsesBlanks && letter is ' ' or '\n' or '\r' or '\t' or '\f')
        {
            gap = !IsLineEmpty;
            return;
        }

        if (gap)
        {
            // The blank is where the words before it end.
            Put(' ', ends[^1], start);
            gap = false;
        }

        isAllStruck &= IsStruck || !char.IsLetterOrDigit(letter);
        isAnyStruck |= IsStruck;
        Put(letter is '\n' or '\r' ? ' ' : letter, start, end);
    }

    /// <summary>Says that the character which is added next is to be taken as it is: it is neither a bullet nor a part of a number.</summary>
    public void TakeLiterally() => literal = Math.Min(literal, text.Length);

    /// <summary>Adds words that stand in the source as they are.</summary>
    public void Add(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            Add(source[at], at, at + 1);
        }
    }

    /// <summary>Adds signs that the markup means.</summary>
    public void Add(string signs, int start, int end)
    {
        gap = false;
        foreach (var sign in signs)
        {
            Put(sign, start, end);
            start = end;
        }
    }

    /// <summary>Adds the box of an option, with its cross or without.</summary>
    public void Box(bool isTicked, int start, int end)
    {
        Add(isTicked ? "☒" : "☐", start, end);
        gap = true;
    }

    public void Link(string address, string words, int start, int end) => addresses.Add(new(address, words, new(start, end - start)));

    /// <summary>The section of the cell that is being written.</summary>
    public PageSection? Under { get; set; }

    /// <summary>Forgets a blank at the end of what was written.</summary>
    public void Pause() => gap = false;

    /// <summary>Makes a line of headings of each stretch of the line that is being written.</summary>
    /// <param name="cells">Where they begin.</param>
    public void Split(List<int> cells)
    {
        foreach (var cell in Take(cells))
        {
            Put(cell);
            EndLine(PageLineKind.Text, PageLine.CellHeading);
        }
    }

    /// <summary>Puts the stretches of the line that is being written together: a colon after the first, a blank after each other.</summary>
    /// <param name="cells">Where they begin.</param>
    public void Join(List<int> cells)
    {
        var count = 0;
        foreach (var cell in Take(cells))
        {
            if (count++ > 0 && !IsLineEmpty)
            {
                var at = ends[^1];
                foreach (var sign in count == 2 && !Line.EndsWith(':') ? ": " : " ")
                {
                    Put(sign, at, at);
                }
            }

            Put(cell);
        }
    }

    /// <summary>Takes the stretches out of the line, without the blanks around each.</summary>
    private List<List<(char Letter, int Start, int End)>> Take(List<int> cells)
    {
        var taken = new List<List<(char Letter, int Start, int End)>>();
        for (var i = 0; i < cells.Count; i++)
        {
            var (from, to) = (cells[i], i + 1 < cells.Count ? cells[i + 1] : text.Length);
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            taken.Add([.. Enumerable.Range(from, to - from).Select(at => (text[at], starts[at], ends[at]))]);
        }

        text.Length = cells[0];
        starts.RemoveRange(cells[0], starts.Count - cells[0]);
        ends.RemoveRange(cells[0], ends.Count - cells[0]);
        return taken;
    }

    private void Put(List<(char Letter, int Start, int End)> letters)
    {
        foreach (var (letter, start, end) in letters)
        {
            Put(letter, start, end);
        }
    }

    /// <summary>Ends the line, when there is one.</summary>
    /// <param name="kind">What the markup says that it is; without it the words say it themselves.</param>
    /// <param name="heading">The level, when the markup says that it is a heading.</param>
    public void EndLine(PageLineKind? kind = null, int heading = 0)
    {
        gap = false;
        if (IsLineEmpty)
        {
            return;
        }

        var line = PageLine.Of(text.ToString(lineStart, text.Length - lineStart), 0, text.Length - lineStart);
        if (kind is { } marked && (line.Kind == PageLineKind.Text || marked == PageLineKind.Caption))
        {
            line = line with { Kind = marked };
        }

        if (line.Start + lineStart > literal)
        {
            // A bullet that is escaped is a part of the words.
            var words = Line.Trim();
            var start = Line.IndexOf(words, StringComparison.Ordinal);
            line = new(kind ?? PageLineKind.Text, words, start, start);
        }

        lines.Add(line with { Start = line.Start + lineStart, FormStart = line.FormStart + lineStart, Heading = heading, Under = heading > 0 ? null : Under, IsStruck = isAnyStruck && isAllStruck, HasStruck = isAnyStruck });
        End();
    }

    /// <summary>Adds a line without words.</summary>
    public void BlankLine()
    {
        EndLine();
        lines.Add(new(PageLineKind.Blank, "", text.Length, text.Length));
        End();
    }

    public PageText Build()
    {
        EndLine();
        return PageText.Mapped(source, Format, text.ToString(), lines, addresses, [.. starts], [.. ends], LeftOut);
    }

    /// <summary>A line end takes nothing of the source: what lies between two lines is markup.</summary>
    private void End()
    {
        var at = ends.Count > 0 ? ends[^1] : 0;
        Put('\n', at, at);
        lineStart = text.Length;
        literal = int.MaxValue;
        (isAllStruck, isAnyStruck) = (true, false);
    }

    /// <summary>Puts a mark on the letter before it.</summary>
    private bool TryCompose(char mark, int end)
    {
        if (IsLineEmpty || gap || PageLetters.Composed(string.Concat(text[^1].ToString(), mark.ToString())) is not [var letter])
        {
            return false;
        }

        text[^1] = letter;
        ends[^1] = end;
        return true;
    }

    private void Put(char letter, int start, int end)
    {
        text.Append(letter);
        starts.Add(start);
        ends.Add(end);
    }
}
