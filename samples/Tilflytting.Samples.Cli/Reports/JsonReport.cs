using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>A list of objects; what is not there is left out.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, Report report)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartArray();
            foreach (var row in report.Rows)
            {
                json.WriteStartObject();
                foreach (var ((name, _), cell) in report.Columns.Zip(row).Where(static pair => pair.Second is not null))
                {
                    json.WritePropertyName(name);
                    WriteCell(json, cell!);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    private static void WriteCell(Utf8JsonWriter json, object cell)
    {
        switch (cell)
        {
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool value:
                json.WriteBooleanValue(value);
                break;
            case IEnumerable<string> list:
                json.WriteStartArray();
                list.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            default:
                json.WriteStringValue(ReportWriter.Text(cell));
                break;
        }
    }
}
