using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilflytting.Core.Tests.Json;

/// <summary>A host's own generated context, under the options of the web.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Page))]
[JsonSerializable(typeof(Counts))]
[JsonSerializable(typeof(Catalogue))]
internal sealed partial class WebContext : JsonSerializerContext;

/// <summary>A host that writes snake case, escapes nothing, and drops nulls and defaults.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Page))]
[JsonSerializable(typeof(Catalogue))]
internal sealed partial class SnakeCaseContext : JsonSerializerContext;

/// <summary>A host that refuses members it does not know.</summary>
[JsonSourceGenerationOptions(UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Page))]
[JsonSerializable(typeof(Catalogue))]
internal sealed partial class DisallowContext : JsonSerializerContext;
