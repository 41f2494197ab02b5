namespace Tilflytting.Core.Pages;

/// <summary>A place as an item, and back: its name, and in the brackets the kind, the numbers and the rest.</summary>
internal static class PagePlaces
{
    /// <summary>A place without a kind says so: the brackets are what makes it a place.</summary>
    private const string NoKind = "?";

    private const string Possible = "mulig";

    public static PageItem Write(Place place) =>
        AddTo(place.Name is { } name ? new PageItem().Verbatim(Plain(name)) : new(), place, "slag");

    /// <summary>A place in the brackets of something else, with its name.</summary>
    public static PageItem AddTo(PageItem item, Place? place) =>
        place is null ? item : AddTo(item, place, "sted").Text("stedsnavn", place.Name is { } name ? Plain(name) : null);

    /// <summary>Reads a place from the line of its own.</summary>
    public static Place? Read(PageNotes notes) => Read(notes, "slag", notes.Words.Length > 0 ? notes.Words : null);

    /// <summary>Reads a place from the brackets of something else; null when there is none.</summary>
    public static Place? ReadFrom(PageNotes notes) => Read(notes, "sted", notes.Text("stedsnavn"));

    private static PageItem AddTo(PageItem item, Place place, string key) => item
        .Note(key, place.Kind?.ToString() ?? NoKind)
        .Note("kommune", place.Municipality?.ToString())
        .Note("fylke", place.County?.ToString())
        .Text("lokalitet", place.Locality is { } locality ? Plain(locality) : null)
        .Note("omfang", place.Extent?.ToString())
        .Note("sikkerhet", place.Certainty == Certainty.Possible ? Possible : null);

    private static Place? Read(PageNotes notes, string key, string? name)
    {
        if (notes.Word(key) is not { } kind)
        {
            return null;
        }

        Code<PlaceKind>? stated = Code<PlaceKind>.TryParse(kind, out var code) ? code : null;
        if (stated is null && kind != NoKind)
        {
            notes.Break();
        }

        var certainty = notes.Word("sikkerhet");
        if (certainty is not (null or Possible))
        {
            notes.Break();
        }

        return new()
        {
            Kind = stated,
            Municipality = notes.Value<MunicipalityNumber>("kommune"),
            County = notes.Value<CountyNumber>("fylke"),
            Name = name,
            Locality = notes.Text("lokalitet"),
            Extent = notes.Value<Code<PlaceExtent>>("omfang"),
            Certainty = certainty is null ? Certainty.Certain : Certainty.Possible,
        };
    }

    private static string Plain(LocalizedText text) => text.For(LanguageTag.Undetermined);
}
