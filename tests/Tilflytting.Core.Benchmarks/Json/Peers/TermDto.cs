namespace Tilflytting.Core.Benchmarks;

/// <summary>A term.</summary>
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftWrittenConverter<TermDto>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ReflectionWrittenConverter<TermDto>))]
internal sealed class TermDto : WrittenDto
{
    public override string ValueName => "code";
}
