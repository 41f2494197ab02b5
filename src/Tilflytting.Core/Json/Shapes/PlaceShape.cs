namespace Tilflytting.Core.Json;

/// <summary>The member table of <see cref="Place"/>.</summary>
internal sealed class PlaceShape : ObjectShape<Place, PlaceShape.Draft>
{
    private PlaceShape()
        : base(
            Members<Place, Draft>.OptionalValue("kind", ModelShapes.Code<PlaceKind>(), static o => o.Kind, static (ref d, v) => d.Kind = v),
            Members<Place, Draft>.OptionalValue("municipality", ModelShapes.MunicipalityNumber, static o => o.Municipality, static (ref d, v) => d.Municipality = v),
            Members<Place, Draft>.OptionalValue("county", ModelShapes.CountyNumber, static o => o.County, static (ref d, v) => d.County = v),
            Members<Place, Draft>.Optional("name", ModelShapes.Text, static o => o.Name, static (ref d, v) => d.Name = v),
            Members<Place, Draft>.Optional("locality", ModelShapes.Text, static o => o.Locality, static (ref d, v) => d.Locality = v),
            Members<Place, Draft>.OptionalValue("extent", ModelShapes.Code<PlaceExtent>(), static o => o.Extent, static (ref d, v) => d.Extent = v),
            Members<Place, Draft>.Unless("certainty", Certainty.Certain, CertaintyShape.OfPlace, static o => o.Certainty, static (ref d, v) => d.Certainty = v))
    {
    }

    public static PlaceShape Instance { get; } = new();

    protected override Place Create(in Draft draft, UnknownMembers unknown) => new()
    {
        Kind = draft.Kind,
        Municipality = draft.Municipality,
        County = draft.County,
        Name = draft.Name,
        Locality = draft.Locality,
        Extent = draft.Extent,
        Certainty = draft.Certainty ?? Certainty.Certain,
        UnknownMembers = unknown,
    };

    protected override UnknownMembers UnknownOf(Place value) => value.UnknownMembers;

    internal struct Draft
    {
        public Code<PlaceKind>? Kind;
        public MunicipalityNumber? Municipality;
        public CountyNumber? County;
        public LocalizedText? Name;
        public LocalizedText? Locality;
        public Code<PlaceExtent>? Extent;
        public Certainty? Certainty;
    }
}
