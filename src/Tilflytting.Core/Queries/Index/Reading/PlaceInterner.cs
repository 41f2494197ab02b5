using System.Collections.Concurrent;
using System.Text;

namespace Tilflytting.Core.Queries;

/// <summary>
/// The places of initiatives, each once. A place is an <see cref="EntryPlace"/> as far as answers depend on it; an initiative has a list of them, and many initiatives have the
/// same list. There are some thousand places at most in a country.
/// </summary>
internal sealed class PlaceInterner
{
    private readonly Lock changing = new();
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lists = new(StringComparer.Ordinal);
    private readonly List<EntryPlace> distinctPlaces = [];
    private readonly List<int[]> distinctLists = [];

    /// <summary>What readers have found out of places whose number says it all, for the others.</summary>
    public ConcurrentDictionary<PlaceNumberReading, int> Numbered { get; } = new();

    /// <summary>The different places.</summary>
    public IReadOnlyList<EntryPlace> Places => distinctPlaces;

    /// <summary>The different lists of places, each by the indexes of its places.</summary>
    public IReadOnlyList<int[]> Lists => distinctLists;

    /// <summary>The index of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="epochs">The thread's own.</param>
    public int Of(EntryPlace place, PlaceEpochs epochs) => Intern(places, Content(place, epochs), distinctPlaces, place, static place => place);

    /// <summary>The index of a list.</summary>
    /// <param name="list">The indexes of its places, in order, each as two letters, the higher one first.</param>
    public int ListOf(string list) => Intern(lists, list, distinctLists, list, static list =>
    {
        var indexes = new int[list.Length / 2];
        for (var i = 0; i < indexes.Length; i++)
        {
            indexes[i] = (list[2 * i] << 16) | list[(2 * i) + 1];
        }

        return indexes;
    });

    private int Intern<T, TKept>(Dictionary<string, int> known, string key, List<TKept> distinct, T one, Func<T, TKept> kept)
    {
        lock (changing)
        {
            if (!known.TryGetValue(key, out var index))
            {
                known.Add(key, index = distinct.Count);
                distinct.Add(kept(one));
            }

            return index;
        }
    }

    /// <summary>What the answers depend on.</summary>
    private static string Content(EntryPlace place, PlaceEpochs epochs)
    {
        var text = new StringBuilder().Append((char)('0' + (int)place.Certainty));
        foreach (var (municipality, day) in place.Readings)
        {
            text.Append((char)municipality.Index).Append((char)epochs.Of(day));
        }

        return text.ToString();
    }
}
