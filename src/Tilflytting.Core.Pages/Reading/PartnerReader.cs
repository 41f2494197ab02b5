namespace Tilflytting.Core.Pages;

/// <summary>Reads a partner from an item: the name as it is written, its kind, its form, and its county where the name has one.</summary>
internal static class PartnerReader
{
    private const int LongestPair = 250;

    public static Partner Read(string text)
    {
        var name = PageDraft.Words(text).TrimEnd('.', ',', ';', ' ');
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var note = bracket > 0 && name.EndsWith(')') ? name[(bracket + 1)..^1].Trim() : "";
        var bare = note.Length > 0 ? name[..bracket].TrimEnd() : name;
        var (kind, form) = PartnerKinds.Of(bare);
        return new()
        {
            Name = bare.Length > 0 ? bare : name,
            Kind = kind,
            Form = form,
            Place = form == PartnerForm.Body ? Place(bare, kind) : null,
            Note = bare.Length > 0 && note.Length > 0 ? note : null,
        };
    }

    /// <summary>A municipality that is named among others of its kind.</summary>
    public static Partner Municipality(string name)
    {
        var bare = name;
        foreach (var ending in new[] { " kommuner", " kommunar", " kommune" })
        {
            bare = bare.EndsWith(ending, StringComparison.Ordinal) ? bare[..^ending.Length] : bare;
        }

        return new() { Name = name, Kind = PartnerKind.Municipality, Form = PartnerForm.Body, Place = new() { Kind = PlaceKind.Municipality, Name = bare } };
    }

    /// <summary>Two partners in one item: «Fosen regionråd og Orkdal regionråd».</summary>
    public static bool TrySplit(string text, out string first, out string second)
    {
        (first, second) = ("", "");
        if (text.Length > LongestPair || TermMatcher<PartnerKind>.Find(text) is not null)
        {
            return false;
        }

        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at > 0; at = text.IndexOf(' ', at + 1))
        {
            var behind = text[(at + 1)..];
            behind = behind.StartsWith("og ", StringComparison.Ordinal) ? behind[3..] : behind;
            if (behind.Length > 0 && char.IsUpper(behind[0]) && IsWhole(text[..at]) && (IsWhole(behind) || (text.AsSpan(at + 1).StartsWith("og ") && EndsAsBody(text[..at]) && IsName(behind))))
            {
                (first, second) = (text[..at], behind);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words are one option or the name of one body, from its first word to its last.</summary>
    private static bool IsWhole(string words)
    {
        return TermMatcher<PartnerKind>.Find(words) is not null || (PartnerKinds.CountOf(PageWords.Of(words)) == 1 && PartnerKinds.Of(words).Form == PartnerForm.Body);
    }

    /// <summary>«Bygda Næringshage»: behind the kind of body a new name begins, while «Regionrådet for Lister» may go on.</summary>
    private static bool EndsAsBody(string words) => PageWords.Of(words) is [_, .., var last] && PartnerKinds.IsBody(last);

    /// <summary>Whether words are a group of partners, with «og» within it: «skole og barnehage».</summary>
    public static bool IsGroup(string words) => PartnerKinds.Group(PageWords.Of(words)) is not null;

    /// <summary>Whether words are a body of a county whose name holds «og»: «Møre og Romsdal fylkeskommune».</summary>
    public static bool IsOfCounty(string words) => PartnerKinds.CountOf(PageWords.Of(words)) == 1 && PartnerKinds.Of(words) is ({ } kind, _) && kind != PartnerKind.Municipality && Place(words, kind) is { } place && place.Kind == PlaceKind.County;

    /// <summary>A name of a few words that is no place, with a bracket behind it or without.</summary>
    private static bool IsName(string words)
    {
        var bracket = words.IndexOf('(', StringComparison.Ordinal);
        var name = (bracket > 0 ? words[..bracket] : words).TrimEnd();
        return name.AsSpan().Count(' ') <= 2 && PlaceRegister.Default.Named(name).IsEmpty && PlaceRegister.Default.CountiesNamed(name).IsEmpty && NorwegianRegions.CountyOf(name) is null;
    }

    /// <summary>The county that a county's body has in its name, and the region of a council.</summary>
    private static Place? Place(string name, Code<PartnerKind>? kind)
    {
        if (kind == PartnerKind.CountyAuthority || kind == PartnerKind.CountyGovernor)
        {
            var county = Clean(Without(name, "fylkeskommunen", "fylkeskommune", "fylkesmannen", "statsforvalteren", "statsforvaltaren", "i", "for"));
            return PlaceRegister.Default.CountiesNamed(county) is { IsEmpty: false } ? new() { Kind = PlaceKind.County, Name = county } : null;
        }

        if (kind == PartnerKind.RegionalCouncil)
        {
            var region = Clean(Without(name, "regionråd", "regionrådet", "for", "i"));
            return region.Length == 0 ? null : new() { Kind = PlaceKind.Region, Name = region };
        }

        if (kind == PartnerKind.Municipality && name.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase))
        {
            var municipality = Clean(name[..^" kommune".Length]);
            return PlaceRegister.Default.Named(municipality).IsEmpty ? null : new() { Kind = PlaceKind.Municipality, Name = municipality };
        }

        // «Valdres Næringshage», «Næringsselskapet for Valdres».
        return kind == PartnerKind.BusinessDevelopmentBody && name.Split(' ') is var words && Array.Find([words[0], words[^1]], static word => NorwegianRegions.CountyOf(word) is not null) is { } known
            ? new() { Kind = PlaceKind.Region, Name = known }
            : null;
    }

    /// <summary>«Vest-Telemark, Vest- Telemarkrådet» and «Aust- Agder»: the name before the comma, without a blank behind its hyphen.</summary>
    private static string Clean(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return (comma > 0 ? name[..comma] : name).Replace("- ", "-", StringComparison.Ordinal).Trim();
    }

    private static string Without(string name, params string[] words) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !words.Contains(word, StringComparer.OrdinalIgnoreCase)));
}
