namespace Tilflytting.Core.Queries;

/// <summary>A set of initiatives with something in common, while the index is built and afterwards.</summary>
internal sealed class IndexColumn(int words)
{
    public ulong[] Bits { get; } = new ulong[words];

    /// <summary>Adds an initiative. Those of one word are added by one thread.</summary>
    public void Add(int document) => Bits[document >> 6] |= 1UL << document;
}
