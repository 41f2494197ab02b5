using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tilflytting.Core.Json;

/// <summary>Placeholder of the shape; replaced when the converters come.</summary>
public sealed class TilflyttingJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => false;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => null;
}
