using System.Text;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>A table for a page; a text of others is text there as well: no mark-up, no link, no entity.</summary>
internal static class MarkdownReport
{
    private const string Meaning = "\\`*_{}[]<>#|~&!$^=+@\"";

    public static void Write(Stream output, Report report)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(Row(report.Columns.Select(static column => Escape(column.Heading))));
        text.WriteLine(Row(report.Columns.Select(static _ => "---")));
        foreach (var row in report.Rows)
        {
            text.WriteLine(Row(row.Select(static cell => Escape(cell switch
            {
                Certainty certainty => CertaintyMark.Plain(certainty),
                bool value => value ? Say("ja", "ja", "yes") : Say("nei", "nei", "no"),
                _ => ReportWriter.Text(cell, ", "),
            }))));
        }
    }

    /// <summary>The text with a backslash before every character that would mean something, and none of its addresses made into a link.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var isOfAddress = text[at] == ':' && at + 1 < text.Length && text[at + 1] != ' ';
            escaped.Append(isOfAddress || Meaning.Contains(text[at], StringComparison.Ordinal) ? @"\" : "").Append(text[at]);
        }

        return escaped.Replace("www.", @"www\.").Replace("WWW.", @"WWW\.").ToString();
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
