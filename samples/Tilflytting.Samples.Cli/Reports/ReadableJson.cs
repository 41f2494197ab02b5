using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Objects of the console's own as JSON that people can read too; what is not there is left out.</summary>
/// <remarks>The model itself needs no options: <c>CatalogueJson</c> writes it. A program that is trimmed has a generated context here.</remarks>
internal static class ReadableJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);
}
