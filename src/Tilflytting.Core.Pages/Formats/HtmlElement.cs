namespace Tilflytting.Core.Pages;

/// <summary>An element of a page of HTML.</summary>
/// <param name="name">Its name, in lower case.</param>
/// <param name="first">The token that opens it.</param>
/// <param name="parent">The number of the element around it; -1 for none.</param>
internal sealed class HtmlElement(string name, int first, int parent)
{
    public string Name { get; } = name;

    public int First { get; } = first;

    public int Parent { get; } = parent;

    /// <summary>The token that closes it, or before which something around it is closed.</summary>
    public int Last { get; set; }

    /// <summary>Whether a tag of its own closes it: what is never closed would take the rest of the page with it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether no person sees it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether it says that it is the main part of the page.</summary>
    public bool IsMain { get; set; }

    /// <summary>Whether it leads around the site, wherever it stands.</summary>
    public bool IsNavigation { get; set; }

    /// <summary>Whether it is a part of the site when it stands around the content, and a part of the content inside it.</summary>
    public bool IsLandmark { get; set; }

    public bool Holds(int token) => First <= token && token < Last;
}
