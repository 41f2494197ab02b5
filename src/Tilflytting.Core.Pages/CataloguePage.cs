namespace Tilflytting.Core.Pages;

/// <summary>Reads a page of the national catalogue, in bokmål, nynorsk or a mixture, into an initiative; and writes an initiative as a page.</summary>
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
    public static PageReading Read(string text, PageFormat? format = null) => Of(text, format, null);

    /// <summary>Reads a page of which it is known where it stands: links within the site become whole addresses, and the entry says where it comes from.</summary>
    /// <param name="text">The page.</param>
    /// <param name="format">How it is written; null to tell it from the page.</param>
    /// <param name="address">The address of the page, an absolute one of the web. A written page says its own source, and it is that.</param>
    /// <returns>What <see cref="Read(string, PageFormat?)"/> gives, with <see cref="Provenance.Source"/> and whole links.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is not absolute.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of the three.</exception>
    public static PageReading Read(string text, PageFormat? format, Uri address)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri ? Of(text, format, address) : throw new ArgumentException("The address of a page is absolute.", nameof(address));
    }

    private static PageReading Of(string text, PageFormat? format, Uri? address)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (format is not (null or PageFormat.PlainText or PageFormat.Markdown or PageFormat.Html))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "A page is plain text, Markdown or HTML.");
        }

        var page = PageText.Of(text, format);
        return StatedPageReader.Read(page) ?? new PageReader(WrappedLines.Joined(page)).Read(address);
    }

    /// <summary>Writes an initiative as a page that people read and change, and that <see cref="Read(string, PageFormat?)"/> reads back.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="format">Plain text or Markdown.</param>
    /// <param name="language">The language of headings and labels: nynorsk, else bokmål. The texts are the initiative's own.</param>
    /// <param name="concepts">The concepts of the catalogue that the initiative is of, for the labels of its own codes; null for the shipped ones alone.</param>
    /// <returns>The page; what it says, which is just what reading it gives; and what it cannot say: funding, numbers of results, texts in other languages, unknown members.</returns>
    /// <remarks>
    /// A label stands for a code, and words as they are, wherever they are read back as the same value; else the code stands in brackets behind the words, and words that would be taken
    /// for something else stand in quotation marks. A box at the end of the page has the id, the places and where the entry comes from: a page with it is read to the letter.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not one that can be written.</exception>
    /// <exception cref="System.Text.Json.JsonException">The initiative holds a code, an id or a number that was never set; the message has the code and the pointer.</exception>
    public static WrittenPage Write(Initiative initiative, PageFormat format, LanguageTag language, ConceptSet? concepts = null)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        if (format is not (PageFormat.PlainText or PageFormat.Markdown))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "A page is written as plain text or Markdown.");
        }

        var (said, losses) = PageSaid.Of(initiative);
        return new(
            new PageWriter(said, language.ToString().Split('-')[0] == "nn" ? LanguageTag.Nynorsk : LanguageTag.Bokmal, concepts, format == PageFormat.Markdown).Write(),
            format, said, losses);
    }
}
