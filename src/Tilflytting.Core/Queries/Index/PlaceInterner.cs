using System.Collections.Concurrent;
using System.Text;

namespace Tilflytting.Core.Queries;

/// <summary>
/// The places of initiatives, each once. A place is an <see cref="EntryPlace"/> as far as answers depend on it; an initiative has a list of them, and many initiatives have the
/// same list. There are some thousand places at most in a country.
/// </summary>
internal sealed class PlaceInterner
{
    private readonly ConcurrentDictionary<PlaceKey, int> known = new();
    private readonly ConcurrentDictionary<PlaceReading, IndexedPlace?> readings = new();
    private readonly ConcurrentDictionary<string, IndexedPlace> places = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> lists = new(StringComparer.Ordinal);
    private readonly List<EntryPlace> distinctPlaces = [];
    private readonly List<int[]> distinctLists = [];

    /// <summary>The different places.</summary>
    public IReadOnlyList<EntryPlace> Places => distinctPlaces;

    /// <summary>The different lists of places, each by the indexes of its places.</summary>
    public IReadOnlyList<int[]> Lists => distinctLists;

    /// <summary>The index of an initiative's list.</summary>
    /// <param name="one">The initiative.</param>
    /// <param name="key">Room for its key.</param>
    /// <param name="epochs">The thread's own.</param>
    public int Of(Initiative one, PlaceKey key, PlaceEpochs epochs)
    {
        key.Read(one, epochs);
        if (!known.TryGetValue(key, out var list))
        {
            list = List(one, epochs);
            known.TryAdd(key.Copy(), list);
        }

        return list;
    }

    private int List(Initiative one, PlaceEpochs epochs)
    {
        var list = new List<int>();
        foreach (var place in EntryPlaces.Of(one, (stated, counties) => Read(stated, counties, epochs)))
        {
            if (!list.Contains(place.Index))
            {
                list.Add(place.Index);
            }
        }

        list.Sort();
        var key = string.Create(2 * list.Count, list, static (letters, list) =>
        {
            for (var i = 0; i < list.Count; i++)
            {
                (letters[2 * i], letters[(2 * i) + 1]) = ((char)list[i], (char)(list[i] >> 16));
            }
        });
        return Intern(lists, key, distinctLists, list, static list => [.. list], static index => index);
    }

    private IndexedPlace? Read(StatedPlace stated, ImmutableArray<County> counties, PlaceEpochs epochs)
    {
        var reading = PlaceReading.Of(stated, counties, epochs);
        if (!readings.TryGetValue(reading, out var place))
        {
            place = EntryPlaces.Meant(stated.Place, stated.Windows, counties) is { } meant
                ? Intern(places, Content(meant, epochs), distinctPlaces, meant, static place => place, static index => new IndexedPlace(index))
                : null;
            readings.TryAdd(reading, place);
        }

        return place;
    }

    private static TIndex Intern<T, TKept, TIndex>(
        ConcurrentDictionary<string, TIndex> known, string key, List<TKept> distinct, T one, Func<T, TKept> kept, Func<int, TIndex> indexed)
    {
        if (known.TryGetValue(key, out var index))
        {
            return index;
        }

        lock (distinct)
        {
            if (!known.TryGetValue(key, out index))
            {
                index = indexed(distinct.Count);
                distinct.Add(kept(one));
                known.TryAdd(key, index);
            }

            return index;
        }
    }

    /// <summary>What the answers depend on.</summary>
    private static string Content(EntryPlace place, PlaceEpochs epochs)
    {
        var text = new StringBuilder().Append((char)('0' + (int)place.Place.Certainty));
        foreach (var (municipality, day) in place.Readings)
        {
            text.Append((char)municipality.Index).Append((char)epochs.Of(day));
        }

        return text.ToString();
    }

    private sealed record IndexedPlace(int Index);
}
