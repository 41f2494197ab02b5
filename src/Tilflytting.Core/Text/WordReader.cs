namespace Tilflytting.Core;

/// <summary>
/// Reads the words of a text from its beginning to its end, folded, without a new text for each. A word is a run of letters and digits of any script, with
/// their marks; everything else is between words, so an address is its parts.
/// </summary>
/// <remarks>
/// Parts that hyphens join with nothing between, such as «IT-bedrift», are words, and behind the last of them comes the joined word <c>itbedrift</c>, unless all are
/// digits. A soft hyphen, and whatever else nobody sees, does not end a word. Scripts without spaces are not taken apart. It holds the text by reference and is for one loop on one thread.
/// </remarks>
internal ref struct WordReader
{
    private readonly ReadOnlySpan<char> text;
    private Span<char> word;
    private Span<char> joined;
    private int at;
    private int length;
    private int joinedLength;
    private int joinedStart;
    private int joinedParts;
    private bool joinedHasLetter;
    private bool isJoinedNext;

    /// <summary>Begins before the first word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Room for words; where it is too small, other room is taken.</param>
    public WordReader(ReadOnlySpan<char> text, Span<char> room)
    {
        this.text = text;
        word = room[..(room.Length / 2)];
        joined = room[word.Length..];
    }

    /// <summary>The letters of the word, until the next move.</summary>
    public readonly ReadOnlySpan<char> Folded => Parts > 1 ? joined[..joinedLength] : word[..length];

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends (exclusive).</summary>
    public int End { get; private set; }

    /// <summary>1; of a joined word the number of its parts.</summary>
    public int Parts { get; private set; }

    /// <summary>Goes to the next word.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        if (isJoinedNext)
        {
            (isJoinedNext, Start, Parts) = (false, joinedStart, joinedParts);
            joinedParts = 0;
            return true;
        }

        while (at < text.Length && !WordLetters.BeginsWord(text, at))
        {
            at++;
        }

        if (at >= text.Length)
        {
            return false;
        }

        Read();
        Parts = 1;
        Join();
        return true;
    }

    private static void Append(scoped ReadOnlySpan<char> letters, ref Span<char> room, ref int length)
    {
        if (length + letters.Length > room.Length)
        {
            var more = new char[Math.Max(64, (room.Length + letters.Length) * 2)];
            room[..length].CopyTo(more);
            room = more;
        }

        foreach (var letter in letters)
        {
            if (letter != 'a' || length == 0 || room[length - 1] != 'a')
            {
                room[length++] = letter;
            }
        }
    }

    /// <summary>Reads a word: the common signs here, on numbers of its own, the others one at a time.</summary>
    private void Read()
    {
        Start = at;
        length = 0;
        while (at < text.Length)
        {
            var rest = text[at..];
            var room = word;
            var used = length;
            var read = 0;
            var quick = WordLetters.Gap;
            for (; read < rest.Length; read++)
            {
                quick = WordLetters.Quick(rest[read]);
                if (quick <= WordLetters.Other || used == room.Length)
                {
                    break;
                }

                if (quick != 'a' || used == 0 || room[used - 1] != 'a')
                {
                    room[used++] = quick;
                }
            }

            at += read;
            (length, End) = (used, read > 0 ? at : End);
            if (read == rest.Length || quick == WordLetters.Gap || !ReadOther())
            {
                return;
            }
        }
    }

    /// <summary>Reads one sign of a word; false when it ends it.</summary>
    private bool ReadOther()
    {
        Span<char> letters = stackalloc char[WordLetters.Most];
        var sign = WordLetters.Fold(text, at, letters, out var count, out var width);
        if (sign == WordSign.Gap)
        {
            return false;
        }

        Append(letters[..count], ref word, ref length);
        at += width;
        End = sign == WordSign.Invisible ? End : at;
        return true;
    }

    /// <summary>Adds the word to the joined one, if a hyphen joins it to the word before or behind it.</summary>
    private void Join()
    {
        var goesOn = End + 1 < text.Length && text[End] is '-' or '\u2010' or '\u2011' && WordLetters.BeginsWord(text, End + 1);
        if (joinedParts == 0)
        {
            if (!goesOn)
            {
                return;
            }

            (joinedStart, joinedLength, joinedHasLetter) = (Start, 0, false);
        }

        Append(word[..length], ref joined, ref joinedLength);
        joinedParts++;
        joinedHasLetter |= word[..length].ContainsAnyExceptInRange('0', '9');
        isJoinedNext = !goesOn && joinedHasLetter;
        joinedParts = goesOn || isJoinedNext ? joinedParts : 0;
    }
}
