using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Tilflytting.Core.Pages;

/// <summary>The elements of a page of HTML, with the words that each of them shows: made in one pass over the tokens, without a tree, so that depth costs nothing.</summary>
internal sealed class HtmlOutline
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
        { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr" };

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
        { "head", "script", "style", "template", "noscript", "svg", "iframe", "object", "audio", "video", "canvas", "textarea", "datalist" };

    private static readonly HashSet<string> Navigation = new(StringComparer.Ordinal) { "nav", "select", "search" };
    private static readonly HashSet<string> Landmarks = new(StringComparer.Ordinal) { "footer", "aside", "header", "form", "button" };
    private static readonly string[] NavigationClasses = ["breadcrumb", "brodsmul", "brødsmul", "cookie", "skip-link", "skiplink"];
    private static readonly string[] BesideClasses = ["comment", "kommentar", "teaser", "related"];
    private static readonly string[] HidingClasses = ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader", "screen-reader-only", "element-invisible", "d-none", "hidden"];

    private readonly List<HtmlElement> elements = [];
    private readonly int[] shown;
    private readonly int[] words;
    private readonly int[] linked;
    private readonly int[] solid;

    /// <summary>Reads the elements of a page.</summary>
    /// <param name="tokens">Its tokens.</param>
    public HtmlOutline(List<HtmlToken> tokens)
    {
        At = new HtmlElement?[tokens.Count];
        (shown, words, linked, solid) = (new int[tokens.Count + 1], new int[tokens.Count + 1], new int[tokens.Count + 1], new int[tokens.Count + 1]);
        Match(tokens);
        Count(tokens);
    }

    /// <summary>The element that each token opens.</summary>
    public HtmlElement?[] At { get; }

    /// <summary>All elements, in the order in which they begin.</summary>
    public IReadOnlyList<HtmlElement> Elements => elements;

    /// <summary>How many words a person sees between two tokens.</summary>
    public int Shown(int first, int last) => shown[last] - shown[first];

    /// <summary>How many words a person sees between two tokens, menus aside.</summary>
    public int Words(int first, int last) => words[last] - words[first];

    /// <summary>How many of them lead somewhere else.</summary>
    public int Linked(int first, int last) => linked[last] - linked[first];

    /// <summary>How many of them are in no landmark.</summary>
    public int Solid(int first, int last) => solid[last] - solid[first];

    /// <summary>Finds where each element ends; a tag that closes nothing does nothing.</summary>
    private void Match(List<HtmlToken> tokens)
    {
        var open = new List<HtmlElement>();
        var numbers = new List<int>();
        var opened = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is HtmlTagToken { Type: HtmlTokenType.StartTag } tag && !Void.Contains(tag.Name))
            {
                var element = new HtmlElement(tag.Name, i, numbers.Count > 0 ? numbers[^1] : -1) { Last = tokens.Count - 1 };
                Describe(element, tag);
                At[i] = element;
                numbers.Add(elements.Count);
                elements.Add(element);
                open.Add(element);
                opened[tag.Name] = opened.GetValueOrDefault(tag.Name) + 1;
            }
            else if (tokens[i].Type == HtmlTokenType.EndTag && opened.GetValueOrDefault(tokens[i].Name) > 0)
            {
                HtmlElement last;
                do
                {
                    last = open[^1];
                    last.Last = i;
                    last.IsClosed = last.Name == tokens[i].Name;
                    opened[last.Name]--;
                    open.RemoveAt(open.Count - 1);
                    numbers.RemoveAt(numbers.Count - 1);
                }
                while (!last.IsClosed);
            }
        }
    }

    private static void Describe(HtmlElement element, HtmlTagToken tag)
    {
        element.IsHidden = Unseen.Contains(tag.Name);
        element.IsMain = tag.Name == "main";
        element.IsNavigation = Navigation.Contains(tag.Name);
        element.IsLandmark = Landmarks.Contains(tag.Name);
        foreach (var attribute in tag.Attributes)
        {
            var value = attribute.Value;
            switch (attribute.Name)
            {
                case "hidden":
                    element.IsHidden = true;
                    break;
                case "aria-hidden":
                    element.IsHidden |= value.Equals("true", StringComparison.OrdinalIgnoreCase);
                    break;
                case "style":
                    var style = value.Replace(" ", "", StringComparison.Ordinal);
                    element.IsHidden |= style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
                    break;
                case "role":
                    element.IsNavigation |= value is "navigation" or "search" or "menu" or "menubar";
                    element.IsMain |= value == "main";
                    element.IsLandmark |= value is "banner" or "contentinfo" or "complementary";
                    break;
                case "class":
                    element.IsHidden |= value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Intersect(HidingClasses, StringComparer.OrdinalIgnoreCase).Any();
                    goto case "id";
                case "id":
                    element.IsNavigation |= Array.Exists(NavigationClasses, one => value.Contains(one, StringComparison.OrdinalIgnoreCase)) && tag.Name is not ("body" or "html");
                    element.IsLandmark |= Array.Exists(BesideClasses, one => value.Contains(one, StringComparison.OrdinalIgnoreCase)) && tag.Name is "article" or "section" or "div" or "ul" or "ol";
                    break;
            }
        }

        if (tag.Name == "dialog")
        {
            element.IsHidden |= !tag.Attributes.Exists(static attribute => attribute.Name == "open");
        }
    }

    private void Count(List<HtmlToken> tokens)
    {
        var (unseen, menus, links, landmarks) = (0, 0, 0, 0);
        var ends = new PriorityQueue<HtmlElement, int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            (shown[i + 1], words[i + 1], linked[i + 1], solid[i + 1]) = (shown[i], words[i], linked[i], solid[i]);
            while (ends.TryPeek(out var over, out var end) && end <= i)
            {
                ends.Dequeue();
                Change(over, -1);
            }

            if (At[i] is { IsClosed: true } element && (element.IsHidden || element.IsNavigation || element.IsLandmark || element.Name == "a"))
            {
                Change(element, 1);
                ends.Enqueue(element, element.Last);
            }
            else if (tokens[i].Type == HtmlTokenType.Character && unseen == 0)
            {
                var count = CountIn(tokens[i].Data);
                shown[i + 1] += count;
                words[i + 1] += menus == 0 ? count : 0;
                linked[i + 1] += menus == 0 && links > 0 ? count : 0;
                solid[i + 1] += menus == 0 && landmarks == 0 ? count : 0;
            }
        }

        void Change(HtmlElement element, int by)
        {
            unseen += element.IsHidden ? by : 0;
            menus += element.IsNavigation ? by : 0;
            links += element.Name == "a" ? by : 0;
            landmarks += element.IsLandmark ? by : 0;
        }
    }

    /// <summary>The words of a text.</summary>
    private static int CountIn(string text)
    {
        var count = 0;
        var isIn = false;
        foreach (var letter in text)
        {
            var isWord = char.IsLetterOrDigit(letter);
            count += isWord && !isIn ? 1 : 0;
            isIn = isWord;
        }

        return count;
    }
}
