using System.Globalization;

namespace Tilflytting.Core.Queries;

/// <summary>The characters that mean something in a query text, in every form in which keyboards and word processors write them.</summary>
internal static class QuerySigns
{
    private const string SingleQuotes = "'‘’‚‛";

    /// <summary>Whether a character is a hyphen, a dash or a minus of any kind.</summary>
    public static bool IsMinus(char c) =>
        c == '-' || (c > '\u007F' && (c is '\u2212' or '\u02D7' or '\u207B' or '\u208B' or '\u2796' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation));

    /// <summary>Whether a character before a condition means «not».</summary>
    public static bool IsNot(char c) => IsMinus(c) || Plain(c) == '!';

    /// <summary>The plain form of a character that is written in full width, or in another way that looks the same; any other as it is.</summary>
    public static char Plain(char c) => c switch
    {
        <= '\u007F' => c,
        '：' or '﹕' or '∶' or '꞉' => ':',
        '＝' => '=',
        '（' => '(',
        '）' => ')',
        '，' or '﹐' => ',',
        '｜' => '|',
        '＆' => '&',
        '！' => '!',
        '＠' => '@',
        '＊' => '*',
        _ => c,
    };

    /// <summary>The characters that end a quotation; empty when a character does not begin one.</summary>
    public static string Closing(char c) => c switch
    {
        '"' => "\"",
        '＂' or '″' => "＂″\"",
        '«' => "»",
        '»' => "«»",
        '‹' => "›",
        '›' => "‹›",
        '“' or '”' or '„' or '‟' => "“”‟\"",
        '\'' or '‘' or '’' or '‚' or '‛' => "'‘’‛",
        _ => "",
    };

    /// <summary>Whether a quotation mark is also an apostrophe, so that it begins and ends a quotation only where a word begins and ends.</summary>
    public static bool IsSingleQuote(char c) => SingleQuotes.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a character ends a word or a value that is not in quotes.</summary>
    public static bool EndsValue(char c) => char.IsWhiteSpace(c) || Plain(c) is '(' or ')' or '|' or '&' or ',' || (Closing(c).Length > 0 && !IsSingleQuote(c));

    /// <summary>Whether a character is part of a word: a letter, a digit, or a mark on one.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether a character is one that nobody sees: it is read as if it were not there.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
