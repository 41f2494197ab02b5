namespace Tilflytting.Core;

/// <summary>Names of municipalities and counties as public registers write them: with the word for a municipality or a county authority after them, and in several languages at once.</summary>
/// <remarks>
/// «Guovdageainnu suohkan» is the municipality of Guovdageaidnu: before such a word a Sámi or Kven name is in the genitive. The forms are those by which
/// the municipalities and county authorities call themselves: those of the counties are in the register of organisations, those of the municipalities on
/// their signs and web pages and, for some, in the register of legal entities (Deanu gielda, Hársttáid suohkan). Every name is one of the register of places.
/// </remarks>
internal static class RegisteredNames
{
    private const int MaxLength = 256;

    /// <summary>The words in other languages than Norwegian, folded: <see cref="PlaceNames"/> knows those.</summary>
    private static readonly string[] LastWords =
    [
        "suohkan", "gielda", "tjielte", "komuuni", "fylkkasuohkan", "fylkkagielda", "fylhkentjielte", "fylkinkomuuni", "fylka", "fylhke",
        "municipality", "county",
    ];

    /// <summary>Genitives that are more than a last letter, folded, and the names that they are of.</summary>
    private static readonly (string Genitive, string Name)[] Genitives =
    [
        ("guovdageainnu", "guovdageaidnu"), ("karasjoga", "karasjohka"), ("deanu", "deatnu"), ("unjargga", "unjarga"), ("porsanggu", "porsangu"), ("gaivuona", "gaivuotna"),
        ("omasvuona", "omasvuotna"), ("loabaga", "loabak"), ("dielddanuori", "dielddanuorri"), ("divtasvuona", "divtasvuodna"), ("habmera", "habmer"), ("raissa", "raisa"),
        ("hammerfeastta", "hammerfeasta"), ("rivttaga", "rivttak"), ("ivggu", "ivgu"), ("suortta", "suorta"), ("harsttaid", "harsttak"), ("fuosko", "fuossko"), ("porsangin", "porsanki"),
        ("romssa", "romsa"), ("finnmarkku", "finnmarku"), ("nordlanda", "nordlannda"), ("finmarkun", "finmarkku"), ("romssa ja finnmarkku", "romsa ja finnmarku"),
        ("tromssan ja finmarkun", "tromssa ja finmarkku"),
    ];

    /// <summary>Names in several languages, with a hyphen and spaces or a slash between them; the name alone when there is one.</summary>
    public static string[] Each(string name) =>
        name.Length > MaxLength ? [] : name.Replace(" – ", " - ", StringComparison.Ordinal).Replace("/", " - ", StringComparison.Ordinal).Split(" - ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The names that a name with such a word after it may be of, folded; none when there is no such word.</summary>
    public static IEnumerable<string> Bare(string name)
    {
        var folded = name.Length > MaxLength ? "" : NorwegianFolding.Words(name);
        var gap = folded.LastIndexOf(' ');
        if (gap < 0 || !LastWords.Contains(folded[(gap + 1)..], StringComparer.Ordinal))
        {
            yield break;
        }

        var bare = folded[..gap];
        yield return bare;
        foreach (var (genitive, of) in Genitives)
        {
            if (string.Equals(bare, genitive, StringComparison.Ordinal))
            {
                yield return of;
            }
        }

        // South Sámi and Kven: Snåasen tjïelte, Kaivuonon komuuni.
        if (bare.EndsWith('n'))
        {
            yield return bare[..^1];
        }
    }
}
