namespace Tilflytting.Core.Queries;

/// <summary>What it depends on which municipalities a place stands for: all that is stated of it, and the times and counties of its entry.</summary>
/// <param name="Municipality">The number.</param>
/// <param name="County">The county's.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name.</param>
/// <param name="HasLocality">Whether there is a locality.</param>
/// <param name="Certainty">The certainty.</param>
/// <param name="First">How many changes of the register there were up to the first and the last day of the first time that it is of.</param>
/// <param name="Second">The same for the second.</param>
/// <param name="Counties">The counties of the entry, each as one letter.</param>
internal readonly record struct PlaceReading(
    MunicipalityNumber? Municipality, CountyNumber? County, Code<PlaceKind>? Kind, LocalizedText? Name, bool HasLocality, Certainty Certainty, (int From, int To) First, (int From, int To) Second,
    string Counties)
{
    /// <summary>The reading of a place.</summary>
    public static PlaceReading Of(Place place, (int From, int To) first, (int From, int To) second, string counties) =>
        new(place.Municipality, place.County, place.Kind, place.Name, place.Locality is not null, place.Certainty, first, second, counties);
}
