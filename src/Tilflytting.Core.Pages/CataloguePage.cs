namespace Tilflytting.Core.Pages;

/// <summary>Reads a page of the national catalogue, in bokmål, nynorsk or a mixture, into an initiative.</summary>
/// <remarks>
/// Sections may stand in any order or be absent, with headings misspelt or with a colon, and items as bullets, numbers or a line of words. What is not understood is kept and
/// listed; nothing is guessed. It never throws for what a page says. Thread safe.
/// </remarks>
public static class CataloguePage
{
    /// <summary>Reads a page.</summary>
    /// <param name="text">The page.</param>
    /// <param name="format">How it is written; null to tell it from the page: HTML by its tags, Markdown by its headings, else plain text.</param>
    /// <returns>The initiative, what became of every character of the page as it was given, markup included, and what a person should look at.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of the three.</exception>
    public static PageReading Read(string text, PageFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (format is not (null or PageFormat.PlainText or PageFormat.Markdown or PageFormat.Html))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "A page is plain text, Markdown or HTML.");
        }

        return new PageReader(PageText.Of(text, format ?? PageFormats.Of(text))).Read();
    }
}
