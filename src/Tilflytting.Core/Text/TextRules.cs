using System.Runtime.CompilerServices;

namespace Tilflytting.Core;

/// <summary>What every text of the model has to be: not blank, and writable as UTF-8.</summary>
internal static class TextRules
{
    /// <summary>The text itself, when it is one.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Checked(string? text, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        Fault(text) switch
        {
            null => text!,
            _ when text is null => throw new ArgumentNullException(name),
            DiagnosticCodes.LoneSurrogate => throw new ArgumentException("A text must not hold half of a surrogate pair.", name),
            _ => throw new ArgumentException("A text must not be blank; leave it out instead.", name),
        };

    /// <summary>The text itself, when it is null or a text.</summary>
    /// <exception cref="ArgumentException">The text is blank or holds half of a surrogate pair.</exception>
    public static string? CheckedOrNull(string? text, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        text is null ? null : Checked(text, name);

    /// <summary>The code of what is wrong with a text, or null.</summary>
    public static string? Fault(string? text) =>
        string.IsNullOrWhiteSpace(text) ? DiagnosticCodes.BlankText
        : HasLoneSurrogate(text) ? DiagnosticCodes.LoneSurrogate
        : null;

    /// <summary>Whether a text holds half of a surrogate pair, which no UTF-8 can hold.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (; at >= 0 && at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]))
            {
                if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                {
                    return true;
                }

                at++;
            }
        }

        return false;
    }
}
