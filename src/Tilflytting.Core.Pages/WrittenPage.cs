namespace Tilflytting.Core.Pages;

/// <summary>An initiative as a page. Immutable; equality is by reference.</summary>
public sealed class WrittenPage
{
    internal WrittenPage(string text, PageFormat format, Initiative said, ImmutableArray<PageLoss> losses)
    {
        Text = text;
        Format = format;
        Said = said;
        Losses = losses;
    }

    /// <summary>The page; its lines end in a line feed.</summary>
    public string Text { get; }

    /// <summary>How it is written: plain text or Markdown.</summary>
    public PageFormat Format { get; }

    /// <summary>The initiative that the page says, which is the one it was written from without the <see cref="Losses"/>: reading the page gives just this.</summary>
    public Initiative Said { get; }

    /// <summary>What the page cannot say, in the order of the model; empty when it says everything.</summary>
    public ImmutableArray<PageLoss> Losses { get; }

    /// <summary>The page.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
