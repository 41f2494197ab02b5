namespace Tilflytting.Core.Pages;

/// <summary>A partner as an item, and back: by the name alone where it says the rest, as on any page; else with everything in the brackets.</summary>
internal static class PagePartners
{
    public static PageItem Write(Partner partner)
    {
        var name = Plain(partner.Name);
        var words = partner.Note is { } note ? $"{name} ({Plain(note)})" : name;
        if (PageWording.IsPlain(words) && PartnerReader.Read(words) == partner)
        {
            return new PageItem().Words(words);
        }

        var isBare = partner == new Partner { Name = partner.Name };
        var item = new PageItem().Words(!isBare && PageWording.IsPlain(name) ? name : PageWording.Quoted(name))
            .Note("slag", partner.Kind is { } kind ? PageTerms.Value(kind) : null)
            .Note("form", partner.Form?.ToString());
        foreach (var role in partner.Roles)
        {
            item.Note("rolle", PageTerms.Value(role));
        }

        item.Note("orgnr", partner.OrganisationNumber?.ToString());
        return PagePlaces.AddTo(item, partner.Place).Text("merknad", partner.Note is { } text ? Plain(text) : null);
    }

    public static Partner? Read(PageNotes notes)
    {
        if (notes is { Any: false, IsVerbatim: false })
        {
            return notes.Words.Any(char.IsLetterOrDigit) ? PartnerReader.Read(notes.Words) : null;
        }

        var roles = ImmutableArray.CreateBuilder<Term<PartnerRole>>();
        while (notes.Term<PartnerRole>("rolle") is { } role)
        {
            roles.Add(role);
        }

        return notes.Words.Length == 0 ? null : new()
        {
            Name = notes.Words,
            Kind = notes.Term<PartnerKind>("slag"),
            Form = notes.Value<Code<PartnerForm>>("form"),
            Roles = roles.DrainToImmutable(),
            OrganisationNumber = notes.Value<OrganisationNumber>("orgnr"),
            Place = PagePlaces.ReadFrom(notes),
            Note = notes.Text("merknad"),
        };
    }

    private static string Plain(LocalizedText text) => text.For(LanguageTag.Undetermined);
}
