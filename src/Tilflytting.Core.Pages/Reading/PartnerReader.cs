namespace Tilflytting.Core.Pages;

/// <summary>Reads a partner from an item: the name as it is written, its kind, its form, and its county where the name has one.</summary>
internal static class PartnerReader
{
    private const int LongestPair = 250;

    /// <summary>Words of a name that say the kind of body, and whether the name is that of one body.</summary>
    private static readonly (string Word, Func<Code<PartnerKind>> Kind)[] Bodies =
    [
        ("fylkeskommune", static () => PartnerKind.CountyAuthority),
        ("fylkesmann", static () => PartnerKind.CountyGovernor),
        ("statsforvalter", static () => PartnerKind.CountyGovernor),
        ("statsforvaltar", static () => PartnerKind.CountyGovernor),
        ("regionrad", static () => PartnerKind.RegionalCouncil),
        ("kommune", static () => PartnerKind.Municipality),
        ("neringshage", static () => PartnerKind.BusinessDevelopmentBody),
        ("neringsforening", static () => PartnerKind.BusinessDevelopmentBody),
        ("neringsforeining", static () => PartnerKind.BusinessDevelopmentBody),
        ("neringsforum", static () => PartnerKind.BusinessDevelopmentBody),
        ("neringsselskap", static () => PartnerKind.BusinessDevelopmentBody),
    ];

    private static readonly HashSet<string> StateBodies = new(StringComparer.Ordinal) { "nav", "eures", "husbanken", "imdi", "forsvaret" };

    public static Partner Read(string text)
    {
        var name = text.TrimEnd('.', ',', ';', ' ');
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var note = bracket > 0 && name.EndsWith(')') ? name[(bracket + 1)..^1].Trim() : "";
        var bare = note.Length > 0 ? name[..bracket].TrimEnd() : name;
        var (kind, form) = Kind(bare);
        return new()
        {
            Name = bare.Length > 0 ? bare : name,
            Kind = kind,
            Form = form,
            Place = form == PartnerForm.Body ? Place(bare, kind) : null,
            Note = bare.Length > 0 && note.Length > 0 ? note : null,
        };
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
            if (behind.Length > 0 && char.IsUpper(behind[0]) && IsWhole(text[..at]) && IsWhole(behind))
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
        var kinds = PageWords.Of(words).Count(static word => Array.Exists(Bodies, body => word.StartsWith(body.Word, StringComparison.Ordinal) || word.EndsWith(body.Word, StringComparison.Ordinal)));
        return TermMatcher<PartnerKind>.Find(words) is not null || (kinds == 1 && Kind(words).Form == PartnerForm.Body);
    }

    private static (Code<PartnerKind>? Kind, Code<PartnerForm>? Form) Kind(string name)
    {
        if (TermMatcher<PartnerKind>.Find(name) is { } option)
        {
            return (option, PartnerForm.Class);
        }

        var words = PageWords.Of(name);
        foreach (var (word, kind) in Bodies)
        {
            if (words.Exists(one => one.StartsWith(word, StringComparison.Ordinal) || (word != "kommune" && one.EndsWith(word, StringComparison.Ordinal))))
            {
                return (kind(), words.Count > 1 ? PartnerForm.Body : PartnerForm.Class);
            }
        }

        return words.Count <= 2 && words.Exists(StateBodies.Contains) ? (PartnerKind.StateBody, PartnerForm.Body) : (null, null);
    }

    /// <summary>The county that a county's body has in its name, and the region of a council.</summary>
    private static Place? Place(string name, Code<PartnerKind>? kind)
    {
        if (kind == PartnerKind.CountyAuthority || kind == PartnerKind.CountyGovernor)
        {
            var county = Without(name, "fylkeskommunen", "fylkeskommune", "fylkesmannen", "statsforvalteren", "statsforvaltaren", "i", "for");
            return PlaceRegister.Default.CountiesNamed(county) is { IsEmpty: false } ? new() { Kind = PlaceKind.County, Name = county } : null;
        }

        if (kind == PartnerKind.RegionalCouncil)
        {
            var region = Without(name, "regionråd", "regionrådet", "for", "i");
            return region.Length == 0 ? null : new() { Kind = PlaceKind.Region, Name = region };
        }

        return null;
    }

    private static string Without(string name, params string[] words) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !words.Contains(word, StringComparer.OrdinalIgnoreCase)));
}
