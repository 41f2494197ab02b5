namespace Tilflytting.Core;

/// <summary>What a sign is to a word.</summary>
internal enum WordSign
{
    /// <summary>It ends a word.</summary>
    Gap,

    /// <summary>A letter or digit of any script.</summary>
    Letter,

    /// <summary>A mark on the letter before it: part of the word, with no letter of its own.</summary>
    Mark,

    /// <summary>Seen by nobody, such as the soft hyphen: no part of a word, but the word goes on behind it.</summary>
    Invisible,
}
