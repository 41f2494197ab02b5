using System.Globalization;
using System.Text;

namespace Tilflytting.Core;

/// <summary>The order of the Norwegian alphabet: æ, ø and å last, aa as å, whatever the culture of the machine.</summary>
/// <remarks>
/// Signs and spaces come before digits, digits before letters. Case and other marks do not count (é is e; ä is æ and ö is ø), unless all else is equal: then the order is
/// ordinal, so that it agrees with ordinal equality. Null comes first. Immutable and thread safe.
/// </remarks>
public sealed class NorwegianTextComparer : IComparer<string?>
{
    private NorwegianTextComparer()
    {
    }

    /// <summary>The one comparer that there is.</summary>
    public static NorwegianTextComparer Instance { get; } = new();

    /// <summary>Compares two texts.</summary>
    /// <param name="x">One text, or null.</param>
    /// <param name="y">The other text, or null.</param>
    /// <returns>Less than zero when the first comes first, more when it comes last, zero when both are the same text.</returns>
    public int Compare(string? x, string? y) =>
        x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1)
        : string.CompareOrdinal(Key(x), Key(y)) is not 0 and var order ? order
        : string.CompareOrdinal(x, y);

    /// <summary>A text whose ordinal order is that of the alphabet.</summary>
    internal static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            _ = letter switch
            {
                'æ' or 'ä' => key.Append('{'),
                'ø' or 'ö' => key.Append('|'),
                'å' => key.Append('}'),
                'a' when key.Length > 0 && key[^1] == 'a' => key.Replace('a', '}', key.Length - 1, 1),
                _ when char.IsAsciiLetterOrDigit(letter) => key.Append(letter),
                _ when LatinLetters.WithoutMarks(letter) is { } plain => key.Append(plain),
                _ when char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark => key,
                _ when char.IsLetter(letter) || char.IsSurrogate(letter) => key.Append(letter),
                _ => key.Append(' '),
            };
        }

        return key.ToString();
    }
}
