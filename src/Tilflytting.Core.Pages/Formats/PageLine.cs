namespace Tilflytting.Core.Pages;

/// <summary>A line of a page: what it is, and where its words stand.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">The words, without bullet and blanks around them.</param>
/// <param name="Start">Where the words begin in the page.</param>
/// <param name="FormStart">Where the bullet or number begins.</param>
/// <param name="Heading">The level of a heading that is marked as one, from 1; 0 for any other line.</param>
internal sealed record PageLine(PageLineKind Kind, string Words, int Start, int FormStart, int Heading = 0)
{
    /// <summary>The name of a definition, of a fold-out part, of a field or of a column is a heading below those of the page.</summary>
    public const int CellHeading = 7;

    /// <summary>A line that is bold from end to end serves as a heading, below those that are marked.</summary>
    public const int BoldHeading = 8;

    /// <summary>How many blanks stand before the line, bullet included, in plain text.</summary>
    public int Indent { get; init; }

    /// <summary>Whether all of its words are struck out.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Whether some of its words are struck out.</summary>
    public bool HasStruck { get; init; }

    /// <summary>The section that the column of a table says it is of.</summary>
    public PageSection? Under { get; init; }

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
            start + indent)
        {
            Indent = indent,
        };
    }

    /// <summary>The length of a bullet; a dash is one only with a blank behind it.</summary>
    private static int Bullet(ReadOnlySpan<char> line) =>
        line[0] is '•' or '·' or '▪' or '‣' or '◦' ? (line.Length > 2 && line[1..].TrimStart() is [var box, ' ', ..] ticked && IsTick(box) ? line.Length - ticked.Length + 1 : 1)
        : line.Length > 2 && IsTick(line[0]) && line[1] == ' ' ? 1
        : line.Length > 1 && line[0] is '*' or '-' or '–' or 'o' or '+' && char.IsWhiteSpace(line[1]) && line.Length > 2 ? 1
        : 0;

    /// <summary>A box with its cross says no more than a bullet.</summary>
    private static bool IsTick(char sign) => sign is '☒' or '☑' or '✓' or '✔';

    private static int Number(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line.Length > digits + 1 && line[digits] is '.' or ')' && char.IsWhiteSpace(line[digits + 1]) && !IsMonth(line[(digits + 2)..].TrimStart()) ? digits + 1 : 0;
    }

    /// <summary>«12. mars 2012» is a day, and no item.</summary>
    private static bool IsMonth(ReadOnlySpan<char> words)
    {
        var end = words.IndexOf(' ');
        return end > 0 && words[..end] is "januar" or "februar" or "mars" or "april" or "mai" or "juni" or "juli" or "august" or "september" or "oktober" or "november" or "desember"
            && words[(end + 1)..] is [>= '1' and <= '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..];
    }
}
