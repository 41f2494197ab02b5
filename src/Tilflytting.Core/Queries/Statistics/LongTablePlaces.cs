namespace Tilflytting.Core.Queries;

/// <summary>The municipalities and counties of some places, then and now; each once and by number.</summary>
internal sealed record LongTablePlaces(
    ImmutableArray<MunicipalityNumber> MunicipalitiesThen, ImmutableArray<CountyNumber> CountiesThen, ImmutableArray<MunicipalityNumber> MunicipalitiesNow, ImmutableArray<CountyNumber> CountiesNow)
{
    public static LongTablePlaces None { get; } = new([], [], [], []);

    public static LongTablePlaces Of(IReadOnlyCollection<EntryPlace> places)
    {
        if (places.Count == 0)
        {
            return None;
        }

        var today = PlaceRegister.Default.LastDay;
        var readings = places.SelectMany(static place => place.Readings).Distinct().ToList();
        var now = readings.SelectMany(reading => reading.Municipality.On(today, reading.Day)).Select(static match => match.Municipality).Distinct().ToList();
        return new(
            [.. readings.Select(static reading => reading.Municipality.NumberOn(reading.Day)).OfType<MunicipalityNumber>().Distinct().Order()],
            [.. readings.Select(static reading => reading.Municipality.CountyOn(reading.Day)?.Number).OfType<CountyNumber>().Distinct().Order()],
            [.. now.Select(static one => one.Number).Distinct().Order()],
            [.. now.Select(one => one.CountyOn(today)?.Number).OfType<CountyNumber>().Distinct().Order()]);
    }
}
