using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>A list of objects; what is not there is left out.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Report report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
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

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteCell(Utf8JsonWriter json, object cell)
    {
        switch (cell)
        {
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
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
            case Certainty certainty:
                json.WriteStringValue(certainty.ToString().ToLowerInvariant());
                break;
            default:
                json.WriteStringValue((string)cell);
                break;
        }
    }
}
