namespace Tilflytting.Core.Pages;

/// <summary>Tells from its items which list of the form a list is, where its heading does not say it.</summary>
internal static class OptionVote
{
    private const int MostItems = 60;
    private const int MostWordsOfHeading = 6;

    private static readonly PageSection[] Lists = [PageSection.TargetGroups, PageSection.Activities, PageSection.SellingPoints, PageSection.Partners, PageSection.SubjectAreas];
    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal) { "ikke", "ikkje", "ingen", "inga", "uten", "utan", "ei" };

    /// <summary>Whether a line may be the heading of the list behind it.</summary>
    public static bool MayBeHeading(PageLine line) =>
        line.Kind == PageLineKind.Text && line.Words.AsSpan().Count(' ') < MostWordsOfHeading && line.Words[^1] is not ('.' or '!' or '?' or ',' or ';');

    /// <summary>The list that most of the items under a heading are options of; null where they are not, or the heading denies them.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="first">The first item.</param>
    /// <param name="heading">The line before it.</param>
    public static PageSection? Of(List<PageLine> lines, int first, PageLine heading)
    {
        if (PageWords.Of(heading.Words).Exists(Denials.Contains))
        {
            return null;
        }

        var votes = new int[Lists.Length];
        var items = 0;
        for (var i = first; i < lines.Count && items < MostItems && (lines[i].IsItem || lines[i].Kind == PageLineKind.Blank); i++)
        {
            if (lines[i].IsItem)
            {
                items++;
                for (var list = 0; list < Lists.Length; list++)
                {
                    votes[list] += ListReader.IsOption(lines[i].Words, Lists[list]) ? 1 : 0;
                }
            }
        }

        var most = votes.Max();
        var winner = Array.IndexOf(votes, most);
        return most * 3 >= items * 2 && (most > 1 || (most == items && Lists[winner] != PageSection.Partners)) && votes.Count(vote => vote == most) == 1 ? Lists[winner] : null;
    }
}
