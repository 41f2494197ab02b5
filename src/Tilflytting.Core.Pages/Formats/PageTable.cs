namespace Tilflytting.Core.Pages;

/// <summary>
/// Writes the rows of a table as lines. Where the first row has headings of the form, each cell below is an item of the section of its column; else the first cell of a row says what the second is.
/// </summary>
/// <param name="page">Where the lines go.</param>
internal sealed class PageTable(PageTextBuilder page)
{
    /// <summary>Where each cell of the row begins in the line, and whether it is marked as a heading.</summary>
    private readonly List<(int Start, bool IsHead)> cells = [];
    private List<PageSection?>? columns;
    private bool isFirst = true;
    private bool isSplit;
    private bool isCut;
    private int column = -1;

    /// <summary>Whether a row is being written whose cells are put together at its end.</summary>
    public bool IsOpen => cells.Count > 0;

    /// <summary>Begins a row.</summary>
    public void Row() => End();

    /// <summary>Begins a cell.</summary>
    /// <param name="isHead">Whether it is marked as a heading.</param>
    /// <param name="width">How many columns it takes.</param>
    public void Cell(bool isHead, int width = 1)
    {
        page.Pause();
        if (isSplit)
        {
            page.EndLine(Under is null ? null : PageLineKind.Bullet);
            column += column < 0 ? 1 : widthBefore;
            page.Under = Under;
        }
        else
        {
            cells.Add((page.Length, isHead));
        }

        widthBefore = Math.Clamp(width, 1, 100);
    }

    private int widthBefore = 1;

    private PageSection? Under => columns is not null && column >= 0 && column < columns.Count ? columns[column] : null;

    /// <summary>A block in a cell ends the line: what the row has so far is put together.</summary>
    public void Cut()
    {
        if (cells.Count > 0)
        {
            Join();
            cells.Clear();
            isCut = true;
        }
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        if (isSplit)
        {
            page.EndLine(Under is null ? null : PageLineKind.Bullet);
            column = -1;
            page.Under = null;
        }
        else if (cells.Count > 0)
        {
            var texts = Texts();
            if (isFirst && !isCut && Headings(texts) is { } found)
            {
                columns = found;
                isSplit = found.Count > 1;
                page.Under = isSplit ? null : found[0];
                page.Split(cells.ConvertAll(static cell => cell.Start));
            }
            else
            {
                Join();
                page.EndLine();
            }

            isFirst = false;
        }

        isFirst &= !isCut;
        isCut = false;
        cells.Clear();
    }

    /// <summary>Ends the table.</summary>
    public void Close()
    {
        End();
        page.Under = null;
    }

    private List<string> Texts()
    {
        var texts = new List<string>();
        for (var i = 0; i < cells.Count; i++)
        {
            texts.Add(page.Between(cells[i].Start, i + 1 < cells.Count ? cells[i + 1].Start : page.Length).Trim());
        }

        return texts;
    }

    /// <summary>The section of each column; one for the whole row where it says when what its first cell names was; null when the row is none of headings.</summary>
    private List<PageSection?>? Headings(List<string> texts)
    {
        var sections = texts.ConvertAll(static text =>
            PageHeadings.TryRead(PageLine.Of(text, 0, text.Length), out var section, out var end) && end == text.Length ? section : (PageSection?)null);
        var isHead = cells.TrueForAll(static cell => cell.IsHead);
        return sections is [null, PageSection.Periods] && (isHead || PageHeadings.IsProject(texts[0])) ? [PageSection.Periods]
            : texts.Count > 1 && (sections.Count(static section => section is not null) > 1 || (isHead && sections.Exists(static section => section is not (null or PageSection.Periods)))) ? sections
            : null;
    }

    /// <summary>«Målgrupper: Ungdom»: the first cell says what the second is.</summary>
    private void Join() => page.Join(cells.ConvertAll(static cell => cell.Start));
}
