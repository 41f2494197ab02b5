namespace Tilflytting.Core.Queries;

/// <summary>
/// Which bit of an initiative's row says what: three say what is known of its time, the others what it states of each vocabulary. Codes that nobody ships get theirs when they are
/// first met.
/// </summary>
internal sealed class IndexLayout
{
    /// <summary>It has a dated period.</summary>
    public const int Dated = 0;

    /// <summary>It has more than one.</summary>
    public const int Several = 1;

    /// <summary>It may have been active at any time: nothing is dated, or a project is not and nothing dates the whole.</summary>
    public const int Undated = 2;

    /// <summary>The own concepts of a catalogue have bits in its rows while there are fewer than so many in all.</summary>
    public const int Many = 448;

    private int size = 3;

    public IndexLayout(ConceptSet concepts) => Vocabularies = [.. Vocabulary.All.Select(vocabulary => new VocabularyLayout(vocabulary, concepts, this))];

    public ImmutableArray<VocabularyLayout> Vocabularies { get; }

    /// <summary>How many bits have a meaning.</summary>
    public int Size => Volatile.Read(ref size);

    public VocabularyLayout Of(Vocabulary vocabulary) => Vocabularies.First(one => one.Vocabulary == vocabulary);

    /// <summary>Takes bits that lie side by side.</summary>
    public int Take(int count) => Interlocked.Add(ref size, count) - count;
}
