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
    private readonly ConcurrentDictionary<(MunicipalityNumber Number, (int From, int To) Epochs), bool> inUse = new();
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
        if (!key.StatesCounties)
        {
            var list = new List<int>();
            foreach (var part in key.Parts)
            {
                foreach (var place in part.Places)
                {
                    Add(list, Read(place, part, key.StatedOn, epochs));
                }
            }

            return Intern(list);
        }

        if (!known.TryGetValue(key, out var index))
        {
            var list = new List<int>();
            foreach (var place in EntryPlaces.Of(one, (stated, counties) => Read(stated, counties, epochs)))
            {
                Add(list, place);
            }

            index = Intern(list);
            known.TryAdd(key.Copy(), index);
        }

        return index;
    }

    private static void Add(List<int> list, IndexedPlace? place)
    {
        if (place is not null && !list.Contains(place.Index))
        {
            list.Add(place.Index);
        }
    }

    private int Intern(List<int> list)
    {
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

    /// <summary>A place that no county says anything of. Its own time is enough where its number was in use then.</summary>
    private IndexedPlace? Read(Place place, PlacePart part, PartialDate? statedOn, PlaceEpochs epochs)
    {
        var isOf = false;
        if (place.Municipality is { } number && part.Start is not null && !inUse.TryGetValue((number, part.Epochs), out isOf))
        {
            isOf = EntryPlaces.IsOf(place, EntryTimes.Windows(part.Start, null)[0]);
            inUse.TryAdd((number, part.Epochs), isOf);
        }

        var reading = PlaceReading.Of(place, part.Epochs, isOf ? (-1, -1) : epochs.Of(statedOn), []);
        return readings.TryGetValue(reading, out var known) ? known : Read(reading, place, EntryTimes.Windows(part.Start, statedOn), [], epochs);
    }

    private IndexedPlace? Read(StatedPlace stated, ImmutableArray<County> counties, PlaceEpochs epochs)
    {
        var (first, second) = stated.Windows switch
        {
            [] => ((-1, -1), (-1, -1)),
            [var one] => (epochs.Of(one), (-1, -1)),
            [var one, var other, ..] => (epochs.Of(one), epochs.Of(other)),
        };
        var reading = PlaceReading.Of(stated.Place, first, second, counties);
        return readings.TryGetValue(reading, out var known) ? known : Read(reading, stated.Place, stated.Windows, counties, epochs);
    }

    private IndexedPlace? Read(in PlaceReading reading, Place place, ImmutableArray<DateInterval> windows, ImmutableArray<County> counties, PlaceEpochs epochs)
    {
        var read = EntryPlaces.Meant(place, windows, counties) is { } meant
            ? Intern(places, Content(meant, epochs), distinctPlaces, meant, static place => place, static index => new IndexedPlace(index))
            : null;
        readings.TryAdd(reading, read);
        return read;
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
