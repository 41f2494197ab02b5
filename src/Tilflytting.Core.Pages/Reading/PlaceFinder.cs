namespace Tilflytting.Core.Pages;

/// <summary>Finds the names of municipalities, counties and regions in lines of a page, as they were on a day.</summary>
internal sealed class PlaceFinder(LocalDate day)
{
    private const int MostCharacters = 10_000;

    private readonly Dictionary<string, (ImmutableArray<Municipality> Municipalities, County? County, bool IsRegion)> known = new(StringComparer.Ordinal);

    /// <summary>The names in a line, in order.</summary>
    public List<PlaceMention> In(PageLine line)
    {
        var mentions = new List<PlaceMention>();
        var words = Words(line.Words);
        var last = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (!char.IsUpper(line.Words[words[i].Start]) || Longest(line.Words, words, i) is not (var count, var name, var found))
            {
                continue;
            }

            var behind = i + count < words.Count && IsBlank(line.Words, words[i + count - 1].End, words[i + count].Start) ? Text(line.Words, words[i + count]) : "";
            var before = i > 0 && IsBlank(line.Words, words[i - 1].End, words[i].Start) ? Text(line.Words, words[i - 1]).ToLowerInvariant() : "";
            if (behind is "fylkeskommune" or "Fylkeskommune" || (before.Length > 0 && char.IsUpper(line.Words[words[i - 1].Start]) && i > 1))
            {
                // A county authority is no place, and «Kari Berg» neither.
                continue;
            }

            var joins = last >= 0 && Joins(line.Words, words, last, i);
            mentions.Add(new(name, line, words[i].Start, found.Municipalities, found.County, found.IsRegion, joins ? mentions[^1].Before : before, behind, joins));
            i += count - 1;
            last = i;
        }

        return mentions;
    }

    private (int Count, string Name, (ImmutableArray<Municipality> Municipalities, County? County, bool IsRegion) Found)? Longest(string text, List<(int Start, int End)> words, int first)
    {
        // «Møre og Romsdal», «Nordre Land», «Berg».
        for (var count = 3; count >= 1; count--)
        {
            var end = first + count - 1;
            if (end >= words.Count || !char.IsUpper(text[words[end].Start]) || (count == 3 && Text(text, words[first + 1]) != "og") || !AreAdjacent(text, words, first, end))
            {
                continue;
            }

            var name = text[words[first].Start..words[end].End];
            if (Find(name) is var found && (!found.Municipalities.IsEmpty || found.County is not null))
            {
                return (count, name, found);
            }
        }

        return null;
    }

    private (ImmutableArray<Municipality> Municipalities, County? County, bool IsRegion) Find(string name)
    {
        if (!known.TryGetValue(name, out var found))
        {
            var county = PartnerPlaces.County(name, day);
            var then = PlaceRegister.Default.Named(name, day);
            ImmutableArray<Municipality> municipalities = county is not null && then.IsEmpty ? [] : then.IsEmpty ? PlaceRegister.Default.Named(name, PlaceReader.CatalogueTime) : then;
            var region = county is null && municipalities.IsEmpty ? NorwegianRegions.CountyOf(name) : null;
            found = (municipalities, region is null ? county : PartnerPlaces.County(region, day), region is not null);
            known.Add(name, found);
        }

        return found;
    }

    private static bool Joins(string text, List<(int Start, int End)> words, int last, int next)
    {
        var between = text.AsSpan(words[last].End, words[next].Start - words[last].End);
        return between.Length <= 8 && between.Trim() is "," or "og" or ", og" or "&" or "samt";
    }

    private static bool AreAdjacent(string text, List<(int Start, int End)> words, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (!IsBlank(text, words[i].End, words[i + 1].Start))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(string text, int start, int end) => end - start == 1 && text[start] == ' ';

    private static string Text(string text, (int Start, int End) word) => text[word.Start..word.End];

    /// <summary>The words of a line, of a long one the first.</summary>
    private static List<(int Start, int End)> Words(string line)
    {
        var text = line.AsSpan(0, Math.Min(line.Length, MostCharacters));
        var words = new List<(int, int)>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
            {
                at++;
            }

            words.Add((start, at));
        }

        return words;
    }
}
