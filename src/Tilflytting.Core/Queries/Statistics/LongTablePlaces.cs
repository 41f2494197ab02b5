namespace Tilflytting.Core.Queries;

/// <summary>The municipalities and counties of some places, then and now: those that are meant for certain, and those that may be beside them; each once and by number.</summary>
internal sealed record LongTablePlaces(
    NumberedPlaces<MunicipalityNumber> MunicipalitiesThen, NumberedPlaces<CountyNumber> CountiesThen,
    NumberedPlaces<MunicipalityNumber> MunicipalitiesNow, NumberedPlaces<CountyNumber> CountiesNow)
{
    private static readonly LongTablePlaces None = new(
        NumberedPlaces<MunicipalityNumber>.None,
        NumberedPlaces<CountyNumber>.None,
        NumberedPlaces<MunicipalityNumber>.None,
        NumberedPlaces<CountyNumber>.None);

    public static LongTablePlaces Of(IReadOnlyCollection<EntryPlace> places) => places.Count == 0 ? None : new(
        NumberedPlaces<MunicipalityNumber>.Then(places, static reading => reading.Municipality.NumberOn(reading.Day)),
        NumberedPlaces<CountyNumber>.Then(places, static reading => reading.Municipality.CountyOn(reading.Day)?.Number),
        NumberedPlaces<MunicipalityNumber>.Of(PlacesToday.Municipalities(places).Select(static one => (one.Key.Number, one.Value))),
        NumberedPlaces<CountyNumber>.Of(PlacesToday.Counties(places).Select(static one => (one.Key.Number, one.Value))));
}
