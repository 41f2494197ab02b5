namespace Tilflytting.Core.Queries;

/// <summary>Names of bodies that are written without quotes: «partner:Troms fylkeskommune» is one name, by the word at its end.</summary>
internal static class QueryBodies
{
    private static readonly HashSet<string> LastWords = new(
        [
            "fylkeskommune", "fylkeskommunen", "kommune", "kommunen", "herad", "fylke", "regionrad", "regionradet", "naeringsforening", "naeringsforeining", "naeringshage", "naeringslag", "hogskole",
            "hogskule", "universitet", "bygdelag", "grendelag", "grendalag", "as", "sa", "ks", "iks", "kf", "municipality", "county", "university",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether the last of several words is the end of a name.</summary>
    public static bool IsName(string text) => NorwegianFolding.Words(text) is var folded && folded.LastIndexOf(' ') is > 0 and var gap && LastWords.Contains(folded[(gap + 1)..])
        && !folded.Split(' ').Any(static word => QueryReserved.Of(word) != QueryWord.None);
}
