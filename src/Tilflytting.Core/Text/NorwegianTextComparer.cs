using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tilflytting.Core;

/// <summary>The order of the Norwegian alphabet: æ, ø and å last, aa as å, whatever the culture of the machine.</summary>
/// <remarks>
/// Symbols and spaces come before digits, digits before letters. Case, other marks and what nobody sees do not count (é is e; ä is æ and ö is ø; a soft hyphen is nothing), and a letter that is written as one
/// character is the same as with its mark after it, unless all else is equal: then the order is ordinal, so that it agrees with ordinal equality. Null comes first. Immutable and thread safe.
/// </remarks>
public sealed class NorwegianTextComparer : IComparer<string?>
{
    private const char Ae = '{';
    private const char Oe = '|';
    private const char Aa = '}';

    private const char Diaeresis = '\u0308';
    private const char DiaeresisWithAcute = '\u0344';
    private const char Ring = '\u030A';

    /// <summary>A syllable of Korean is three letters.</summary>
    private const int MostOfOne = 3;

    private NorwegianTextComparer()
    {
    }

    /// <summary>The one comparer that there is.</summary>
    public static NorwegianTextComparer Instance { get; } = new();

    /// <summary>Compares two texts.</summary>
    /// <param name="x">One text, or null.</param>
    /// <param name="y">The other text, or null.</param>
    /// <returns>Less than zero when the first comes first, more when it comes last, zero when both are the same text.</returns>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        const int Small = 512;
        var (first, second) = (Room(x.Length), Room(y.Length));
        var rented = first + second > Small ? ArrayPool<char>.Shared.Rent(first + second) : null;
        var room = rented ?? stackalloc char[Small];
        var order = Key(x, room[..first]).SequenceCompareTo(Key(y, room.Slice(first, second)));
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    /// <summary>The room that the key of a text takes.</summary>
    /// <param name="length">How many <c>char</c>s the text has.</param>
    internal static int Room(int length) => checked(MostOfOne * length);

    /// <summary>A text whose ordinal order is that of the alphabet.</summary>
    internal static string Key(string text) => new(Key(text, new char[Room(text.Length)]));

    /// <summary>A text whose ordinal order is that of the alphabet.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Room for it: <see cref="Room"/>.</param>
    /// <returns>What of the room is the key.</returns>
    internal static ReadOnlySpan<char> Key(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at];
            if (letter >= 128)
            {
                at += AddOther(text, at, room, ref length);
                continue;
            }

            at++;
            letter = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
            AddPlain(char.IsAsciiLetterOrDigit(letter) ? letter : ' ', text[at..], room, ref length);
        }

        return room[..length];
    }

    /// <summary>Adds a letter a–z, a digit or a space, whose marks may follow.</summary>
    private static void AddPlain(char plain, ReadOnlySpan<char> rest, Span<char> room, ref int length)
    {
        var mark = plain is 'a' or 'o' && !rest.IsEmpty && rest[0] >= 128 ? Mark(rest) : '\0';
        plain = (plain, mark) switch
        {
            ('a', Diaeresis) => Ae,
            ('o', Diaeresis) => Oe,
            ('a', Ring) => Aa,
            _ => plain,
        };
        if (plain == 'a' && length > 0 && room[length - 1] == 'a')
        {
            room[length - 1] = Aa;
            return;
        }

        room[length++] = plain;
    }

    /// <summary>Adds what is not ASCII.</summary>
    /// <returns>How many <c>char</c>s were read.</returns>
    private static int AddOther(ReadOnlySpan<char> text, int at, Span<char> room, ref int length)
    {
        _ = Rune.DecodeFromUtf16(text[at..], out var rune, out var width);
        if (char.IsSurrogate(text[at]) && width == 1)
        {
            room[length++] = text[at];
            return 1;
        }

        rune = Rune.ToLowerInvariant(rune);
        var letter = rune.IsBmp ? (char)rune.Value : '\0';
        switch (letter)
        {
            case 'æ' or 'ä' or 'ǣ' or 'ǽ' or 'ǟ':
                room[length++] = Ae;
                return width;
            case 'ø' or 'ö' or 'ǿ' or 'ȫ' or 'ṏ':
                room[length++] = Oe;
                return width;
            case 'å' or 'ǻ':
                room[length++] = Aa;
                return width;
            case var _ when (char.IsAscii(letter) && letter != '\0' ? letter : LatinLetters.WithoutMarks(letter)?[0]) is { } plain:
                AddPlain(plain, text[(at + width)..], room, ref length);
                return width;
        }

        if (IsPassedOver(rune))
        {
            return width;
        }

        if (Rune.IsLetter(rune))
        {
            length += WordLetters.Letters(rune, room[length..]);
        }
        else
        {
            room[length++] = ' ';
        }

        return width;
    }

    /// <summary>The first of the marks after a letter that makes another letter of it.</summary>
    private static char Mark(ReadOnlySpan<char> rest)
    {
        while (Rune.DecodeFromUtf16(rest, out var rune, out var width) == OperationStatus.Done && IsPassedOver(rune))
        {
            switch (rune.Value)
            {
                case Ring:
                    return Ring;
                case Diaeresis or DiaeresisWithAcute:
                    return Diaeresis;
                default:
                    rest = rest[width..];
                    break;
            }
        }

        return '\0';
    }

    private static bool IsPassedOver(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
