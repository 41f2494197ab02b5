namespace Tilflytting.Core.Tests.Organisations;

/// <summary>The rules of the tables' README, walked over the rows themselves and by another way: paths, one at a time.</summary>
internal static class SlowOrganisations
{
    /// <summary>Every body that one is or became, with <c>?</c> behind what is only possible, in the order of the ids.</summary>
    public static IEnumerable<string> Successors(string id) => Marked(Paths([id], true));

    public static IEnumerable<string> Today(string id) =>
        Successors(id).Where(static marked => OrganisationData.Bodies.Single(body => body["id"] == marked.TrimEnd('?'))["ended"].Length == 0);

    /// <summary>The bodies that have a name on a day: days are compared as texts, which the widest reading of each end is.</summary>
    public static IEnumerable<string> Find(string name, string day)
    {
        var named = OrganisationData.Names.Where(row => Key(row["name"]) == Key(name)).ToList();
        var then = named.Where(row => Within(row["from"], row["to"], day) && OrganisationData.Bodies.Single(body => body["id"] == row["organisation"]) is var body && Within(body["founded"], body["ended"], day));
        var all = named.Select(static row => row["organisation"]).Distinct().ToList();
        var left = all.Count > 1 && day.Length > 0 && then.Any() ? [.. then.Select(static row => row["organisation"]).Distinct()] : all;
        return left.Order(StringComparer.Ordinal).Select(id => left.Count == 1 ? id : id + "?");
    }

    /// <summary>The words in lower case without marks: enough for the names of the tables.</summary>
    private static string Key(string name) =>
        string.Join(' ', name.Normalize(System.Text.NormalizationForm.FormD).ToLowerInvariant()
            .Where(static letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark)
            .Select(static letter => char.IsLetterOrDigit(letter) ? letter : ' ').Aggregate("", static (text, letter) => text + letter)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => word is not ("as" or "iks" or "sf")));

    private static bool Within(string from, string to, string day) =>
        (from.Length == 0 || string.CompareOrdinal(Start(from), day) <= 0) && (to.Length == 0 || string.CompareOrdinal(day, End(to)) <= 0);

    private static string Start(string date) => PartialDate.Parse(date).Earliest.ToString("uuuu-MM-dd", null);

    private static string End(string date) => PartialDate.Parse(date).Latest.ToString("uuuu-MM-dd", null);

    private static IEnumerable<string> Marked(IEnumerable<(string Id, bool IsCertain)> paths) =>
        paths.GroupBy(static end => end.Id).OrderBy(static same => same.Key, StringComparer.Ordinal).Select(static same => same.Any(static end => end.IsCertain) ? same.Key : same.Key + "?");

    private static IEnumerable<(string Id, bool IsCertain)> Paths(string[] path, bool isCertain)
    {
        yield return (path[^1], isCertain);
        var bypass = path.Length > 1
            ? OrganisationData.Bypasses.SingleOrDefault(row => row["via"] == path[^1] && row["origin"] == path[^2])
            : null;
        foreach (var step in OrganisationData.Successions.Where(row => row["from"] == path[^1] && row["kind"] is "merged" or "split"))
        {
            if (step["from"] != path[^1] || (bypass is not null && bypass["target"] != step["to"]))
            {
                continue;
            }

            foreach (var end in Paths([.. path, step["to"]], isCertain && (bypass is not null || step["kind"] == "merged")))
            {
                yield return end;
            }
        }
    }
}
