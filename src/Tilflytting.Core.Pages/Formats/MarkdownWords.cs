namespace Tilflytting.Core.Pages;

/// <summary>Writes the words of a block of Markdown, without its markup.</summary>
/// <param name="letters">The block.</param>
/// <param name="at">The position of each of its characters in the source.</param>
/// <param name="isMarkup">Which of them are markup.</param>
/// <param name="replaced">What is shown in place of some.</param>
/// <param name="escaped">Which of them are to be taken as they are.</param>
/// <param name="struck">Where words that are struck out begin (1) and end (-1).</param>
/// <param name="links">The links, in order.</param>
internal sealed class MarkdownWords(
    char[] letters, int[] at, bool[] isMarkup, Dictionary<int, string> replaced, HashSet<int> escaped, int[] struck, List<(int Start, int End, int Link, string Address)> links)
{
    /// <summary>Writes them as lines, or as a row of a table.</summary>
    public void Write(PageTextBuilder page, PageLineKind? kind, int heading, PageTable? table)
    {
        var first = page.Length;
        var linkAt = 0;
        var depth = 0;
        var isBroken = false;
        table?.Row();
        table?.Cell(isHead: false);
        for (var i = 0; i < letters.Length; i++)
        {
            depth += struck[i];
            page.IsStruck = depth > 0;
            for (; linkAt < links.Count && links[linkAt].Start <= i; linkAt++)
            {
                var (from, to, end, address) = links[linkAt];
                page.Link(address, Shown(from, to), at[to], at[end] + 1);
            }

            if (replaced.TryGetValue(i, out var sign))
            {
                var end = i + 1;
                while (end < letters.Length && isMarkup[end] && !replaced.ContainsKey(end))
                {
                    end++;
                }

                Put(sign, at[i], at[end - 1] + 1);
            }
            else if (isMarkup[i])
            {
                continue;
            }
            else if (table is not null && letters[i] == '|' && (i == 0 || !isMarkup[i - 1]))
            {
                // Those at both ends of the row are its frame.
                if (i > 0 && letters.AsSpan(0, i).ContainsAnyExcept(' ', '\t') && letters.AsSpan(i + 1).ContainsAnyExcept(' ', '\t'))
                {
                    isBroken = false;
                    table.Cell(isHead: false);
                }
            }
            else
            {
                if (escaped.Contains(i))
                {
                    page.TakeLiterally();
                }

                Put(letters[i].ToString(), at[i], at[i] + 1);
            }
        }

        page.IsStruck = false;
        if (table is not null)
        {
            table.End();
            return;
        }

        page.EndLine(kind, heading < PageLine.BoldHeading || page.Length > first ? heading : 0);

        void Put(string words, int start, int end)
        {
            if (words == "\n" && kind is null && heading is 0 or PageLine.BoldHeading && table is null)
            {
                page.EndLine();
                return;
            }

            if (words == "\n")
            {
                // In a heading, an item or a cell a line goes on; only in a cell may another value begin.
                isBroken = true;
                page.Add(' ', start, end);
                return;
            }

            if (isBroken && !char.IsWhiteSpace(words[0]))
            {
                isBroken = false;
                if (table is not null && !char.IsLower(words[0]))
                {
                    table.Cut();
                    page.EndLine();
                }
            }

            foreach (var letter in words)
            {
                page.Add(letter, start, end);
                start = end;
            }
        }
    }

    private string Shown(int from, int to)
    {
        var shown = new System.Text.StringBuilder();
        for (var i = from; i < to; i++)
        {
            if (!isMarkup[i])
            {
                shown.Append(letters[i]);
            }
        }

        return shown.ToString().Trim();
    }
}
