namespace Tilflytting.Core.Pages;

/// <summary>A word of a page, made comparable once.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="Stem">The word without its ending.</param>
internal readonly record struct PageWord(string Text, string Stem)
{
    /// <summary>Two words shorter than this are not told to be one with a slip.</summary>
    private const int ShortestWithSlip = 6;

    /// <summary>The words of a text, in order.</summary>
    public static ImmutableArray<PageWord> AllOf(string text) => [.. PageWords.Of(text).Select(static word => new PageWord(word, PageWords.Stem(word)))];

    /// <summary>Whether two words are the same but for the ending, or for one slip in a long one.</summary>
    public bool IsAlike(PageWord other) =>
        string.Equals(Stem, other.Stem, StringComparison.Ordinal)
        || (Math.Min(Text.Length, other.Text.Length) >= ShortestWithSlip && (PageWords.IsOneSlip(Text, other.Text) || PageWords.IsOneSlip(Stem, other.Stem)));
}
