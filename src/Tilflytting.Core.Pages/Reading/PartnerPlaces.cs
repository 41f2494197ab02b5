namespace Tilflytting.Core.Pages;

/// <summary>Gives the county of a partner its number, once the page as a whole has said which time it is about.</summary>
internal static class PartnerPlaces
{
    /// <summary>The partner, its county with the number that it had.</summary>
    /// <param name="partner">The partner.</param>
    /// <param name="first">The first day that the page dates; null when it dates nothing.</param>
    public static Partner Numbered(Partner partner, LocalDate? first)
    {
        if (partner.Place is not { Name: { } text, County: null } place)
        {
            return partner;
        }

        var name = text.For(LanguageTag.Bokmal);
        if (place.Kind == PlaceKind.County && County(name, first) is { } county)
        {
            return partner with { Place = place with { County = county.Number } };
        }

        return place.Kind == PlaceKind.Municipality && PlaceRegister.Default.Named(name, first ?? PlaceReader.CatalogueTime) is [var only]
            ? partner with { Place = place with { Municipality = only.NumberOn(first ?? PlaceReader.CatalogueTime) } }
            : partner;
    }

    /// <summary>The only county of a name on a day; of the time of the catalogue when there was none then.</summary>
    public static County? County(string name, LocalDate? first)
    {
        var found = PlaceRegister.Default.CountiesNamed(name, first ?? PlaceReader.CatalogueTime);
        return (found.IsEmpty ? PlaceRegister.Default.CountiesNamed(name, PlaceReader.CatalogueTime) : found) is [var only] ? only : null;
    }
}
