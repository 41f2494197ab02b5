using System.Buffers;
using System.Text;

namespace Tilflytting.Core.Json;

/// <summary>
/// Reads on after the place where a catalogue ceased to be JSON: every entry that is whole, and what else there is as parts that were not read, so that every byte is
/// in one or the other.
/// </summary>
internal sealed class BrokenCatalogue
{
    /// <summary>What stands around entries and is not missed: space, commas, and the brackets after the last.</summary>
    private static readonly SearchValues<byte> AroundEntries = SearchValues.Create(" \t\r\n,]}"u8);

    private readonly InitiativeReader initiatives;
    private readonly EntrySeeker seeker;
    private readonly Queue<InitiativeReading> ready = new();
    private readonly bool isLine;

    /// <summary>Why the document is broken; reported with the part in which it is.</summary>
    private Diagnostic? cause;
    private long index;
    private long line;
    private long column;

    /// <summary>Where a part begins of which the beginning has not been kept.</summary>
    private (long Line, long Column)? cut;

    /// <summary>Whether the last stretch was an entry, so that a comma is due.</summary>
    private bool isAfterEntry;

    /// <param name="initiatives">Reads the entries.</param>
    /// <param name="cause">Why the document is broken.</param>
    /// <param name="isInList">Whether it broke in the list of initiatives, between two of them or in one.</param>
    /// <param name="index">The index of the next entry.</param>
    /// <param name="line">The line of the first byte that is handed in, from 0.</param>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="isLine">Whether it is a line of entries and no catalogue, so that pointers begin at the entry.</param>
    public BrokenCatalogue(InitiativeReader initiatives, Diagnostic? cause, bool isInList, long index, long line, long column, bool isLine = false)
    {
        this.isLine = isLine;
        (this.initiatives, this.cause, this.index, this.line, this.column) = (initiatives, cause, index, line, column);
        seeker = new(initiatives.Options.Limits.MaxInitiativeBytes);
        if (isInList)
        {
            seeker.BeginInList();
        }
    }

    /// <summary>Whether there is nothing more to come.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Goes on to the next entry or part, or as far as the bytes go.</summary>
    /// <param name="bytes">What follows on what has been used.</param>
    /// <param name="isLast">Whether nothing follows on the bytes.</param>
    /// <param name="reading">The entry, or the part that was not read; null when there is neither in the bytes.</param>
    /// <returns>How many bytes have been used.</returns>
    public int Next(ReadOnlyMemory<byte> bytes, bool isLast, out InitiativeReading? reading)
    {
        var used = 0;
        while (!ready.TryDequeue(out reading))
        {
            if (!seeker.TryNext(bytes.Span[used..], isLast, out var stretch))
            {
                IsEnded = seeker.IsEnded;
                return used;
            }

            var count = Take(bytes[used..], stretch);
            Pass(bytes.Span.Slice(used, count));
            seeker.Use(count);
            used += count;
        }

        IsEnded = ready.Count == 0 && seeker.IsEnded;
        return used;
    }

    /// <summary>Whether a value that could not be read has entries in it that can be read, where the format has none: it has no end, and has swallowed what follows.</summary>
    /// <param name="entry">The value.</param>
    /// <param name="initiatives">Reads the entries.</param>
    public static bool HasSwallowed(ReadOnlyMemory<byte> entry, InitiativeReader initiatives)
    {
        if (entry.Span is [(byte)'"', .., (byte)'"'])
        {
            // A stray quotation mark makes a text of what stands up to the first name in the next entry.
            return entry.Span[1..^1].TrimEnd(" \t"u8) is [.., (byte)'{'];
        }

        var seeker = new EntrySeeker(int.MaxValue);
        seeker.BeginInList();
        for (var used = 0; seeker.TryNext(entry.Span[used..], isLast: true, out var stretch);)
        {
            var rest = entry[used..];
            if (seeker.Swallowed.Any(one => IsEntry(rest[one.Start..one.End])) || (stretch.Kind == SoughtKind.Entry && used + stretch.Start > 0 && IsEntry(rest[stretch.Start..stretch.End])))
            {
                return true;
            }

            seeker.Use(stretch.End);
            used += stretch.End;
        }

        return false;

        bool IsEntry(ReadOnlyMemory<byte> bytes) => initiatives.Read(new(bytes), index: 0).IsSuccess;
    }

    /// <summary>Whether an entry that can be read has whole entries in lists of its own: it was cut off between two items, and has kept what follows as items.</summary>
    public static bool HasKept(ReadOnlySpan<byte> entry)
    {
        var seeker = new EntrySeeker(int.MaxValue);
        seeker.BeginInList();
        return seeker.TryNext(entry, isLast: true, out var stretch) && stretch is { Kind: SoughtKind.Entry, Start: 0 } && seeker.Swallowed.Count > 0;
    }

    private int Take(ReadOnlyMemory<byte> bytes, SoughtStretch stretch)
    {
        switch (stretch.Kind)
        {
            case SoughtKind.Entry:
                Before(bytes, 0, stretch.Start);
                TakeEntry(bytes, stretch.Start, stretch.End);
                return stretch.End;
            case SoughtKind.Swallowing:
                return TakeSwallowed(bytes, 0);
            case SoughtKind.Before:
                Before(bytes, 0, stretch.End);
                return stretch.End;
            case SoughtKind.Cut:
                cut ??= At(bytes, 0);
                return stretch.End;
            default:
                if (!Part(bytes, 0, stretch.End) && cause is { } why)
                {
                    ready.Enqueue(Bare(why));
                }

                return stretch.End;
        }
    }

    private void TakeEntry(ReadOnlyMemory<byte> bytes, int start, int end)
    {
        // Also of one that can be read: cut off between two places, it has the next entries as places with members that nobody knows.
        if (TakeSwallowed(bytes, start) is > 0 and var taken)
        {
            Part(bytes, taken, end);
            return;
        }

        var reading = initiatives.Read(Source(bytes, start, end), index);
        if (!reading.IsSuccess && cause is not null)
        {
            reading = InitiativeReading.Bad(index, reading.Line, bytes.Span[start..end], WithCause(reading.Diagnostics));
        }

        ready.Enqueue(reading);
        index++;
        isAfterEntry = true;
    }

    /// <summary>Takes the whole entries out of a stretch that is none itself.</summary>
    /// <returns>Where the last of them ends; 0 when none of them is whole.</returns>
    private int TakeSwallowed(ReadOnlyMemory<byte> bytes, int start)
    {
        var taken = 0;
        foreach (var (from, to) in seeker.Swallowed)
        {
            if (initiatives.Read(Source(bytes, from, to), index).IsSuccess)
            {
                // What stands before it counts as one, so that its own place is known after that alone.
                Before(bytes, taken == 0 ? start : taken, from);
                ready.Enqueue(initiatives.Read(Source(bytes, from, to), index));
                index++;
                isAfterEntry = true;
                taken = to;
            }
        }

        return taken;
    }

    /// <summary>What stands before an entry: a comma, or a part that was not read.</summary>
    private void Before(ReadOnlyMemory<byte> bytes, int start, int end)
    {
        if (Part(bytes, start, end))
        {
            return;
        }

        var at = At(bytes, end);
        var commas = bytes.Span[start..end].Count((byte)',');
        if (cause is { } why && (why.Line, why.Column).CompareTo((at.Line + 1, at.Column + 1)) <= 0)
        {
            ready.Enqueue(Bare(why));
            cause = null;
        }
        else if (cause is null && isAfterEntry && commas != 1)
        {
            ready.Enqueue(Bare(JsonProblems.Commas(commas) with { Pointer = Pointer(), Line = at.Line + 1, Column = at.Column + 1 }));
        }
    }

    /// <summary>A problem of what stands around the entries.</summary>
    private InitiativeReading Bare(Diagnostic problem) => InitiativeReading.Bad(index, problem.Line, default, [problem]);

    /// <summary>Reports a stretch as not read, unless there is nothing in it but what stands between entries and after the last.</summary>
    private bool Part(ReadOnlyMemory<byte> bytes, int start, int end)
    {
        var span = bytes.Span[start..end];
        var blank = span.IndexOfAnyExcept(Between);
        if (cut is null && (blank < 0 || span.IndexOfAnyExcept(AroundEntries) < 0))
        {
            return false;
        }

        var (first, last) = blank < 0 ? (0, span.Length) : (blank, span.LastIndexOfAnyExcept(Between) + 1);
        var begin = cut ?? At(bytes, start + first);
        var finish = At(bytes, start + last);
        var source = Source(bytes, start + first, start + last);
        var problems = cut is null && span[first] == '{' ? initiatives.Read(source, index).Diagnostics : [];
        var notRead = JsonProblems.NotRead(begin.Line + 1, finish.Line + 1) with
        {
            Pointer = Pointer(),
            Line = begin.Line + 1,
            Column = begin.Column + 1,
            Severity = initiatives.Options.Mode.SeverityOf(DiagnosticCodes.PartNotRead),
        };
        ready.Enqueue(InitiativeReading.Bad(index, begin.Line + 1, cut is null ? source.Bytes.Span : default, [notRead, .. WithCause(problems)]));
        index++;
        (cut, isAfterEntry) = (null, false);
        return true;
    }

    /// <summary>The problems of a part, and why the document is broken, unless they say so.</summary>
    private ImmutableArray<Diagnostic> WithCause(ImmutableArray<Diagnostic> problems)
    {
        if (cause is not { } why)
        {
            return problems;
        }

        cause = null;
        return problems.Any(problem => problem.Code == why.Code && problem.Line == why.Line && problem.Column == why.Column) ? problems : [why, .. problems];
    }

    private static ReadOnlySpan<byte> Between => " \t\r\n,"u8;

    private object[] Path => isLine ? [] : ["initiatives", index];

    private string Pointer() => JsonPointer.Of(Path);

    private JsonSource Source(ReadOnlyMemory<byte> bytes, int start, int end)
    {
        var at = At(bytes, start);
        return new(bytes[start..end], at.Line, at.Column, Path);
    }

    private (long Line, long Column) At(ReadOnlyMemory<byte> bytes, int offset)
    {
        var before = bytes.Span[..offset];
        var last = before.LastIndexOf((byte)'\n');
        return (line + before.Count((byte)'\n'), (last < 0 ? column : 0) + Encoding.UTF8.GetCharCount(before[(last + 1)..]));
    }

    private void Pass(ReadOnlySpan<byte> used)
    {
        var last = used.LastIndexOf((byte)'\n');
        line += used.Count((byte)'\n');
        column = (last < 0 ? column : 0) + Encoding.UTF8.GetCharCount(used[(last + 1)..]);
    }
}
