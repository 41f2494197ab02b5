namespace Tilflytting.Core.Pages;

/// <summary>«Flyttere fra Nederland»: movers from abroad, whichever country it is.</summary>
internal static class ForeignMovers
{
    private static readonly HashSet<string> Abroad = new(StringComparer.Ordinal)
    {
        "utlandet", "nederland", "tyskland", "belgia", "polen", "litauen", "latvia", "estland", "sverige", "danmark", "finland", "island", "england", "storbritannia", "europa",
        "nederlanda", "romania", "ukraina", "russland", "spania", "frankrike", "sveits", "osterrike", "eu", "eos", "tsjekkia", "slovakia", "bulgaria", "portugal", "italia", "hellas",
        "irland", "skottland", "ungarn", "kroatia", "serbia", "bosnia", "usa", "canada", "thailand", "filippinene", "utland",
    };

    /// <summary>Whether the words are movers and where they come from, and nothing else.</summary>
    public static bool Are(string words) =>
        PageWords.Of(words) is [var movers, "fra", .. { Count: >= 1 } from]
        && (movers.StartsWith("flytter", StringComparison.Ordinal) || movers.StartsWith("tilflytter", StringComparison.Ordinal) || movers.StartsWith("innflytter", StringComparison.Ordinal)
            || movers.StartsWith("tilflyttar", StringComparison.Ordinal) || movers.StartsWith("innflyttar", StringComparison.Ordinal) || movers.StartsWith("flyttar", StringComparison.Ordinal)
            || movers is "tilflytting" or "innflytting" or "flytting" or "innvandrere" or "innvandrarar")
        && from.All(static word => word is "og" or "eller" || Abroad.Contains(word));
}
