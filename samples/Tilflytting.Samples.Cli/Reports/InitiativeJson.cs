using System.Text.Encodings.Web;
using System.Text.Json;
using Tilflytting.Core;
using Tilflytting.Core.Json;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>An entry as the JSON of the library, nothing lost.</summary>
internal static class InitiativeJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = TilflyttingJsonContext.Default,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Initiative initiative) => JsonSerializer.Serialize(initiative, Options);
}
