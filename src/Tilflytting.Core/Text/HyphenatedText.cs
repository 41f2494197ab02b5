namespace Tilflytting.Core;

/// <summary>The form that ids and codes share: <c>[a-z0-9]+(-[a-z0-9]+)*</c>.</summary>
internal static class HyphenatedText
{
    /// <summary>The index of the first character that breaks the form or is too much, or -1; the last one where the text ends too early.</summary>
    public static int FirstFault(ReadOnlySpan<char> text, int maxLength = int.MaxValue)
    {
        var afterHyphen = true;
        for (var i = 0; i < text.Length; i++)
        {
            var hyphen = text[i] == '-';
            if (i == maxLength || (hyphen ? afterHyphen : !(char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]))))
            {
                return i;
            }

            afterHyphen = hyphen;
        }

        return afterHyphen ? Math.Max(0, text.Length - 1) : -1;
    }
}
