namespace Tilflytting.Core.Queries;

/// <summary>What is written before the values of a condition: the key, and the sign after it.</summary>
/// <param name="Text">The key as it is written, without quotes.</param>
/// <param name="Span">Where it is, quotes included.</param>
/// <param name="Sign">The sign as it is written.</param>
/// <param name="IsQuoted">Whether the key is in quotes.</param>
internal readonly record struct QueryHead(string Text, TextSpan Span, char Sign, bool IsQuoted = false)
{
    /// <summary>Whether the very code is asked for.</summary>
    public bool IsExact => QuerySigns.Plain(Sign) == '=';

    /// <summary>The sign in its plain form.</summary>
    public char Colon => IsExact ? '=' : ':';
}
