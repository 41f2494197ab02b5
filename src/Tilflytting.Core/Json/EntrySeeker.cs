using System.Buffers;

namespace Tilflytting.Core.Json;

/// <summary>
/// Finds the entries in bytes that have ceased to be JSON. It knows strings and brackets and passes over wrong punctuation; where brackets or quotation marks are no
/// longer sound, it begins anew at the next object. Each byte is looked at once or twice, and nothing is kept of what has been used.
/// </summary>
/// <param name="most">How many bytes an entry, and what is not read before it, may have at once.</param>
internal sealed class EntrySeeker(int most)
{
    private static readonly SearchValues<byte> EndsOfPlainText = SearchValues.Create("\"\\\r\n"u8);
    private static readonly SearchValues<byte> NumberBytes = SearchValues.Create("0123456789+-.eE"u8);
    private static readonly SearchValues<byte> Space = SearchValues.Create(" \t\r\n"u8);

    private readonly Stack<SoughtFrame> frames = new();

    /// <summary>Objects in the one that is open which look like entries of their own: it has no end, and has swallowed what follows it.</summary>
    private readonly List<(long Start, long End)> swallowed = [];

    private State state;

    /// <summary>The offset of the first unused byte, and of the next one to look at, from where the seeking began.</summary>
    private long origin;
    private long at;
    private long root;
    private bool isInList;

    /// <summary>Where a string ends in an opening brace: if the string is none, an entry begins there.</summary>
    private long braceInString = -1;

    private enum State
    {
        Lost,
        List,
        Entry,
        Ended,
    }

    private enum Step
    {
        On,
        More,
        Found,
    }

    /// <summary>The entries that were found in a larger stretch, from the first unused byte on; of the last step.</summary>
    public IReadOnlyList<(int Start, int End)> Swallowed { get; private set; } = [];

    /// <summary>Whether all has been looked at.</summary>
    public bool IsEnded => state == State.Ended;

    /// <summary>Begins in the list of initiatives, between two of them.</summary>
    public void BeginInList() => state = State.List;

    /// <summary>Marks bytes as used.</summary>
    public void Use(int count) => origin += count;

    /// <summary>Goes on to the next stretch.</summary>
    /// <param name="bytes">The unused bytes.</param>
    /// <param name="isLast">Whether nothing follows on them.</param>
    /// <param name="stretch">The stretch, in the unused bytes.</param>
    /// <returns>Whether there is one; if not, more bytes are wanted, or there are no more.</returns>
    public bool TryNext(ReadOnlySpan<byte> bytes, bool isLast, out SoughtStretch stretch)
    {
        stretch = default;
        Swallowed = [];
        while (state != State.Ended)
        {
            if (at - origin >= bytes.Length && !isLast)
            {
                return false;
            }

            var step = at - origin >= bytes.Length ? AtEnd(bytes, out stretch)
                : state == State.Lost ? WhereLost(bytes, isLast, out stretch)
                : state == State.List ? InList(bytes)
                : InEntry(bytes, isLast, out stretch);
            if (step != Step.On)
            {
                return step == Step.Found;
            }
        }

        return false;
    }

    private Step AtEnd(ReadOnlySpan<byte> bytes, out SoughtStretch stretch)
    {
        if (state == State.Entry)
        {
            return Unsound(at, out stretch);
        }

        state = State.Ended;
        stretch = new(SoughtKind.Rest, 0, bytes.Length);
        return Step.Found;
    }

    /// <summary>Looks for the next object that has a name in it, in whatever it stands.</summary>
    private Step WhereLost(ReadOnlySpan<byte> bytes, bool isLast, out SoughtStretch stretch)
    {
        stretch = default;
        var from = (int)(at - origin);
        var brace = bytes[from..].IndexOf((byte)'{');
        var end = brace < 0 ? bytes.Length : from + brace;
        if (end > most)
        {
            // Too much to keep: what it was is reported when it ends.
            at = origin + most;
            stretch = new(SoughtKind.Cut, 0, most);
            return Step.Found;
        }

        at = origin + end;
        if (brace < 0)
        {
            return Step.On;
        }

        var next = bytes[(end + 1)..].IndexOfAnyExcept(Space);
        if (next < 0 && !isLast && bytes.Length - end <= most)
        {
            return Step.More;
        }

        if (next >= 0 && bytes[end + 1 + next] == '"')
        {
            Open(isInTheList: false);
        }
        else
        {
            at++;
        }

        return Step.On;
    }

    private Step InList(ReadOnlySpan<byte> bytes)
    {
        switch (bytes[(int)(at - origin)])
        {
            case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' when at - origin < most:
                at++;
                break;
            case (byte)'{':
                Open(isInTheList: true);
                break;
            default:
                state = State.Lost;
                break;
        }

        return Step.On;
    }

    private void Open(bool isInTheList)
    {
        state = State.Entry;
        isInList = isInTheList;
        root = at;
        frames.Clear();
        frames.Push(new(at, isObject: true));
        swallowed.Clear();
        braceInString = -1;
        at++;
    }

    /// <summary>Takes one token of an entry.</summary>
    private Step InEntry(ReadOnlySpan<byte> bytes, bool isLast, out SoughtStretch stretch)
    {
        stretch = default;
        if (root > origin && at - origin > most / 2)
        {
            // What stands before the entry is done with, and makes room for it.
            stretch = new(SoughtKind.Before, 0, (int)(root - origin));
            return Step.Found;
        }

        if (at - origin >= most)
        {
            return Unsound(at, out stretch);
        }

        var rest = bytes[(int)(at - origin)..];
        var frame = frames.Peek();
        switch (rest[0])
        {
            case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n':
                at++;
                return Step.On;
            case (byte)'"':
                return Text(rest, isLast, frame, out stretch);
            case (byte)',':
                frame.Expected = frame.IsObject ? SoughtFrame.Next.Name : SoughtFrame.Next.Value;
                at++;
                return Step.On;
            case (byte)':' when frame is { IsObject: true, Expected: SoughtFrame.Next.Colon or SoughtFrame.Next.Value }:
                frame.Expected = SoughtFrame.Next.Value;
                at++;
                return Step.On;
            case (byte)'[' when frame.TakesValue && frames.Count == 1 && frame.IsListOfEntries:
                // A catalogue in what ceased to be one: its entries follow.
                state = State.List;
                at++;
                return Step.On;
            case (byte)'{' or (byte)'[' when frame.TakesValue && frames.Count <= CatalogueReadLimits.Deepest:
                frame.Expected = SoughtFrame.Next.Comma;
                frames.Push(new(at, rest[0] == '{', frame.IsInUnknown || frame.IsUnknown));
                at++;
                return Step.On;
            case (byte)'}' when frame.IsObject:
            case (byte)']' when !frame.IsObject:
                at++;
                return Close(out stretch);
            case (byte)'t' or (byte)'f' or (byte)'n' or (byte)'-' or (>= (byte)'0' and <= (byte)'9') when frame.TakesValue:
                return Scalar(rest, isLast, frame, out stretch);
            default:
                return Unsound(at, out stretch);
        }
    }

    private Step Text(ReadOnlySpan<byte> rest, bool isLast, SoughtFrame frame, out SoughtStretch stretch)
    {
        stretch = default;
        var end = 1;
        while (true)
        {
            var next = rest[end..].IndexOfAny(EndsOfPlainText);
            end = next < 0 ? rest.Length : end + next;
            if (at - origin + end >= most)
            {
                return Unsound(origin + most, out stretch);
            }

            if (end >= rest.Length || (rest[end] == '\\' && end + 1 >= rest.Length))
            {
                return isLast ? Unsound(at + rest.Length, out stretch) : Step.More;
            }

            if (rest[end] == '"')
            {
                break;
            }

            if (rest[end] != '\\')
            {
                // A line ends in a text: its closing mark is gone.
                return Unsound(at + end, out stretch);
            }

            end += 2;
        }

        var text = rest[1..end];
        var last = text.LastIndexOfAnyExcept(Space);
        braceInString = last >= 0 && text[last] == '{' ? at + 1 + last : -1;
        if (frame.IsObject && !frame.TakesValue)
        {
            frame.Named(text);
        }
        else
        {
            frame.Expected = SoughtFrame.Next.Comma;
        }

        at += end + 1;
        return Step.On;
    }

    private Step Scalar(ReadOnlySpan<byte> rest, bool isLast, SoughtFrame frame, out SoughtStretch stretch)
    {
        stretch = default;
        var word = rest[0] switch { (byte)'t' => "true"u8, (byte)'f' => "false"u8, (byte)'n' => "null"u8, _ => default };
        int length;
        if (word.IsEmpty)
        {
            length = rest.IndexOfAnyExcept(NumberBytes);
            length = length < 0 ? rest.Length : length;
        }
        else
        {
            length = word.CommonPrefixLength(rest);
            if (length < word.Length && length < rest.Length)
            {
                return Unsound(at, out stretch);
            }
        }

        if (at - origin + length >= most)
        {
            return Unsound(origin + most, out stretch);
        }

        if (length == rest.Length)
        {
            return isLast ? Unsound(at + length, out stretch) : Step.More;
        }

        frame.Expected = SoughtFrame.Next.Comma;
        at += length;
        return Step.On;
    }

    private Step Close(out SoughtStretch stretch)
    {
        stretch = default;
        var closed = frames.Pop();
        braceInString = -1;
        if (frames.Count > 0)
        {
            // One that has swallowed others is not whole itself: it was cut off, too.
            if (closed.IsEntry && !closed.IsInUnknown && (swallowed.Count == 0 || swallowed[^1].Start < closed.Start))
            {
                swallowed.Add((closed.Start, at));
            }

            return Step.On;
        }

        state = isInList || closed.IsEntry ? State.List : State.Lost;
        if (state == State.Lost && swallowed.Count == 0)
        {
            return Step.On;
        }

        Swallowed = Relative();
        stretch = new(state == State.List ? SoughtKind.Entry : SoughtKind.Swallowing, (int)(root - origin), (int)(at - origin));
        swallowed.Clear();
        return Step.Found;
    }

    /// <summary>Gives an entry up, and begins anew: at the place where it ceased to be sound, or at a brace that was taken for a part of a text.</summary>
    private Step Unsound(long where, out SoughtStretch stretch)
    {
        stretch = default;
        Swallowed = Relative();
        var frame = frames.Count == 0 ? null : frames.Last();
        var next = braceInString > root ? braceInString : where;
        if (swallowed.Count > 0 && where - origin >= most)
        {
            next = swallowed[^1].End;
        }

        state = State.Lost;
        at = Math.Max(next, root + 1);
        frames.Clear();
        swallowed.Clear();
        braceInString = -1;
        if (Swallowed.Count > 0)
        {
            stretch = new(SoughtKind.Swallowing, (int)(root - origin), (int)(at - origin));
            return Step.Found;
        }

        if (frame is { BeginsAsEntry: true } && root > origin)
        {
            stretch = new(SoughtKind.Before, 0, (int)(root - origin));
            return Step.Found;
        }

        return Step.On;
    }

    private (int Start, int End)[] Relative() => [.. swallowed.Select(one => ((int)(one.Start - origin), (int)(one.End - origin)))];
}
