using System.Text;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Lines without the spaces at their end, which fill up a table on a screen and are in the way in a file.</summary>
internal sealed class TrimmedWriter(TextWriter inner) : TextWriter
{
    private int spaces;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        var text = new StringBuilder();
        foreach (var letter in value ?? "")
        {
            if (letter == ' ')
            {
                spaces++;
                continue;
            }

            text.Append(' ', letter is '\r' or '\n' ? 0 : spaces).Append(letter);
            spaces = 0;
        }

        inner.Write(text.ToString());
    }

    public override void Flush() => inner.Flush();
}
