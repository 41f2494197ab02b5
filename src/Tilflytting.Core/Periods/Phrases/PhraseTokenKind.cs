namespace Tilflytting.Core;

/// <summary>The kinds of <see cref="PhraseToken"/>.</summary>
internal enum PhraseTokenKind
{
    /// <summary>Digits 0–9.</summary>
    Number,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>A hyphen, which may also be a part of a date.</summary>
    Hyphen,

    /// <summary>An en dash, an em dash or a minus sign, which only stand between the ends of a range.</summary>
    Dash,

    /// <summary>Any other sign, one character.</summary>
    Sign,
}
