namespace Tilflytting.Core.Pages;

/// <summary>How a part of a page was read.</summary>
public enum LedgerKind
{
    /// <summary>The form of the page: headings, bullets, brackets, blanks and line ends.</summary>
    Form,

    /// <summary>A value, as it is stated.</summary>
    Stated,

    /// <summary>A value that is written otherwise than it is kept: a code for a label, EDTF for words.</summary>
    Normalised,

    /// <summary>Words from which a value was concluded that they do not state.</summary>
    Inferred,

    /// <summary>What was not understood; it is kept on the initiative.</summary>
    Residue,
}
