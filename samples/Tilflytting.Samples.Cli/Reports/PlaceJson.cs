using NodaTime;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Municipalities as JSON, for another program.</summary>
internal static class PlaceJson
{
    /// <summary>A list, also of one: a name may be several places.</summary>
    public static string Write(IEnumerable<Municipality> municipalities, LocalDate? asOf) =>
        ReadableJson.Write(municipalities.Select(municipality => Describe(municipality, asOf)));

    private static object Describe(Municipality municipality, LocalDate? asOf)
    {
        var register = PlaceRegister.Default;
        var day = asOf ?? municipality.To ?? register.LastDay;
        return new
        {
            Number = (municipality.NumberOn(day) ?? municipality.Number).ToString(),
            Name = municipality.NameOn(day)?.Official ?? municipality.Name,
            ValidFrom = Day(municipality.From),
            ValidTo = Day(municipality.To),
            Today = municipality.On(register.LastDay, asOf).Select(match => match.Municipality.Number.ToString()),
            MadeOf = municipality.MadeOf().Select(match => match.Municipality.Number.ToString()).Distinct(),
            County = municipality.CountyOn(day)?.Number.ToString(),
        };
    }

    private static string? Day(LocalDate? day) => day is null ? null : FormattableString.Invariant($"{day:uuuu-MM-dd}");
}
