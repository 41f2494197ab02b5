namespace Tilflytting.Core.Benchmarks;

/// <summary>A text, without a stated language or in some.</summary>
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftTextConverter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ReflectionTextConverter))]
internal sealed class TextDto
{
    public string? Plain { get; set; }

    public Dictionary<string, string>? Languages { get; set; }
}
