using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>A condition of a question, as each engine can write it: the library's own filter is one of its forms.</summary>
internal abstract record Asked
{
    public abstract InitiativeFilter Filter { get; }

    public static Asked Has<T>(Code<T> code)
        where T : class, IVocabulary => new AskedCode(Vocabulary.Of<T>(), InitiativeFilter.Has(code), item => SampleCatalogue.Concepts.Match(code, Code<T>.Parse(item)));

    public static Asked Active(int first, int last) => new AskedYears(first, last);

    public static Asked InCounty(string number) => new AskedPlace(InitiativeFilter.InCounty(number));

    public static Asked InMunicipality(string number) => new AskedPlace(InitiativeFilter.InMunicipality(number));
}

/// <summary>An item of a concept; <paramref name="Match"/> says how certainly an item with a code answers.</summary>
internal sealed record AskedCode(Vocabulary Vocabulary, InitiativeFilter Filter, Func<string, Certainty> Match) : Asked
{
    public override InitiativeFilter Filter { get; } = Filter;
}

/// <summary>Work that went on at any time in some years, the first and the last among them.</summary>
internal sealed record AskedYears(int First, int Last) : Asked
{
    public override InitiativeFilter Filter { get; } = InitiativeFilter.Active(DateInterval.Years(First, Last));
}

/// <summary>Work in a county or a municipality, in any lineage.</summary>
internal sealed record AskedPlace(InitiativeFilter Filter) : Asked
{
    public override InitiativeFilter Filter { get; } = Filter;
}
