namespace Tilflytting.Core.Pages;

/// <summary>A line of a page: what it is, and where its words stand.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">The words, without bullet and blanks around them.</param>
/// <param name="Start">Where the words begin in the page.</param>
/// <param name="FormStart">Where the bullet or number begins.</param>
/// <param name="Heading">The level of a heading that is marked as one, from 1; 0 for any other line.</param>
internal sealed record PageLine(PageLineKind Kind, string Words, int Start, int FormStart, int Heading = 0)
{
    /// <summary>A line that is bold from end to end serves as a heading, below those that are marked.</summary>
    public const int BoldHeading = 7;

    /// <summary>The bullet or number, with the blank behind it.</summary>
    public TextSpan Form => new(FormStart, Start - FormStart);

    public TextSpan Span => new(Start, Words.Length);

    public int End => Start + Words.Length;

    public bool IsItem => Kind is PageLineKind.Bullet or PageLineKind.Number;

    /// <summary>Finds bullet, number and words in a line of plain text.</summary>
    public static PageLine Of(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        var trimmed = line.Trim();
        if (trimmed.IsEmpty)
        {
            return new(PageLineKind.Blank, "", start, start);
        }

        var indent = line.IndexOf(trimmed, StringComparison.Ordinal);
        var bullet = Bullet(trimmed);
        var number = bullet == 0 ? Number(trimmed) : 0;
        var words = trimmed[(bullet + number)..].TrimStart();
        return new(
            bullet > 0 ? PageLineKind.Bullet : number > 0 ? PageLineKind.Number : PageLineKind.Text,
            words.ToString(),
            start + indent + trimmed.Length - words.Length,
            start + indent);
    }

    /// <summary>The length of a bullet; a dash is one only with a blank behind it.</summary>
    private static int Bullet(ReadOnlySpan<char> line) =>
        line[0] is '•' or '·' or '▪' or '‣' or '◦' ? 1
        : line.Length > 1 && line[0] is '*' or '-' or '–' or 'o' or '+' && char.IsWhiteSpace(line[1]) && line.Length > 2 ? 1
        : 0;

    private static int Number(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line.Length > digits + 1 && line[digits] is '.' or ')' && char.IsWhiteSpace(line[digits + 1]) ? digits + 1 : 0;
    }
}
