namespace Tilflytting.Core.Queries;

/// <summary>What it depends on which municipalities a place stands for: what is stated of it, and the times and counties of its entry.</summary>
internal readonly record struct PlaceReading(
    MunicipalityNumber? Municipality, CountyNumber? County, Code<PlaceKind>? Kind, LocalizedText? Name, bool HasLocality, Certainty Certainty, (int From, int To) First, (int From, int To) Second,
    string Counties)
{
    public static PlaceReading Of(StatedPlace stated, ImmutableArray<County> counties, PlaceEpochs epochs)
    {
        var (place, windows) = (stated.Place, stated.Windows);
        return new(
            place.Municipality,
            place.County,
            place.Kind,
            place.Name,
            place.Locality is not null,
            place.Certainty,
            windows.Length > 0 ? (epochs.Of(windows[0].Start), epochs.Of(windows[0].End)) : (-1, -1),
            windows.Length > 1 && !EntryPlaces.IsOf(place, windows[0]) ? (epochs.Of(windows[1].Start), epochs.Of(windows[1].End)) : (-1, -1),
            counties.IsEmpty ? "" : string.Join(',', counties.Select(static county => county.Number)));
    }
}
