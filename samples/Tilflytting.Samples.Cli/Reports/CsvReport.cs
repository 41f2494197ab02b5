using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Comma-separated values that may be opened in a spreadsheet.</summary>
/// <remarks>
/// <para>RFC 4180: quotes where they are needed, a row on one line. The byte order mark is there because a spreadsheet without it takes UTF-8 for something else, and
/// «Målselv» becomes «MÃ¥lselv»; the readers of programs skip it.</para>
/// <para>A text that begins like a formula gets an apostrophe in front, as OWASP advises: else <c>=HYPERLINK(…)</c> in a title would run where it is opened. The same after
/// every character at which a spreadsheet may split, whatever separator was written, and before quotes, which it would take away.</para>
/// </remarks>
internal static partial class CsvReport
{
    /// <summary>What is between the items of a list in a cell: none of the usual separators of decimals, thousands and sentences.</summary>
    public const string BetweenItems = " | ";

    /// <summary>The separators by their names.</summary>
    public static readonly IReadOnlyDictionary<string, char> Separators = new Dictionary<string, char> { [","] = ',', [";"] = ';', ["|"] = '|', ["tab"] = '\t' };

    public static void Write(Stream output, Report report, char separator)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", Delimiter = separator.ToString() });
        foreach (var (name, _) in report.Columns)
        {
            csv.WriteField(name);
        }

        csv.NextRecord();
        foreach (var row in report.Rows)
        {
            foreach (var cell in row)
            {
                csv.WriteField(Guarded(ReportWriter.Text(cell, BetweenItems)));
            }

            csv.NextRecord();
        }
    }

    /// <summary>The text with an apostrophe wherever a cell that begins there would be a formula.</summary>
    public static string Guarded(string text) => Formula().Replace(text, "'");

    [GeneratedRegex("""(?<=^|[;,|\t])(?=["'\s]*[=+\-@＝＋－＠])""", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}
