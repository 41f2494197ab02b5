namespace Tilflytting.Core.Benchmarks;

/// <summary>A period.</summary>
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftWrittenConverter<PeriodDto>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ReflectionWrittenConverter<PeriodDto>))]
internal sealed class PeriodDto : WrittenDto
{
    public override string ValueName => "edtf";
}
