namespace Tilflytting.Core.Pages;

/// <summary>The permanent codes of what a reader of pages reports: TP1xxx.</summary>
public static class PageDiagnosticCodes
{
    /// <summary>Two options stood in one item of a list, and were told apart.</summary>
    public const string TwoItems = "TP1001";

    /// <summary>The page has no title.</summary>
    public const string NoTitle = "TP1002";

    /// <summary>A line of a written page was changed so that it is not like a written one; it is kept as words.</summary>
    public const string NotUnderstood = "TP1003";

    /// <summary>Words that the page shows around its content were left out: a remark, and a warning where they are more than the content.</summary>
    public const string LeftOut = "TP1004";

    /// <summary>The page does not say when its words were written; the year was concluded from the catalogue that it belongs to.</summary>
    public const string StatedOnInferred = "TP1005";

    /// <summary>An item of a list says no, or leaves it open: an empty box, words that are struck out, «: nei». Its words have no code; those of a partner, and those that are struck out, stay over.</summary>
    public const string Denied = "TP1006";
}
