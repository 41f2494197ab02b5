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

    /// <summary>How many characters the words have so far.</summary>
    public int Length => text.Length;

    /// <summary>Whether the line that is being written has no words yet.</summary>
    public bool IsLineEmpty => text.Length == lineStart;

    /// <summary>Whether blanks in a row are one, and those around a line none, as in HTML.</summary>
    public bool CollapsesBlanks { get; init; }

    /// <summary>The words since a position.</summary>
    public string Since(int start) => text.ToString(start, text.Length - start);

    /// <summary>The words of the line that is being written.</summary>
    public string Line => Since(lineStart);

    /// <summary>Adds a character, and the stretch of the source that says it.</summary>
    public void Add(char letter, int start, int end)
    {
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

        Put(letter is '\n' or '\r' ? ' ' : letter, start, end);
    }

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

    public void Link(string address, string words, int start, int end) => addresses.Add(new(address, words, new(start, end - start)));

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
        if (kind is { } marked && line.Kind == PageLineKind.Text)
        {
            line = line with { Kind = marked };
        }

        lines.Add(line with { Start = line.Start + lineStart, FormStart = line.FormStart + lineStart, Heading = heading });
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
        return PageText.Mapped(source, text.ToString(), lines, addresses, [.. starts], [.. ends]);
    }

    /// <summary>A line end takes nothing of the source: what lies between two lines is markup.</summary>
    private void End()
    {
        var at = ends.Count > 0 ? ends[^1] : 0;
        Put('\n', at, at);
        lineStart = text.Length;
    }

    private void Put(char letter, int start, int end)
    {
        text.Append(letter);
        starts.Add(start);
        ends.Add(end);
    }
}
