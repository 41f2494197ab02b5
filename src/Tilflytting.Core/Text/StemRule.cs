namespace Tilflytting.Core;

/// <summary>One line of the stemmer's tables.</summary>
/// <param name="Length">How many letters it takes.</param>
/// <param name="Becomes">What stands in their place.</param>
/// <param name="Before">How many letters have to stand before them.</param>
internal sealed record StemRule(int Length, string Becomes, int Before)
{
    /// <summary>Whether the letters are all of the word.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the letters are a word, not an ending.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether the letters stand at the beginning.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether the letters stand at the end.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether the rule may be used at a place.</summary>
    /// <param name="start">Where the letters begin.</param>
    /// <param name="atEnd">Whether they end the word.</param>
    public bool Fits(int start, bool atEnd) => start >= Before && (start == 0 || !(IsFirst || IsWhole)) && (atEnd || !IsLast);
}
