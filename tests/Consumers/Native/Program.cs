using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

// native CATALOGUE QUERY [--json]: the titles that a query finds, or the answer in a shape of the program's own.
var catalogue = CatalogueJson.Read(File.ReadAllBytes(args[0]));
var hits = catalogue.Query(args[1]).Hits;
if (args is [_, _, "--json"])
{
    var answer = new Answer(hits.Length, [.. hits.Select(static hit => hit.Initiative)]);
    var json = JsonSerializer.Serialize(answer, AnswerContext.Default.Answer);
    var back = JsonSerializer.Deserialize(json, AnswerContext.Default.Answer)!;
    Console.WriteLine(JsonSerializer.IsReflectionEnabledByDefault);
    Console.WriteLine(back.Found == answer.Found && back.Initiatives.SequenceEqual(answer.Initiatives));
}
else
{
    foreach (var hit in hits)
    {
        Console.WriteLine($"{hit.Certainty}: {hit.Initiative.Title}");
    }
}

internal sealed record Answer(int Found, ImmutableArray<Initiative> Initiatives);

[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerContext : JsonSerializerContext;
