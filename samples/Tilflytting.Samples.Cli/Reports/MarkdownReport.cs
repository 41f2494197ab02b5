using System.Text;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>A table for a page; a text of somebody else's is text there as well, and no mark-up.</summary>
internal static class MarkdownReport
{
    public static void Write(Stream output, Report report)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        text.WriteLine(Row(report.Columns.Select(static column => column.Heading)));
        text.WriteLine(Row(report.Columns.Select(static _ => "---")));
        foreach (var row in report.Rows)
        {
            text.WriteLine(Row(row.Select(static cell => Escape(cell is Certainty certainty ? CertaintyMark.Plain(certainty) : ReportWriter.Text(cell)))));
        }
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
        {
            escaped.Append(@"\`*_[]<>|".Contains(letter, StringComparison.Ordinal) ? @"\" : "").Append(letter);
        }

        return escaped.ToString();
    }
}
