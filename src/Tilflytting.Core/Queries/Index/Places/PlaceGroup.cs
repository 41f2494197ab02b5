using System.Runtime.InteropServices;

namespace Tilflytting.Core.Queries;

/// <summary>Today's municipalities and counties that places touch, by their index in the rows of a facet.</summary>
internal sealed class PlaceGroup
{
    private PlaceGroup(bool isStated, IReadOnlyList<(short Value, Certainty Certainty)> municipalities, IReadOnlyList<(short Value, Certainty Certainty)> counties)
    {
        (IsStated, Municipalities, Counties) = (isStated, municipalities, counties);
        Key = $"{(isStated ? 'a' : 'b')}{Letters(counties)}/{Letters(municipalities)}";
    }

    /// <summary>Whether anything is stated of municipalities.</summary>
    public bool IsStated { get; }

    public IReadOnlyList<(short Value, Certainty Certainty)> Municipalities { get; }

    public IReadOnlyList<(short Value, Certainty Certainty)> Counties { get; }

    /// <summary>A text that is the same for the same group, and whose ordinal order is that of the counties.</summary>
    public string Key { get; }

    /// <summary>The group of one place.</summary>
    public static PlaceGroup Of(EntryPlace place) => new(
        true,
        Touched(PlacesToday.Municipalities([place]), static one => FacetScale.Of(FacetDimension.Municipality).IndexOf(one.Number.ToString())),
        Touched(PlacesToday.Counties([place]), static one => FacetScale.Of(FacetDimension.County).IndexOf(one.Number.ToString())));

    /// <summary>The groups of lists of places: any of the places may touch a municipality. There is one object for each group.</summary>
    public static PlaceGroup[] OfLists(PlaceGroup[] ofPlace, IReadOnlyList<int[]> lists)
    {
        var distinct = new List<PlaceGroup>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = Array.ConvertAll(ofPlace, Number);
        var joined = new Dictionary<string, PlaceGroup>(StringComparer.Ordinal);
        var byNumbers = joined.GetAlternateLookup<ReadOnlySpan<char>>();
        var ofList = new PlaceGroup[lists.Count];
        var (together, key) = (new List<int>(), new List<char>());
        for (var i = 0; i < ofList.Length; i++)
        {
            if (lists[i] is [var single])
            {
                ofList[i] = distinct[numbers[single]];
                continue;
            }

            together.Clear();
            foreach (var place in lists[i])
            {
                if (!together.Contains(numbers[place]))
                {
                    together.Add(numbers[place]);
                }
            }

            together.Sort();
            key.Clear();
            foreach (var number in together)
            {
                key.Add((char)(number >> 16));
                key.Add((char)number);
            }

            var letters = CollectionsMarshal.AsSpan(key);
            if (!byNumbers.TryGetValue(letters, out var group))
            {
                byNumbers[letters] = group = distinct[Number(Any([.. together.Select(number => distinct[number])]))];
            }

            ofList[i] = group;
        }

        return ofList;

        int Number(PlaceGroup group)
        {
            if (!known.TryGetValue(group.Key, out var number))
            {
                known.Add(group.Key, number = distinct.Count);
                distinct.Add(group);
            }

            return number;
        }
    }

    private static PlaceGroup Any(ImmutableArray<PlaceGroup> places) => places switch
    {
        [] => new(false, [], []),
        [var one] => one,
        _ => new(true, Any(places.SelectMany(static one => one.Municipalities)), Any(places.SelectMany(static one => one.Counties))),
    };

    private static (short Value, Certainty Certainty)[] Any(IEnumerable<(short Value, Certainty Certainty)> touched) =>
        [.. touched.GroupBy(static one => one.Value, static (value, all) => (value, all.Aggregate(Certainty.No, static (any, one) => any | one.Certainty))).Order()];

    private static (short Value, Certainty Certainty)[] Touched<T>(IReadOnlyDictionary<T, Certainty> touched, Func<T, int> indexOf)
        where T : class => [.. touched.Where(static pair => pair.Value != Certainty.No).Select(pair => ((short)indexOf(pair.Key), pair.Value)).Order()];

    private static string Letters(IReadOnlyList<(short Value, Certainty Certainty)> touched) =>
        string.Create(touched.Count * 2, touched, static (letters, all) =>
        {
            for (var i = 0; i < all.Count; i++)
            {
                (letters[2 * i], letters[(2 * i) + 1]) = ((char)(1 + all[i].Value), (char)all[i].Certainty);
            }
        });
}
