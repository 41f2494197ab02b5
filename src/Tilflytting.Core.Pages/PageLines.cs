namespace Tilflytting.Core.Pages;

/// <summary>Cuts a page into lines.</summary>
internal static class PageLines
{
    public static List<PageLine> Of(string text)
    {
        var lines = new List<PageLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : text.Length;
            lines.Add(Line(text, start, end));
            start = end + 1;
        }

        return lines;
    }

    private static PageLine Line(string text, int start, int end)
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
