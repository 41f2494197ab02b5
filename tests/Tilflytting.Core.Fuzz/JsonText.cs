using System.Text.Json.Serialization;

namespace Tilflytting.Core.Fuzz;

/// <summary>A text as JSON writes it, which is how a written page puts words in quotation marks.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class JsonText : JsonSerializerContext;
