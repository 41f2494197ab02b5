namespace Tilflytting.Core.Queries;

/// <summary>What it depends on which municipalities a place stands for: what is stated of it, and the times and counties of its entry.</summary>
internal readonly record struct PlaceReading(
    MunicipalityNumber? Municipality, CountyNumber? County, Code<PlaceKind>? Kind, LocalizedText? Name, bool HasLocality, Certainty Certainty, (int From, int To) First, (int From, int To) Second,
    string Counties)
{
    public static PlaceReading Of(Place place, (int From, int To) first, (int From, int To) second, ImmutableArray<County> counties) => new(
        place.Municipality,
        place.County,
        place.Kind,
        place.Name,
        place.Locality is not null,
        place.Certainty,
        first,
        second,
        counties.IsEmpty ? "" : string.Join(',', counties.Select(static county => county.Number)));
}
