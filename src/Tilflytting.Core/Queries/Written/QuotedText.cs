using System.Buffers;

namespace Tilflytting.Core.Queries;

/// <summary>Values in the query text: plain where that is safe, else in quotes.</summary>
internal static class QuotedText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/@?:%*");

    /// <summary>The value as it is written in a query; a quote in it comes twice.</summary>
    public static string Of(string value) =>
        value.Length > 0 && !value.AsSpan().ContainsAnyExcept(Plain) ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A suggestion as a person would type it: letters of all kinds stand plain.</summary>
    public static string Suggested(string value) =>
        value.All(static c => char.IsLetterOrDigit(c) || c is '-' or '.' or '/' or '@') ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
