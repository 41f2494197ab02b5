using System.Collections.Concurrent;
using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>
/// What an index keeps of each initiative, in the order in which they came. The objects are read once, one after the other: where they lie side by side in memory, most of
/// the time of building goes into waiting for them.
/// </summary>
internal sealed class IndexDraft
{
    /// <summary>So many are read at a time by one thread.</summary>
    public const int Block = 2048;

    public IndexDraft(ImmutableArray<Initiative> initiatives, ConceptSet concepts)
    {
        Initiatives = initiatives;
        Layout = new(concepts);
        Width = Words.For(Layout.Size);
        Rows = new ulong[initiatives.Length * Width];
        PlaceOf = new int[initiatives.Length];
        Starts = new ulong[initiatives.Length];
        First = new Vector128<int>[initiatives.Length];
        Others = new Vector128<int>[]?[initiatives.Length];
        (Ids, Titles, TitleKeys) = (new(initiatives.Length), new(initiatives.Length), new(initiatives.Length));
        // As many readers as threads at a time, to the end: each remembers what it has read.
        var readers = new ConcurrentStack<IndexReader>();
        Parallel.For(0, (initiatives.Length + Block - 1) / Block, block =>
        {
            var reader = readers.TryPop(out var idle) ? idle : new(this);
            reader.ReadBlock(block);
            readers.Push(reader);
        });
        Beyond = [.. readers.SelectMany(static reader => reader.Beyond)];
    }

    public ImmutableArray<Initiative> Initiatives { get; }

    public IndexLayout Layout { get; }

    /// <summary>How many words a row has: those of the shipped codes and of the catalogue's own, and what then is left over in the last.</summary>
    public int Width { get; }

    /// <summary>How many bits a row has.</summary>
    public int Capacity => Width * 64;

    /// <summary>The rows, as <see cref="Layout"/> says.</summary>
    public ulong[] Rows { get; }

    /// <summary>The bits that have no room in a row, of codes that nobody ships: there may be as many of them as initiatives.</summary>
    public ImmutableArray<(int Initiative, int Bit)> Beyond { get; }

    /// <summary>The places that there are.</summary>
    public PlaceInterner Places { get; } = new();

    /// <summary>The list of places of each.</summary>
    public int[] PlaceOf { get; }

    /// <summary>The first start of each, as a number that sorts as <see cref="StartOrder"/> does.</summary>
    public ulong[] Starts { get; }

    /// <summary>The bounds of the first dated period of each; <see cref="PeriodNumbers.Never"/> where nothing is dated.</summary>
    public Vector128<int>[] First { get; }

    /// <summary>The bounds of its other dated periods; null where there is none.</summary>
    public Vector128<int>[]?[] Others { get; }

    /// <summary>The ids.</summary>
    public SortKeys Ids { get; }

    /// <summary>The titles, each in the language of its initiative.</summary>
    public SortKeys Titles { get; }

    /// <summary>The titles as they are sorted.</summary>
    public SortKeys TitleKeys { get; }
}
