using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Comma-separated values that may be opened in a spreadsheet.</summary>
/// <remarks>
/// <para>RFC 4180: commas, quotes where they are needed, a row on one line. The byte order mark is there because a spreadsheet that is not told takes UTF-8 for something else, and «Målselv»
/// becomes «MÃ¥lselv»; the readers of programs skip it.</para>
/// <para>A text of somebody else's that begins like a formula gets an apostrophe in front, as OWASP advises: else <c>=HYPERLINK(…)</c> in a title would run where it is
/// opened. The same behind a semicolon, since a spreadsheet that is set up for Norwegian divides there.</para>
/// </remarks>
internal static partial class CsvReport
{
    public static void Write(Stream output, Report report)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" });
        foreach (var (name, _) in report.Columns)
        {
            csv.WriteField(name);
        }

        csv.NextRecord();
        foreach (var row in report.Rows)
        {
            foreach (var cell in row)
            {
                csv.WriteField(Formula().Replace(ReportWriter.Text(cell), "'"));
            }

            csv.NextRecord();
        }
    }

    [GeneratedRegex(@"(?<=^|;)(?=\s*[=+\-@＝＋－＠])", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}
