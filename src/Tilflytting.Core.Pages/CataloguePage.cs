namespace Tilflytting.Core.Pages;

/// <summary>Reads a page of the national catalogue, in bokmål, nynorsk or a mixture, into an initiative.</summary>
/// <remarks>
/// Sections may stand in any order or be absent, with headings misspelt or with a colon, and items as bullets, numbers or a line of words. What is not understood is kept and
/// listed; nothing is guessed. It never throws for what a page says. Thread safe.
/// </remarks>
public static class CataloguePage
{
    /// <summary>Reads a page of plain text.</summary>
    /// <param name="text">The page.</param>
    /// <returns>The initiative, what became of every character, and what a person should look at.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PageReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PageReader(text).Read();
    }
}
