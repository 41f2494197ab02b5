using System.Text;

namespace Tilflytting.Core.Pages;

/// <summary>A text, and for each of its characters the stretch of the source that it stands for.</summary>
/// <param name="room">About how long it gets.</param>
internal sealed class CleanText(int room)
{
    private readonly StringBuilder text = new(room);
    private readonly List<int> starts = new(room);
    private readonly List<int> ends = new(room);

    /// <summary>The text, when all of it is there.</summary>
    public string Text => field ??= text.ToString();

    /// <summary>How long it is so far.</summary>
    public int Length => text.Length;

    /// <summary>The text since a position.</summary>
    public string Since(int start) => text.ToString(start, text.Length - start);

    /// <summary>Takes the last character away.</summary>
    public void RemoveLast()
    {
        text.Length--;
        starts.RemoveAt(starts.Count - 1);
        ends.RemoveAt(ends.Count - 1);
    }

    /// <summary>Adds a character.</summary>
    public void Add(char letter, int start, int end)
    {
        text.Append(letter);
        starts.Add(start);
        ends.Add(end);
    }

    /// <summary>Adds characters of one stretch: the first takes it.</summary>
    public void Add(string letters, int start, int end)
    {
        foreach (var letter in letters)
        {
            Add(letter, start, end);
            start = end;
        }
    }

    /// <summary>Whether it is the source, character by character.</summary>
    public bool IsSame(string source) => text.Length == source.Length && text.Equals(source);

    /// <summary>Where a character begins in the source; the end of the last one behind them all.</summary>
    public int StartOf(int at) => at < starts.Count ? starts[at] : ends.Count > 0 ? ends[^1] : 0;

    /// <summary>Where the character before a position ends in the source.</summary>
    public int EndOf(int at) => at > 0 ? ends[at - 1] : 0;

    /// <summary>The stretch of the source that a stretch of the text stands for.</summary>
    public TextSpan InSource(TextSpan span)
    {
        var start = StartOf(span.Start);
        return new(start, span.Length == 0 ? 0 : Math.Max(start, EndOf(span.End)) - start);
    }
}
