namespace Tilflytting.Core.Pages;

/// <summary>The kinds of lines that a page has.</summary>
internal enum PageLineKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>Words.</summary>
    Text,

    /// <summary>An item behind a bullet.</summary>
    Bullet,

    /// <summary>An item behind a number.</summary>
    Number,

    /// <summary>The words of a picture, or a note at the foot of the page: kept, and none of the text.</summary>
    Caption,
}
