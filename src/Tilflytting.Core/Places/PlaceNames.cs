using System.Text;

namespace Tilflytting.Core;

/// <summary>Search in a table of folded names.</summary>
internal static class PlaceNames
{
    private const int MaxLength = 128;
    private const int MaxNamesakes = 32;
    private static readonly string[] LastWords = [" kommune", " herad", " fylke", " fylkeskommune"];

    /// <summary>
    /// The rows of what had a name at any time from one day to another, in order: those that are spelt so, else those whose folded name is the same; without the last word «kommune» only
    /// where none has it.
    /// </summary>
    /// <remarks>Room on the stack is taken here and loops are elsewhere: a method with both is compiled with all optimisation at once, which the first answer would wait for.</remarks>
    public static int[] Find(PlaceTables tables, PlaceTable keys, string name, int first, int last) =>
        Find(new(tables, keys, first, last, stackalloc byte[MaxLength], stackalloc int[MaxNamesakes]), name, stackalloc char[MaxLength]);

    /// <summary>The same for a name as a register writes it; only those that have all of its names, where there are several.</summary>
    public static int[] FindRegistered(PlaceTables tables, PlaceTable keys, string name, int first, int last)
    {
        int[]? all = null;
        var each = RegisteredNames.Each(name);
        foreach (var one in each)
        {
            var rows = each.Length > 1 ? Find(tables, keys, one, first, last) : [];
            foreach (var bare in rows.Length > 0 ? [] : RegisteredNames.Bare(one))
            {
                rows = rows.Length > 0 ? rows : Find(tables, keys, bare, first, last);
            }

            all = all is null ? rows : [.. all.Intersect(rows)];
        }

        return all ?? [];
    }

    /// <summary>The names nearest to one, as they are spelt; none when too far away or too many.</summary>
    public static ImmutableArray<string> Nearest(PlaceTables tables, PlaceTable keys, string name, int most)
    {
        var folded = NorwegianFolding.Words(name);
        if (folded.Length is 0 or > MaxLength)
        {
            return [];
        }

        var nearest = new NearestWords<(string Key, int Row)>(folded, NearestWords<int>.Reach(folded.Length));
        for (var row = 0; row < keys.Count; row++)
        {
            var key = Encoding.UTF8.GetString(tables.Utf8(keys.U16(row, 0)));
            nearest.Offer(key, (key, row));
        }

        var names = nearest.Found.DistinctBy(static one => one.Key).OrderBy(static one => one.Key, StringComparer.Ordinal).Select(one => tables.Text(keys.U16(one.Row, 2))).ToList();
        return names.Count > most ? [] : [.. names];
    }

    private static int[] Find(PlaceSearch search, string name, Span<char> room)
    {
        var length = NorwegianFolding.Words(name, room);
        if (length < 0)
        {
            return [];
        }

        var folded = room[..length];
        var found = Spelt(search, folded, name, "", out var isKnown);
        foreach (var word in isKnown ? [] : LastWords)
        {
            if (folded.EndsWith(word, StringComparison.Ordinal))
            {
                return Spelt(search, folded[..^word.Length], name, word, out _);
            }
        }

        return found;
    }

    /// <summary>Those that are spelt as the name is; where none ever was, those whose folded name is the same: «Hole» is never Høle.</summary>
    private static int[] Spelt(PlaceSearch search, ReadOnlySpan<char> folded, string name, string lastWord, out bool isKnown)
    {
        var found = search.Exact(folded, out var isShared);
        isKnown = found.Length > 0;
        if (!isShared)
        {
            return found;
        }

        var spelling = PlaceSpelling.Of(name);
        isKnown = true;
        return search.Spelt(folded, spelling.EndsWith(lastWord, StringComparison.Ordinal) ? spelling[..^lastWord.Length] : spelling) ?? found;
    }
}
