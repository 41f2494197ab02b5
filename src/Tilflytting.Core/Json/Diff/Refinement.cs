using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Whether a new value says more of what the old one said, and takes nothing back.</summary>
internal static class Refinement
{
    /// <summary>Whether a value is a refinement of another of the same shape.</summary>
    public static bool IsOne(object? shape, JsonElement old, JsonElement @new, ConceptSet concepts) => shape switch
    {
        StatedPeriodShape => IsOne(Period(old), Period(@new)),
        ITermShape term => IsOne(term.Vocabulary, old, @new, concepts),
        TextShape<PartialDate> => IsNarrower(PartialDate.Parse(old.GetString()!), PartialDate.Parse(@new.GetString()!)),
        LocalizedTextShape => old.ValueKind == JsonValueKind.String && @new.ValueKind == JsonValueKind.Object
            && @new.EnumerateObject().Any(text => text.Value.GetString() == old.GetString()),
        _ => false,
    };

    /// <summary>Whether a member that came or went makes a place plainer: one with a name got a number, a possible one became certain.</summary>
    public static bool IsOfMember(IMemberTable table, string name, JsonElement old, JsonElement @new) =>
        table is PlaceShape && name is ("municipality" or "county" or "certainty")
        && Raw(old, "name") == Raw(@new, "name") && Raw(old, "locality") == Raw(@new, "locality")
        && (name is "municipality" or "county" ? Raw(old, name) is null && (Raw(old, "name") ?? Raw(old, "locality")) is not null
            : name == "certainty" && Raw(@new, name) is null);

    /// <summary>Whether a period is another, more closely: each end is of the same kind, or was not known, and nothing lies outside.</summary>
    public static bool IsNarrower(DatePeriod old, DatePeriod @new)
    {
        var (before, after) = (old.Bounds(), @new.Bounds());
        return IsNarrower(old.StartState, @new.StartState) && IsNarrower(old.EndState, @new.EndState)
            && after.EarliestStart >= before.EarliestStart && after.LatestStart <= before.LatestStart
            && after.EarliestEnd >= before.EarliestEnd && after.LatestEnd <= before.LatestEnd
            && after != before;
    }

    /// <summary>That something goes on is a statement, which an end takes back.</summary>
    private static bool IsNarrower(PeriodEnd old, PeriodEnd @new) => old == @new || (old, @new) is (PeriodEnd.Unknown, PeriodEnd.Dated);

    private static bool IsOne(StatedPeriod old, StatedPeriod @new) =>
        (old.Text is null || old.Text == @new.Text)
        && (old.UnknownMembers.IsEmpty || old.UnknownMembers == @new.UnknownMembers)
        && (old.Period is { } before ? @new.Period is { } after && IsNarrower(before, after) : @new.Period is not null);

    private static bool IsOne(Vocabulary vocabulary, JsonElement old, JsonElement @new, ConceptSet concepts)
    {
        var (oldWords, newWords, oldCode, newCode) = (TermJson.Words(old), TermJson.Words(@new), TermJson.Code(old), TermJson.Code(@new));
        var keepsWords = oldWords is null || oldWords == newWords
            || (newWords is null && TermJson.Names(vocabulary, @new).Contains(oldWords.Trim().ToLowerInvariant()));
        return keepsWords && newCode is not null && (oldCode is null || concepts.IsBroader(vocabulary, oldCode, newCode))
            && Others(old) is var others && (others.Count == 0 || others.IsSubsetOf(Others(@new)));
    }

    /// <summary>What this version does not know of a term.</summary>
    private static HashSet<(string Name, string Value)> Others(JsonElement term) => term.ValueKind != JsonValueKind.Object ? []
        : [.. term.EnumerateObject().Where(static member => member.Name is not ("code" or "text")).Select(static member => (member.Name, member.Value.GetRawText()))];

    private static bool IsNarrower(PartialDate old, PartialDate @new) =>
        @new.Earliest >= old.Earliest && @new.Latest <= old.Latest && (@new.Earliest, @new.Latest) != (old.Earliest, old.Latest);

    private static StatedPeriod Period(JsonElement json) => json.Deserialize(TilflyttingJsonContext.Default.StatedPeriod)!;

    private static string? Raw(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value.GetRawText() : null;
}
