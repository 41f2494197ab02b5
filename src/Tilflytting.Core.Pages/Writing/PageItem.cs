using System.Text;

namespace Tilflytting.Core.Pages;

/// <summary>
/// A line of a written page: words, then what they do not say by themselves, in brackets: <c>Flyttere fra Nederland [movers-from-abroad; prosjekt: heim]</c>.
/// Words in quotation marks, as JSON writes them, are to be taken as they are.
/// </summary>
internal sealed class PageItem
{
    private readonly StringBuilder text = new();
    private bool isOpen;

    /// <summary>Begins with words that are read for what they say.</summary>
    public PageItem Words(string words)
    {
        text.Append(words);
        return this;
    }

    /// <summary>Goes on with words that are taken as they are.</summary>
    public PageItem Verbatim(string words) => Words(PageWording.IsPlain(words) ? words : PageWording.Quoted(words));

    /// <summary>Adds a word in the brackets.</summary>
    public PageItem Note(string note)
    {
        text.Append(isOpen ? "; " : text.Length == 0 ? "[" : " [").Append(note);
        isOpen = true;
        return this;
    }

    /// <summary>Adds a member in the brackets, when there is one.</summary>
    public PageItem Note(string key, string? value) => value is null ? this : Note($"{key}: {value}");

    /// <summary>Adds a text in the brackets, when there is one.</summary>
    public PageItem Text(string key, string? value) => value is null ? this : Note($"{key}: {PageWording.Quoted(value)}");

    /// <inheritdoc/>
    public override string ToString() => isOpen ? $"{text}]" : text.ToString();
}
