namespace Tilflytting.Core.Pages;

/// <summary>Finds the municipality of a page: by «i Berg» in the title or «Berg kommune» in the text, told apart from its namesakes by the county that is named.</summary>
internal static class PlaceReader
{
    /// <summary>The catalogue is of 2012: a page that dates nothing means the municipalities of that time.</summary>
    public static readonly LocalDate CatalogueTime = new(2012, 1, 1);

    private static readonly char[] Signs = [' ', '\n', '\r', '\t', ',', '.', ':', ';', '(', ')', '«', '»', '"', '/'];

    /// <summary>The place, and whether the register makes it certain; null when no municipality is named.</summary>
    public static Place? Read(string title, string body, ImmutableArray<Partner> partners, LocalDate? first)
    {
        var day = first ?? CatalogueTime;
        var counties = partners.Select(static partner => partner.Place is { Name: { } name, Kind: var kind } && kind == PlaceKind.County ? name.For(LanguageTag.Bokmal) : null)
            .OfType<string>().ToList();
        foreach (var name in Names(title, body))
        {
            var found = Called(name, day);
            if (counties.Count > 0 && found.Length > 1)
            {
                ImmutableArray<Municipality> within = [.. found.Where(one => counties.Exists(county => WasIn(one, county, day)))];
                found = within.IsEmpty ? found : within;
            }

            if (found is [var only])
            {
                return new() { Kind = PlaceKind.Municipality, Municipality = only.NumberOn(day) ?? only.Number, Name = name };
            }

            if (found.Length > 1)
            {
                return new() { Kind = PlaceKind.Municipality, Name = name, Certainty = Certainty.Possible };
            }
        }

        return null;
    }

    private static ImmutableArray<Municipality> Called(string name, LocalDate day) =>
        PlaceRegister.Default.Named(name, day) is { IsEmpty: false } then ? then : PlaceRegister.Default.Named(name, CatalogueTime);

    private static bool WasIn(Municipality municipality, string county, LocalDate day)
    {
        var on = municipality.ExistedOn(day) ? day : CatalogueTime;
        return municipality.CountyOn(on) is { } found && PlaceRegister.Default.CountiesNamed(county).Contains(found);
    }

    /// <summary>Names that may be those of municipalities: before «kommune» anywhere, and behind «i» in the title, which may also be the name alone.</summary>
    private static IEnumerable<string> Names(string title, string body)
    {
        foreach (var text in new[] { title, body })
        {
            var words = text.Split(Signs, StringSplitOptions.RemoveEmptyEntries);
            for (var i = 1; i < words.Length; i++)
            {
                if (words[i].Equals("kommune", StringComparison.OrdinalIgnoreCase) && char.IsUpper(words[i - 1][0]))
                {
                    yield return i > 1 && char.IsUpper(words[i - 2][0]) && PlaceRegister.Default.Named($"{words[i - 2]} {words[i - 1]}") is { IsEmpty: false }
                        ? $"{words[i - 2]} {words[i - 1]}"
                        : words[i - 1];
                }
            }
        }

        var inTitle = title.Split(Signs, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < inTitle.Length; i++)
        {
            if ((i == 0 && inTitle.Length == 1) || (i > 0 && inTitle[i - 1] is "i" or "I" or "for" && char.IsUpper(inTitle[i][0])))
            {
                yield return i + 1 < inTitle.Length && PlaceRegister.Default.Named($"{inTitle[i]} {inTitle[i + 1]}") is { IsEmpty: false } ? $"{inTitle[i]} {inTitle[i + 1]}" : inTitle[i];
            }
        }
    }
}
