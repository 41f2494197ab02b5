namespace Tilflytting.Core.Queries;

/// <summary>The values of a dimension in order, for a set of initiatives, and which of them an initiative has.</summary>
internal sealed class FacetScale
{
    private static readonly ImmutableArray<Municipality> MunicipalitiesToday = PlaceRegister.Default.MunicipalitiesOn(PlaceRegister.Default.LastDay);
    private static readonly ImmutableArray<County> CountiesToday = PlaceRegister.Default.CountiesOn(PlaceRegister.Default.LastDay);
    private static readonly FacetScale Municipalities = new(FacetDimension.Municipality, [.. MunicipalitiesToday.Select(PlaceValue)]);
    private static readonly FacetScale Counties = new(FacetDimension.County, [.. CountiesToday.Select(PlaceValue)]);

    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    private FacetScale(FacetDimension dimension, ImmutableArray<FacetValue> values)
    {
        Dimension = dimension;
        Values = values;
        for (var i = 0; i < values.Length; i++)
        {
            indexes.Add(values[i].Key, i);
        }

        Uncoded = dimension.Vocabulary is { } vocabulary ? new("", FacetTexts.Uncoded, QueryVocabulary.Of(vocabulary).Uncoded) : null;
    }

    public FacetDimension Dimension { get; }

    public ImmutableArray<FacetValue> Values { get; }

    /// <summary>Room for the values of an initiative: with one more, for words alone.</summary>
    public FoundValues Room => new(Values.Length + 1);

    /// <summary>Items in words alone; null for places and decades.</summary>
    public FacetValue? Uncoded { get; }

    /// <summary>The place of a value.</summary>
    public int IndexOf(string key) => indexes[key];

    /// <summary>The values for some initiatives: also codes that nobody ships, and their decades.</summary>
    public static FacetScale Of(FacetDimension dimension, IReadOnlyCollection<Initiative> initiatives, ConceptSet concepts) =>
        dimension.Vocabulary is { } vocabulary ? Codes(vocabulary, initiatives.SelectMany(one => CodesOf(vocabulary, one)), concepts)
        : dimension == FacetDimension.Decade ? Decades(DatedWork.Years(initiatives.SelectMany(DatedWork.Bounds)))
        : Of(dimension);

    /// <summary>The municipalities or the counties of today.</summary>
    public static FacetScale Of(FacetDimension place) => place == FacetDimension.County ? Counties : Municipalities;

    /// <summary>The codes of a vocabulary: shipped ones, own ones, and others that are used.</summary>
    public static FacetScale Codes(Vocabulary vocabulary, IEnumerable<string> used, ConceptSet concepts)
    {
        var conditions = QueryVocabulary.Of(vocabulary);
        FacetValue Value(string code, LocalizedText label) => new(code, label, () => conditions.Has(code, isExact: true));

        var own = concepts.OwnOf(vocabulary).ToList();
        var known = own.Select(static concept => concept.Code).ToHashSet(StringComparer.Ordinal);
        return new(FacetDimension.Of(vocabulary),
        [
            .. vocabulary.Concepts.Select(concept => Value(concept.Code, concept.Label)),
            .. own.Select(concept => Value(concept.Code, concept.Label)),
            .. used.Where(code => vocabulary.Find(code) is null && !known.Contains(code)).Distinct().Order(StringComparer.Ordinal).Select(code => Value(code, code)),
        ]);
    }

    /// <summary>The decades from one year to another.</summary>
    public static FacetScale Decades((int First, int Last)? years) => new(
        FacetDimension.Decade,
        years is not var (first, last) ? [] : [.. Enumerable.Range(first / 10, (last / 10) - (first / 10) + 1).Select(static decade => DecadeValue(decade * 10))]);

    /// <summary>The days of a decade; the first one has nine years.</summary>
    public static DateInterval DaysOf(int decade) => DateInterval.Years(Math.Max(1, decade), decade + 9);

    /// <summary>Which values an initiative has, and how certainly.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="found">The values that it has, each once; emptied first.</param>
    /// <returns>Whether it states anything of the dimension.</returns>
    public bool Read(Initiative initiative, FoundValues found)
    {
        found.Clear();
        if (Dimension.Vocabulary is { } vocabulary)
        {
            var items = QueryVocabulary.Of(vocabulary).Items(initiative);
            foreach (var (code, _, certainty) in items ?? [])
            {
                found.Add(code is null ? Values.Length : indexes[code], certainty);
            }

            return items is not null;
        }

        if (Dimension == FacetDimension.Decade)
        {
            for (var i = 0; i < Values.Length; i++)
            {
                found.Add(i, Values[i].Condition.Evaluate(initiative, ConceptSet.Shipped));
            }

            return DatedWork.Of(initiative).Any();
        }

        return Read([.. EntryPlaces.Of(initiative)], found);
    }

    /// <summary>Which municipalities or counties some places touch, and how certainly.</summary>
    /// <param name="places">The places of an initiative.</param>
    /// <param name="found">The values that it has, each once; emptied first.</param>
    /// <returns>Whether there are any places.</returns>
    public bool Read(IReadOnlyCollection<EntryPlace> places, FoundValues found)
    {
        found.Clear();
        var touched = Dimension == FacetDimension.County
            ? PlacesToday.Counties(places).Select(static match => (Key: match.Key.Number.ToString(), match.Value))
            : PlacesToday.Municipalities(places).Select(static match => (Key: match.Key.Number.ToString(), match.Value));
        foreach (var (key, certainty) in touched)
        {
            found.Add(indexes[key], certainty);
        }

        return places.Count > 0;
    }

    private static IEnumerable<string> CodesOf(Vocabulary vocabulary, Initiative initiative) =>
        QueryVocabulary.Of(vocabulary).Items(initiative)?.Select(static item => item.Code).OfType<string>() ?? [];

    private static FacetValue PlaceValue(Municipality one) =>
        new(one.Number.ToString(), one.Name, () => new MunicipalityNode([one], PlaceMode.AsOf(PlaceRegister.Default.LastDay)));

    private static FacetValue PlaceValue(County one) =>
        new(one.Number.ToString(), one.Names[^1].Official, () => new CountyNode([one], PlaceMode.AsOf(PlaceRegister.Default.LastDay)));

    private static FacetValue DecadeValue(int decade) =>
        new(FormattableString.Invariant($"{decade}"), FormattableString.Invariant($"{Math.Max(1, decade)}–{decade + 9}"), () => ActiveNode.In(QueryWindow.Of(DaysOf(decade))));
}
