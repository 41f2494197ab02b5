using System.Globalization;
using System.Text;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Output;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Writes a report in one of the formats that other programs read.</summary>
internal static class ReportWriter
{
    /// <summary>For people; no report.</summary>
    public const string Table = "table";

    public const string Json = "json";

    public const string Csv = "csv";

    public const string Markdown = "markdown";

    public static readonly string[] Formats = [Json, Csv, Markdown];

    public static void Write(Stream output, string format, char separator, Report report)
    {
        switch (format)
        {
            case Json:
                WriteJson(output, report.Json ?? JsonReport.Write(report));
                break;
            case Csv:
                CsvReport.Write(output, report, separator);
                break;
            default:
                MarkdownReport.Write(output, report.Page ?? report);
                break;
        }
    }

    /// <summary>JSON and a line break.</summary>
    public static void WriteJson(Stream output, string json) => output.Write(Encoding.UTF8.GetBytes(Shown.Json(json) + "\n"));

    /// <summary>A cell in words, on one line.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="between">What is between the items of a list.</param>
    public static string Text(object? cell, string between) => string.Join(' ', Shown.Line(cell switch
    {
        null => "",
        Certainty certainty => certainty.ToString().ToLowerInvariant(),
        bool value => value ? "true" : "false",
        IEnumerable<string> list => string.Join(between, list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    }).Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
