using System.Text;

namespace Tilflytting.Samples.Cli.Output;

/// <summary>
/// The last thing before standard output and standard error: no character that cannot be seen gets past it, but line breaks and, on a terminal with colours, the
/// escape character of the colours themselves.
/// </summary>
/// <remarks>In a file, the spaces at the end of a line, which fill up a table on a screen, are left out.</remarks>
internal sealed class SafeWriter(Stream stream, bool hasColours, bool isTrimmed) : TextWriter
{
    private readonly StringBuilder line = new();
    private int spaces;
    private char high;

    public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        foreach (var character in buffer)
        {
            if (char.IsHighSurrogate(character))
            {
                Put(Half());
                high = character;
            }
            else if (char.IsLowSurrogate(character) && high != 0)
            {
                Put(new Rune(high, character));
                high = '\0';
            }
            else
            {
                Put(Half());
                Put(Rune.TryCreate(character, out var rune) ? rune : Rune.ReplacementChar);
            }
        }

        Pass();
    }

    public override void Flush()
    {
        Pass();
        stream.Flush();
    }

    /// <summary>The first half of a character whose second half did not come.</summary>
    private Rune? Half()
    {
        var isHalf = high != 0;
        high = '\0';
        return isHalf ? Rune.ReplacementChar : null;
    }

    private void Put(Rune? rune)
    {
        if (rune is not { } known)
        {
            return;
        }

        if (known.Value is '\r' or '\n')
        {
            line.Append(' ', isTrimmed ? 0 : spaces).Append((char)known.Value);
            spaces = 0;
        }
        else if (known.Value == ' ')
        {
            spaces++;
        }
        else if (!Shown.IsHidden(known) || (hasColours && known.Value == '\u001b'))
        {
            line.Append(' ', spaces).Append(known.ToString());
            spaces = 0;
        }
    }

    private void Pass()
    {
        if (!isTrimmed)
        {
            line.Append(' ', spaces);
            spaces = 0;
        }

        if (line.Length > 0)
        {
            stream.Write(Encoding.GetBytes(line.ToString()));
            line.Clear();
        }
    }
}
