namespace Tilflytting.Core.Json;

/// <summary>How much of a document is read, so that a hostile one costs little. What is beyond a limit is a diagnostic.</summary>
/// <remarks>Bytes are counted as they stand in the document, escapes and white space included. Immutable and thread safe; equality is by value.</remarks>
public sealed record CatalogueReadLimits
{
    /// <summary>What the format itself can hold: the model, and in it values that are not known.</summary>
    internal const int Deepest = 2 * CanonicalJson.MaxDepth;

    /// <summary>The limits that are used when none are given.</summary>
    public static CatalogueReadLimits Default { get; } = new();

    /// <summary>How many bytes a document that is read whole may have; 1 GiB unless said otherwise. Streams of initiatives have no such limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaxBytes { get; init => field = Positive(value); } = 1L << 30;

    /// <summary>How many bytes one initiative in a stream may have; 16 MiB unless said otherwise. No more than about this is held in memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1, or more than 1 GiB.</exception>
    public int MaxInitiativeBytes { get; init => field = (int)Positive(value, 1L << 30); } = 1 << 24;

    /// <summary>How many bytes one text or name may have; 4 MiB unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxTextBytes { get; init => field = (int)Positive(value); } = 1 << 22;

    /// <summary>How many items a list, and how many unknown members an object may have; 1,000,000 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxItems { get; init => field = (int)Positive(value); } = 1_000_000;

    /// <summary>In how many objects and lists a value may stand, 1 to 128; 128 unless said otherwise, which is as deep as the format goes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 128.</exception>
    public int MaxDepth { get; init => field = (int)Positive(value, Deepest); } = Deepest;

    /// <summary>How many errors and warnings are told, after which reading ends, and how many remarks, after which the rest of them are not told; 100,000 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxProblems { get; init => field = (int)Positive(value); } = 100_000;

    private static long Positive(long value, long most = long.MaxValue) =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(nameof(value), value, null);
}
