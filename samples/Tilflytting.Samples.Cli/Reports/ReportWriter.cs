using System.Globalization;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Writes a report in one of the formats that other programs read.</summary>
internal static class ReportWriter
{
    /// <summary>What a person looks at; no report.</summary>
    public const string Table = "table";

    public static readonly string[] Formats = ["json", "csv", "markdown"];

    public static void Write(string format, Report report)
    {
        using var output = Console.OpenStandardOutput();
        switch (format)
        {
            case "json":
                JsonReport.Write(output, report);
                break;
            case "csv":
                CsvReport.Write(output, report);
                break;
            default:
                MarkdownReport.Write(output, report);
                break;
        }
    }

    /// <summary>A cell in words, on one line; a list has commas between its items.</summary>
    public static string Text(object? cell) => Terminal.Line(string.Join(' ', (cell switch
    {
        null => "",
        Certainty certainty => certainty.ToString().ToLowerInvariant(),
        IEnumerable<string> list => string.Join(", ", list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    }).Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)));
}
