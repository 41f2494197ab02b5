namespace Tilflytting.Core.Pages;

/// <summary>The form in which a page is written.</summary>
public enum PageFormat
{
    /// <summary>Plain text: a line is a line, and an item stands behind a bullet, a dash or a number.</summary>
    PlainText,

    /// <summary>Markdown (CommonMark, with tables): headings, lists, emphasis and links.</summary>
    Markdown,

    /// <summary>HTML: a whole page of a site, or a part of one.</summary>
    Html,
}
