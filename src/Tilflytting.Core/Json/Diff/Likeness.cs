using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Which items of two lists are one that was reworded, where nothing names them. The work is bounded: each item is compared with a few.</summary>
internal sealed class Likeness
{
    /// <summary>Lists of so many pairs are compared pair by pair.</summary>
    private const int FewPairs = 1024;

    /// <summary>How many of its rarest words an item is looked for by.</summary>
    private const int MostFeatures = 8;

    /// <summary>A word of more items than this says little of any.</summary>
    private const int MostItems = 4;

    private readonly object shape;
    private readonly JsonElement[] old;
    private readonly JsonElement[] @new;
    private readonly double ofText;
    private readonly double atLeast;
    private readonly Func<int, ItemProfile> oldProfile;
    private readonly Func<int, ItemProfile> newProfile;

    private Likeness(object shape, JsonElement[] old, JsonElement[] @new)
    {
        (this.shape, this.old, this.@new) = (shape, old, @new);

        // What bears a name is another thing under a name that is much unlike; the words of a result are half of what it is.
        (ofText, atLeast) = shape is PartnerShape or PlaceShape or ITermShape or StringShape ? (0.85, 0.65) : (0.7, 0.55);
        var (oldProfiles, newProfiles) = (new ItemProfile?[old.Length], new ItemProfile?[@new.Length]);
        oldProfile = i => oldProfiles[i] ??= ItemProfile.Of(shape, old[i]);
        newProfile = j => newProfiles[j] ??= ItemProfile.Of(shape, @new[j]);
    }

    /// <summary>The likeness of the items of a list; null where they have ids, or nothing by which they could be alike.</summary>
    public static Likeness? Of(object shape, JsonElement[] old, JsonElement[] @new) =>
        shape is ActivityShape or OutcomeShape or FundingShape or PartnerShape or PlaceShape or LinkShape or RelationShape or ITermShape or LocalizedTextShape or StringShape
            ? new(shape, old, @new)
            : null;

    /// <summary>Pairs of items that are alike, the most alike first; no item is in two of them.</summary>
    /// <param name="oldRest">The old items that have no partner.</param>
    /// <param name="newRest">The new items that have none.</param>
    public IEnumerable<(int Old, int New)> Pairs(IReadOnlyList<int> oldRest, IReadOnlyList<int> newRest)
    {
        if (oldRest.Count == 0 || newRest.Count == 0)
        {
            yield break;
        }

        var candidates = (long)oldRest.Count * newRest.Count <= FewPairs ? oldRest.SelectMany(i => newRest.Select(j => (Old: i, New: j))) : Candidates(oldRest, newRest);
        var (takenOld, takenNew) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (_, i, j) in candidates.Select(pair => (Likeness: oldProfile(pair.Old).Likeness(newProfile(pair.New), ofText), pair.Old, pair.New))
            .Where(pair => pair.Likeness >= atLeast)
            .OrderByDescending(static pair => pair.Likeness).ThenBy(static pair => Math.Abs(pair.Old - pair.New)).ThenBy(static pair => pair.Old + pair.New))
        {
            if (!takenOld.Contains(i) && !takenNew.Contains(j))
            {
                takenOld.Add(i);
                takenNew.Add(j);
                yield return (i, j);
            }
        }

        // A result that was put in quite other words: the only one of its project and indicator that went, and the only one that came in its place.
        if (shape is OutcomeShape)
        {
            var came = newRest.Where(j => !takenNew.Contains(j)).ToLookup(j => ItemKeys.SubjectOf(@new[j]), StringComparer.Ordinal);
            foreach (var went in oldRest.Where(i => !takenOld.Contains(i)).GroupBy(i => ItemKeys.SubjectOf(old[i]), StringComparer.Ordinal))
            {
                if (went.ToList() is [var i] && came[went.Key].ToList() is [var j] && (i == j || old.Length - i == @new.Length - j))
                {
                    yield return (i, j);
                }
            }
        }
    }

    /// <summary>Items that share one of the rarest words of both, and those in the same place; the same pairs from either side.</summary>
    private HashSet<(int Old, int New)> Candidates(IReadOnlyList<int> oldRest, IReadOnlyList<int> newRest)
    {
        var (oldWith, newWith) = (CountFeatures(oldRest, oldProfile), CountFeatures(newRest, newProfile));
        bool IsRare(int feature) => oldWith.GetValueOrDefault(feature) is > 0 and <= MostItems && newWith.GetValueOrDefault(feature) is > 0 and <= MostItems;
        IEnumerable<int> Rarest(ItemProfile profile) => profile.Features.Where(IsRare).OrderBy(feature => oldWith[feature] + newWith[feature]).ThenBy(static feature => feature).Take(MostFeatures);

        var byFeature = oldRest.SelectMany(i => Rarest(oldProfile(i)).Select(feature => (feature, i))).ToLookup(static pair => pair.feature, static pair => pair.i);
        var candidates = newRest.SelectMany(j => Rarest(newProfile(j)).SelectMany(feature => byFeature[feature].Select(i => (i, j)))).ToHashSet();
        if (oldRest.Count == newRest.Count)
        {
            candidates.UnionWith(oldRest.Zip(newRest));
        }

        return candidates;
    }

    private static Dictionary<int, int> CountFeatures(IReadOnlyList<int> items, Func<int, ItemProfile> profile) =>
        items.SelectMany(item => profile(item).Features).CountBy(static feature => feature).ToDictionary();
}
