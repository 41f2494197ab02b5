using System.Buffers;

namespace Tilflytting.Core.Queries;

/// <summary>Values in the query text: plain where that is safe, else in quotes.</summary>
internal static class QuotedText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/@?:%*");

    /// <summary>The value as it is written in a query; a quote in it comes twice. A value that begins with a sign is in quotes, for a sign there is an error.</summary>
    public static string Of(string value) => value.Length > 0 && value[0] is not ('-' or '*' or ':') && !value.AsSpan().ContainsAnyExcept(Plain) ? value : Quoted(value);

    /// <summary>The value in quotes.</summary>
    public static string Quoted(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A suggestion as a person would type it: letters of all kinds stand plain.</summary>
    public static string Suggested(string value) =>
        value.All(static c => char.IsLetterOrDigit(c) || c is '-' or '.' or '/' or '@' or '~') ? value : Quoted(value);
}
