using System.Globalization;

namespace Tilflytting.Core;

/// <summary>The order of the Norwegian alphabet: æ, ø and å last, aa as å, whatever the culture of the machine.</summary>
/// <remarks>
/// Signs and spaces come before digits, digits before letters. Case, other marks and what nobody sees do not count (é is e; ä is æ and ö is ø; a soft hyphen is nothing), unless all else is equal: then the order is
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
        var room = new char[2 * text.Length];
        return new(Key(text, room));
    }

    /// <summary>A text whose ordinal order is that of the alphabet.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Room for twice as many letters.</param>
    /// <returns>What of the room is the key.</returns>
    internal static ReadOnlySpan<char> Key(ReadOnlySpan<char> text, Span<char> room)
    {
        // The letters behind: no letter is written over before it is read, for each is read once and gives two at most.
        var letters = room[text.Length..];
        var length = 0;
        _ = text.ToLowerInvariant(letters);
        foreach (var letter in letters)
        {
            switch (letter)
            {
                case 'æ' or 'ä':
                    room[length++] = '{';
                    break;
                case 'ø' or 'ö':
                    room[length++] = '|';
                    break;
                case 'å':
                    room[length++] = '}';
                    break;
                case 'a' when length > 0 && room[length - 1] == 'a':
                    room[length - 1] = '}';
                    break;
                case var _ when char.IsAsciiLetterOrDigit(letter):
                    room[length++] = letter;
                    break;
                case var _ when LatinLetters.WithoutMarks(letter) is { } plain:
                    plain.CopyTo(room[length..]);
                    length += plain.Length;
                    break;
                case var _ when char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                    break;
                case var _ when char.IsLetter(letter) || char.IsSurrogate(letter):
                    room[length++] = letter;
                    break;
                default:
                    room[length++] = ' ';
                    break;
            }
        }

        return room[..length];
    }
}
