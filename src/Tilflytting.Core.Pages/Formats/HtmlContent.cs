using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Tilflytting.Core.Pages;

/// <summary>
/// Finds the content of a page of HTML: the main part or article that holds its heading or most of its words, else all of it. What a site puts around it (menus, footers, boxes) is left out there, and only
/// there; where next to nothing would be left, nothing is left out.
/// </summary>
internal sealed class HtmlContent
{
    /// <summary>So few words are hardly a page.</summary>
    private const int Few = 30;

    private const int LongestHeading = 80;
    private const int MostTokensOfHeading = 12;

    private readonly List<HtmlToken> tokens;
    private readonly HtmlOutline outline;
    private readonly HtmlElement? core;
    private readonly HtmlElement? title;

    /// <summary>The tokens at which a heading of the form begins, in order.</summary>
    private readonly List<int> known = [];

    /// <summary>How many tokens before each are in the core, or in a part beside it that is content too.</summary>
    private readonly int[] inside;
    private readonly bool leavesNothingOut;

    /// <summary>Finds the content.</summary>
    /// <param name="tokens">The tokens of the page.</param>
    /// <param name="isWhole">Whether they are a page, or a part that is content as a whole.</param>
    public HtmlContent(List<HtmlToken> tokens, bool isWhole)
    {
        this.tokens = tokens;
        outline = new(tokens);
        inside = new int[tokens.Count + 1];
        leavesNothingOut = !isWhole;
        if (!isWhole)
        {
            return;
        }

        var seen = outline.Elements.Where(element => outline.Words(element.First, element.Last) > 0).ToList();
        known = [.. seen.Where(element => IsHeading(element.Name) && IsKnown(element)).Select(static element => element.First)];
        title = seen.Find(static element => element.Name == "h1");
        core = Core(seen, static element => element.IsMain) ?? Core(seen, static element => element.Name == "article");
        if (core is not null && title is not null && !core.Holds(title.First) && HasTitle(core, seen))
        {
            // The heading of the site, not of the page.
            title = null;
        }

        Mark(seen);
        leavesNothingOut = LeavesTooMuchOut();
    }

    /// <summary>How many words a person sees on the page, menus aside.</summary>
    public int Words => outline.Words(0, tokens.Count);

    /// <summary>How many words a person sees between two tokens, menus among them.</summary>
    public int Shown(int first, int last) => outline.Shown(first, last);

    /// <summary>How many words a person sees between two tokens, menus aside.</summary>
    public int WordsOf(int first, int last) => outline.Words(first, last);

    /// <summary>The element that begins at a token and is no part of the content; null when it is one.</summary>
    public HtmlElement? LeftOut(int token) =>
        outline.At[token] is not { IsClosed: true } element ? null
        : element.IsHidden || element.IsNavigation ? element
        : leavesNothingOut ? null
        : core is null ? element.IsLandmark && !IsContent(element) ? element : null
        : inside[element.Last] == inside[element.First] ? element
        : null;

    /// <summary>Whether a token is of the content, when it is in no element that is left out.</summary>
    public bool IsIn(int token) => core is null || leavesNothingOut || inside[token + 1] > inside[token];

    /// <summary>Finds the parts beside the core that are content too.</summary>
    private void Mark(List<HtmlElement> seen)
    {
        if (core is null)
        {
            return;
        }

        inside.AsSpan(core.First, core.Last - core.First).Fill(1);
        var end = 0;
        foreach (var element in seen)
        {
            if (element.IsLandmark && element.IsClosed && element.First >= end && !core.Holds(element.First) && !element.Holds(core.First) && IsContent(element))
            {
                inside.AsSpan(element.First, element.Last - element.First).Fill(1);
                end = element.Last;
            }
        }

        // From marks to counts.
        var count = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            (inside[i], count) = (count, count + inside[i]);
        }
    }

    /// <summary>Whether a landmark holds what makes a page a page: its heading, most of its words, or headings of the form that are no menu.</summary>
    private bool IsContent(HtmlElement element)
    {
        if (title is not null && element.Holds(title.First))
        {
            return true;
        }

        if (element.Name == "button")
        {
            return IsInHeading(element);
        }

        var words = outline.Words(element.First, element.Last);
        var isMost = core is null && words * 2 > Words;
        var isMenu = outline.Linked(element.First, element.Last) * 2 > words;
        var first = known.BinarySearch(element.First);
        first = first < 0 ? ~first : first;
        return isMost || (!isMenu && first < known.Count && known[first] < element.Last);
    }

    private bool IsInHeading(HtmlElement element)
    {
        for (var (at, depth) = (element.Parent, 0); at >= 0 && depth < MostTokensOfHeading; (at, depth) = (outline.Elements[at].Parent, depth + 1))
        {
            if (IsHeading(outline.Elements[at].Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The part of a kind with the most words, when it holds the heading, or most of the words and the heading is no part of what is around it.</summary>
    private HtmlElement? Core(List<HtmlElement> seen, Func<HtmlElement, bool> isOf)
    {
        if (seen.Where(element => element.IsClosed && isOf(element)).MaxBy(element => outline.Words(element.First, element.Last)) is not { } most)
        {
            return null;
        }

        var around = outline.Solid(0, tokens.Count) - outline.Solid(most.First, most.Last);
        return (title is not null && most.Holds(title.First))
            || (outline.Words(most.First, most.Last) >= around && (title is null || outline.Solid(title.First, title.Last) == 0 || HasTitle(most, seen))) ? most : null;
    }

    /// <summary>Whether the first heading in an element is one of its own and none of the form.</summary>
    private bool HasTitle(HtmlElement element, List<HtmlElement> seen) =>
        seen.Find(one => element.Holds(one.First) && one.Name is ['h', >= '1' and <= '6']) is { } first && known.BinarySearch(first.First) < 0;

    /// <summary>Whether next to nothing would be left.</summary>
    private bool LeavesTooMuchOut()
    {
        var left = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (LeftOut(i) is { } element)
            {
                left += outline.Words(element.First, element.Last);
                i = element.Last;
            }
            else if (!IsIn(i))
            {
                left += outline.Words(i, i + 1);
            }
        }

        var kept = Words - left;
        return kept < Few && left > 3 * kept;
    }

    private static bool IsHeading(string name) => name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "th" or "summary" or "legend" or "caption" or "b" or "strong";

    private bool IsKnown(HtmlElement element)
    {
        var text = "";
        for (var i = element.First; i < Math.Min(element.Last, element.First + MostTokensOfHeading); i++)
        {
            text += tokens[i].Type == HtmlTokenType.Character ? tokens[i].Data : "";
            if (text.Length > LongestHeading)
            {
                return false;
            }
        }

        text = PageLetters.Clean(text)?.Text ?? text;
        return PageHeadings.TryRead(PageLine.Of(text, 0, text.Length), out _, out _);
    }
}
