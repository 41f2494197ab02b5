using System.Collections.Concurrent;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Partners as the sample has them; those that belong to a place belong to the initiative's.</summary>
internal static class SyntheticPartners
{
    private static readonly ImmutableArray<int> Counts = SampleCatalogue.Numbers(static one => one.Partners.Length);
    private static readonly WeightedPool<Partner> Models = new(
        SampleCatalogue.Initiatives.SelectMany(static one => one.Partners),
        PartnerKind.Vocabulary.Concepts.Select(static concept => new Partner { Name = concept.Label.For(LanguageTag.Bokmal), Kind = Code<PartnerKind>.Parse(concept.Code), Form = PartnerForm.Class }));

    private static readonly ConcurrentDictionary<(string Name, string Place), LocalizedText> Names = new();

    public static ImmutableArray<Partner> Of(SyntheticPlace place, LocalizedText region, ref Draw draw)
    {
        var models = Models.Draw(ref draw, draw.One(Counts));
        return ImmutableArray.CreateRange(models, static (model, at) => Of(model, at.place, at.region), (place, region));
    }

    private static Partner Of(Partner model, SyntheticPlace place, LocalizedText region) =>
        model.Place is not { } where ? model with { Note = model.Note }
        : where.Kind == PlaceKind.County ? model with
        {
            Name = Named(model.Kind?.Code == PartnerKind.CountyGovernor ? "Fylkesmannen i {0}" : "{0} fylkeskommune", place.CountyName),
            Place = new() { Kind = PlaceKind.County, County = place.County, Name = place.CountyName },
        }
        : where.Kind == PlaceKind.Municipality ? model with
        {
            Name = Named("{0} kommune", place.Name),
            Place = new() { Kind = PlaceKind.Municipality, Municipality = place.Number, Name = place.Name },
        }
        : model with { Name = Named("Regionrådet i {0}", region), Place = new() { Kind = where.Kind, Name = region } };

    private static LocalizedText Named(string pattern, LocalizedText place) =>
        Names.GetOrAdd((pattern, place.For(LanguageTag.Bokmal)), static key => string.Format(System.Globalization.CultureInfo.InvariantCulture, key.Name, key.Place));
}
