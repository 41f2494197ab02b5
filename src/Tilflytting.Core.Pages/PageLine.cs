namespace Tilflytting.Core.Pages;

/// <summary>A line of a page: what it is, and where its words stand.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">The words, without bullet and blanks around them.</param>
/// <param name="Start">Where the words begin in the page.</param>
/// <param name="FormStart">Where the bullet or number begins.</param>
internal sealed record PageLine(PageLineKind Kind, string Words, int Start, int FormStart)
{
    /// <summary>The bullet or number, with the blank behind it.</summary>
    public TextSpan Form => new(FormStart, Start - FormStart);

    public TextSpan Span => new(Start, Words.Length);

    public int End => Start + Words.Length;

    public bool IsItem => Kind is PageLineKind.Bullet or PageLineKind.Number;
}
