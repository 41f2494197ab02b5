using System.Collections.Concurrent;
using System.Text;

namespace Tilflytting.Core.Queries;

/// <summary>
/// Where the initiatives are: each has one of some thousand places (a list of municipalities on days, and how certain each is), and a question about places is answered once for
/// each of those.
/// </summary>
internal sealed class IndexPlaces
{
    private readonly ConcurrentDictionary<PlaceKey, int> keys = new();
    private readonly ConcurrentDictionary<string, int> contents = new(StringComparer.Ordinal);
    private readonly List<ImmutableArray<EntryPlace>> distinct = [];
    private readonly ConcurrentDictionary<FilterNode, byte[]> answers = new();
    private readonly int[] placeOf;

    public IndexPlaces(ImmutableArray<Initiative> documents)
    {
        placeOf = new int[documents.Length];
        Parallel.For(0, Words.For(documents.Length), word =>
        {
            for (var document = word << 6; document < Math.Min(documents.Length, (word + 1) << 6); document++)
            {
                var one = documents[document];
                placeOf[document] = PlaceKey.Of(one) is not { } key ? Intern(one)
                    : keys.TryGetValue(key, out var known) ? known
                    : keys.GetOrAdd(key, Intern(one));
            }
        });
        keys.Clear();
        contents.Clear();
        Touched = [.. distinct.Select(static places => (
            Read(PlacesToday.Municipalities(places), static one => FacetScale.Of(FacetDimension.Municipality).IndexOf(one.Number.ToString())),
            Read(PlacesToday.Counties(places), static one => FacetScale.Of(FacetDimension.County).IndexOf(one.Number.ToString()))))];
    }

    /// <summary>How many different places there are.</summary>
    public int Size => distinct.Count;

    /// <summary>The place of each initiative.</summary>
    public ReadOnlySpan<int> PlaceOf => placeOf;

    /// <summary>Today's municipalities and counties of each place, by their index in the rows of a facet.</summary>
    public ImmutableArray<(ImmutableArray<(int Value, Certainty Certainty)> Municipalities, ImmutableArray<(int Value, Certainty Certainty)> Counties)> Touched { get; }

    /// <summary>Whether a place states anything of municipalities.</summary>
    public bool IsStated(int place) => !distinct[place].IsEmpty;

    /// <summary>The answers to a question, by place. Those to the everyday questions, for one municipality or county in any lineage, are kept; there are some thousand at most.</summary>
    public byte[] Answers(FilterNode node) => node switch
    {
        MunicipalityNode { Asked.Length: 1, Mode.Kind: PlaceModeKind.AnyLineage } or CountyNode { Asked.Length: 1, Mode.Kind: PlaceModeKind.AnyLineage } =>
            answers.GetOrAdd(node, static (one, self) => self.Answer((IPlaceCondition)one), this),
        _ => Answer((IPlaceCondition)node),
    };

    /// <summary>How many hits are in each place.</summary>
    public PlaceCounts Count(in IndexHits hits)
    {
        var (certain, atLeastPossible) = (new int[distinct.Count], new int[distinct.Count]);
        var sure = hits.Certain;
        var all = hits.AtLeastPossible;
        for (var word = 0; word < all.Length; word++)
        {
            for (var left = all[word]; left != 0;)
            {
                var bit = Words.Take(ref left);
                var place = placeOf[(word << 6) + bit];
                atLeastPossible[place]++;
                certain[place] += (int)(sure[word] >> bit & 1);
            }
        }

        return new(this, certain, atLeastPossible);
    }

    private byte[] Answer(IPlaceCondition condition) => [.. distinct.Select(places => (byte)condition.Evaluate(places))];

    private static ImmutableArray<(int Value, Certainty Certainty)> Read<T>(IReadOnlyDictionary<T, Certainty> touched, Func<T, int> indexOf)
        where T : class => [.. touched.Select(pair => (indexOf(pair.Key), pair.Value))];

    private int Intern(Initiative one)
    {
        ImmutableArray<EntryPlace> places = [.. EntryPlaces.Of(one)];
        return contents.GetOrAdd(Content(places), static (_, state) =>
        {
            lock (state.distinct)
            {
                state.distinct.Add(state.places);
                return state.distinct.Count - 1;
            }
        }, (distinct, places));
    }

    /// <summary>What the answers depend on.</summary>
    private static string Content(ImmutableArray<EntryPlace> places)
    {
        var text = new StringBuilder();
        foreach (var place in places)
        {
            text.Append((char)('0' + (int)place.Place.Certainty));
            foreach (var (municipality, day) in place.Readings)
            {
                text.Append((char)municipality.Index).Append((char)PlaceEpochs.Of(day));
            }

            text.Append('/');
        }

        return text.ToString();
    }
}
