namespace Tilflytting.Core.Queries;

/// <summary>
/// Reads where initiatives are, with the same answers as <see cref="EntryPlaces"/>, and remembers what each place stood for: there are some thousand in a country, and each is
/// looked up in the register once. For one thread.
/// </summary>
/// <param name="places">The places that there are, of all threads.</param>
internal sealed class PlaceReader(PlaceInterner places)
{
    /// <summary>It says nothing of municipalities.</summary>
    private const int Nothing = -1;

    /// <summary>The first time does not decide.</summary>
    private const int ByBothTimes = -2;

    /// <summary>The number does not decide.</summary>
    private const int ByAll = -3;

    private readonly PlaceEpochs epochs = new();
    private readonly List<PlacePart> parts = [];
    private readonly Dictionary<PlaceNumberReading, int> numbered = [];
    private readonly Dictionary<PlaceReading, int> others = [];
    private readonly Dictionary<PlaceReading, ImmutableArray<County>> countiesOf = [];
    private readonly Dictionary<string, ImmutableArray<County>> countyLists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lists = new(StringComparer.Ordinal);
    private readonly List<int> single = [];
    private char[] list = new char[64];

    /// <summary>The index of an initiative's list of places.</summary>
    public int Read(Initiative initiative)
    {
        PlacePart.Read(initiative, parts);
        var (length, counties) = (0, default(string?));
        foreach (var part in parts)
        {
            var (first, second) = (epochs.Of(part.First), epochs.Of(part.Second));
            foreach (var place in part.Places)
            {
                var meaning = OfNumber(place, part, first, second);
                if (meaning == ByAll)
                {
                    counties ??= Counties();
                    meaning = OfAll(place, part, first, second, counties);
                }

                length = meaning == Nothing ? length : Add(meaning, length);
            }
        }

        return length == 2 ? Single() : ListOf(list.AsSpan(0, length));
    }

    private int OfNumber(Place place, in PlacePart part, (int From, int To) first, (int From, int To) second)
    {
        if (!EntryPlaces.HasNumber(place))
        {
            return ByAll;
        }

        var reading = PlaceNumberReading.OfFirst(place, first);
        if (!numbered.TryGetValue(reading, out var meaning))
        {
            numbered.Add(reading, meaning = places.Numbered.TryGetValue(reading, out var known) ? known : places.Numbered.GetOrAdd(
                reading,
                !EntryPlaces.IsNumbered(place) ? ByAll : part.Windows is [var window, ..] && !EntryPlaces.IsOf(place, window) ? ByBothTimes : Meant(place, part, [])));
        }

        if (meaning == ByBothTimes && !numbered.TryGetValue(reading = PlaceNumberReading.OfBoth(place, first, second), out meaning))
        {
            numbered.Add(reading, meaning = Meant(place, part, []));
        }

        return meaning;
    }

    private int OfAll(Place place, in PlacePart part, (int From, int To) first, (int From, int To) second, string counties)
    {
        var reading = PlaceReading.Of(place, first, second, counties);
        if (!others.TryGetValue(reading, out var meaning))
        {
            others.Add(reading, meaning = Meant(place, part, counties.Length == 0 ? [] : countyLists[counties]));
        }

        return meaning;
    }

    private int Meant(Place place, in PlacePart part, ImmutableArray<County> counties) =>
        EntryPlaces.Meant(place, part.Windows, counties) is { } meant ? places.Of(meant, epochs) : Nothing;

    /// <summary>The counties that the entry states, as a text; empty where there is none.</summary>
    private string Counties()
    {
        ImmutableArray<County> stated = [];
        foreach (var part in parts)
        {
            foreach (var place in part.Places)
            {
                if (EntryPlaces.StatesCounty(place))
                {
                    var reading = PlaceReading.Of(place, epochs.Of(part.First), epochs.Of(part.Second), "");
                    if (!countiesOf.TryGetValue(reading, out var more))
                    {
                        countiesOf.Add(reading, more = EntryPlaces.CountiesOf(place, part.Windows));
                    }

                    stated = stated.IsEmpty ? more : [.. stated, .. more.Except(stated)];
                }
            }
        }

        if (stated.IsEmpty)
        {
            return "";
        }

        Span<char> key = stackalloc char[stated.Length];
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = (char)stated[i].Number.Value;
        }

        var known = countyLists.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(key, out var text, out _))
        {
            countyLists.Add(text = key.ToString(), stated);
        }

        return text;
    }

    /// <summary>Adds a place to the list, in order and once: two letters for each.</summary>
    private int Add(int place, int length)
    {
        if (length + 2 > list.Length)
        {
            Array.Resize(ref list, 2 * list.Length);
        }

        var at = length;
        while (at > 0 && At(at - 2) >= place)
        {
            at -= 2;
        }

        if (at < length && At(at) == place)
        {
            return length;
        }

        list.AsSpan(at..length).CopyTo(list.AsSpan(at + 2));
        (list[at], list[at + 1]) = ((char)(place >> 16), (char)place);
        return length + 2;
    }

    private int At(int letter) => (list[letter] << 16) | list[letter + 1];

    /// <summary>The list of one place.</summary>
    private int Single()
    {
        var place = At(0);
        while (single.Count <= place)
        {
            single.Add(-1);
        }

        return single[place] >= 0 ? single[place] : single[place] = ListOf(list.AsSpan(0, 2));
    }

    private int ListOf(ReadOnlySpan<char> key)
    {
        var known = lists.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(key, out var index))
        {
            var text = key.ToString();
            lists.Add(text, index = places.ListOf(text));
        }

        return index;
    }
}
