using System.Globalization;
using System.Text;

namespace Tilflytting.Core.Json;

/// <summary>Differences as a page in Markdown.</summary>
internal static class DiffPage
{
    private const string Signs = "\\`*_{}[]<>#|~&!$^=+@\"";

    public static string Write(CatalogueDiff diff, LanguageTag language)
    {
        string Say(string nb, string nn, string en) => DiffText.In(language, nb, nn, en);

        var page = new StringBuilder($"# {Say("Endringer i katalogen", "Endringar i katalogen", "Changes in the catalogue")}\n\n");
        if (diff.IsEmpty)
        {
            return page.Append(Say("Ingen endringer.", "Ingen endringar.", "No changes.")).Append('\n').ToString();
        }

        var counts = Enum.GetValues<ChangeKind>().Select(kind => (Word: DiffText.Word(kind, language), Count: diff.Changes.Count(change => change.Kind == kind)));
        page.AppendJoin(", ", counts.Where(static kind => kind.Count > 0).Select(static kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Word}: {kind.Count}")))
            .Append(".\n");

        Slug? initiative = null;
        var isFirst = true;
        foreach (var change in diff.Changes)
        {
            if (isFirst || change.Initiative != initiative)
            {
                var title = change.Title?.For(language) ?? Say("Katalogen selv", "Katalogen sjølv", "The catalogue itself");
                page.Append("\n## ").Append(Escape(title)).Append(change.Initiative is { } id ? $" ({id})" : "").Append("\n\n");
                (initiative, isFirst) = (change.Initiative, false);
            }

            page.Append("- ").Append(Escape(change.Describe(language))).Append('\n');
        }

        return page.ToString();
    }

    /// <summary>A text that Markdown shows as written: on one line, with no character that has a meaning, no address that becomes a link, and no invisible character.</summary>
    private static string Escape(string text)
    {
        var line = TextFormat.Visible(TextFormat.OneLine(text)).Trim();
        var escaped = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            var hasMeaning = Signs.Contains(line[i], StringComparison.Ordinal) || (line[i] == ':' && i + 1 < line.Length && line[i + 1] != ' ');
            escaped.Append(hasMeaning ? "\\" : "").Append(line[i]);
        }

        return escaped.Replace("www.", "www\\.").ToString();
    }
}
