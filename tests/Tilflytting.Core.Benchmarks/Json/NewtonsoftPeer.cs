using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Newtonsoft.Json into plain classes, set up as its documentation says for speed: one serializer, one reader, no date parsing.</summary>
internal static class NewtonsoftPeer
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    });

    public static IEnumerable<InitiativeDto> ReadLines(Stream lines)
    {
        using var text = new StreamReader(lines, Encoding.UTF8, false, 1 << 16, leaveOpen: true);
        using var reader = new JsonTextReader(text) { SupportMultipleContent = true };
        while (reader.Read())
        {
            yield return Serializer.Deserialize<InitiativeDto>(reader)!;
        }
    }

    public static CatalogueDto Read(Stream document)
    {
        using var text = new StreamReader(document, Encoding.UTF8, false, 1 << 16, leaveOpen: true);
        using var reader = new JsonTextReader(text);
        return Serializer.Deserialize<CatalogueDto>(reader)!;
    }

    public static void WriteLines(Stream destination, IEnumerable<InitiativeDto> initiatives)
    {
        using var text = new StreamWriter(destination, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        using var writer = new JsonTextWriter(text) { AutoCompleteOnClose = false };
        foreach (var initiative in initiatives)
        {
            Serializer.Serialize(writer, initiative);
            text.Write('\n');
        }
    }
}
