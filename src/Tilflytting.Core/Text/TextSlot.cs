namespace Tilflytting.Core;

/// <summary>One word of a text that is searched, by its position: where it stands, and which words of the query it meets.</summary>
internal struct TextSlot
{
    /// <summary>Where the word begins.</summary>
    public int Start;

    /// <summary>Where it ends (exclusive).</summary>
    public int End;

    /// <summary>The query's words that it meets, a bit for each.</summary>
    public ulong Met;

    /// <summary>Those that the joined word meets that begins here.</summary>
    public ulong MetJoined;

    /// <summary>How many parts that word has.</summary>
    public int Parts;
}
