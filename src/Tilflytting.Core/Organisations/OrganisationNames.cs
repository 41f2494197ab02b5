namespace Tilflytting.Core;

/// <summary>The key under which a name is kept and looked up: both sides are folded alike, and nothing but the whole name counts.</summary>
internal static class OrganisationNames
{
    /// <summary>A longer text is no name.</summary>
    public const int MaxLength = 256;

    private const string Authority = "fylkeskommune";
    private static readonly string[] LegalForms = [" as", " iks", " sf"];

    /// <summary>
    /// Folds a name: case, marks, spaces and hyphens do not count; a bracket at the end and AS, IKS, SF are left out; «Fylkeskommunen Oppland» is
    /// «Oppland fylkeskommune», and «Noreg» is «Norge».
    /// </summary>
    /// <param name="name">The name as written.</param>
    /// <param name="key">Room for <see cref="MaxLength"/> characters.</param>
    /// <returns>The length of the key; 0 when the text has no words or is no name.</returns>
    public static int Key(ReadOnlySpan<char> name, Span<char> key)
    {
        name = name.Trim();
        if (name.EndsWith(")") && name.LastIndexOf('(') is > 0 and var bracket)
        {
            name = name[..bracket];
        }

        Span<char> folded = stackalloc char[MaxLength];
        var length = name.Length > MaxLength ? 0 : NorwegianFolding.Words(name.ToString(), folded);
        return length <= 0 ? 0 : Norwegian(Turned(WithoutLegalForm(folded[..length]), stackalloc char[MaxLength]), key);
    }

    private static ReadOnlySpan<char> WithoutLegalForm(ReadOnlySpan<char> name)
    {
        foreach (var form in LegalForms)
        {
            if (name.EndsWith(form, StringComparison.Ordinal))
            {
                return name[..^form.Length];
            }
        }

        return name;
    }

    /// <summary>«fylkeskommunen oppland» as «oppland fylkeskommune»: one character less, a word order that pages print.</summary>
    private static ReadOnlySpan<char> Turned(ReadOnlySpan<char> name, Span<char> room)
    {
        const string first = Authority + "n ";
        if (!name.StartsWith(first, StringComparison.Ordinal))
        {
            return name;
        }

        var rest = name[first.Length..];
        rest.CopyTo(room);
        $" {Authority}".CopyTo(room[rest.Length..]);
        return room[..(rest.Length + 1 + Authority.Length)];
    }

    private static int Norwegian(ReadOnlySpan<char> name, Span<char> key)
    {
        name.CopyTo(key);
        foreach (var range in name.Split(' '))
        {
            var word = key[range];
            if (word is "noreg" or "noregs")
            {
                "norge".CopyTo(word);
            }
        }

        return name.Length;
    }
}
