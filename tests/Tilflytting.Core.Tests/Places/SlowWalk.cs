namespace Tilflytting.Core.Tests.Places;

/// <summary>The walk as the README beside the tables tells it, in so many words and over the rows themselves: slow, and nothing shared with the library.</summary>
internal static class SlowWalk
{
    private static readonly ILookup<string, PlaceData.ChangeRow> FromCode =
        PlaceData.Changes.Where(static change => change.Kind != "boundary").ToLookup(static change => change.From);

    private static readonly ILookup<string, PlaceData.MunicipalityRow> ByCode = PlaceData.Municipalities.ToLookup(static row => row.Code);

    /// <summary>The numbers that something has on a later day that had a number on one day.</summary>
    public static SortedSet<string> Forward(string code, LocalDate day, LocalDate until)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Follow(code, day, until, null, found);
        return found;
    }

    private static void Follow(string code, LocalDate day, LocalDate until, (string Origin, string Via, LocalDate Entered)? way, SortedSet<string> found)
    {
        var later = FromCode[code].Where(change => change.Date > day).ToList();
        if (later.Count == 0 || later.Min(static change => change.Date) is var date && date > until)
        {
            found.Add(code);
            return;
        }

        date = later.Min(static change => change.Date);
        var rows = later.Where(change => change.Date == date).ToList();
        var unit = rows[0].FromUnit;
        var targets = rows.Where(static change => change.Share != "minor").Select(static change => change.To).ToHashSet();
        if (ByCode[code].Any(row => row.Unit == unit && row.IsValidOn(date)))
        {
            targets.Add(code);
        }

        if (way is { } came && came.Via == code && Listed(came.Via, came.Entered, date, came.Origin) is { Count: > 0 } listed)
        {
            targets.IntersectWith(listed);
        }

        foreach (var target in targets)
        {
            var enters = PlaceData.Bypasses.Any(row => row.Via == target && row.From == date && row.Origin == code);
            var goesOn = target == code ? way : null;
            Follow(target, date, until, enters ? (code, target, date) : goesOn, found);
        }
    }

    private static HashSet<string> Listed(string via, LocalDate entered, LocalDate left, string origin) =>
        [.. PlaceData.Bypasses.Where(row => row.Via == via && row.From == entered && row.To == left && row.Origin == origin).Select(static row => row.Target)];
}
