namespace Tilflytting.Core.Queries;

/// <summary>What a word or sign between conditions means.</summary>
internal enum QueryWord
{
    /// <summary>Nothing: it is a word to look for.</summary>
    None,

    /// <summary>Both: <c>og</c>, <c>and</c>, <c>&amp;</c>.</summary>
    And,

    /// <summary>Either: <c>eller</c>, <c>or</c>, <c>|</c>.</summary>
    Or,

    /// <summary>Not the one that follows: <c>ikke</c>, <c>ikkje</c>, <c>not</c>.</summary>
    Not,
}
