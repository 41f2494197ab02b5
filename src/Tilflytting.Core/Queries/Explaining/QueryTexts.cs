namespace Tilflytting.Core.Queries;

/// <summary>Every sentence of an explanation, in bokmål, nynorsk and English.</summary>
internal static partial class QueryTexts
{
    /// <summary>How many values an explanation lists; more would drown it.</summary>
    private const int MostListed = 5;

    /// <summary>How many characters several reasons take together; a filter may have thousands of conditions within each other.</summary>
    private const int LongestReasons = 4_000;

    public static LocalizedText NoPartners { get; } = Say(
        "ikke oppgitt: oppføringen har ingen liste over samarbeidspartnere",
        "ikkje oppgitt: oppføringa har inga liste over samarbeidspartnarar",
        "not stated: the entry has no list of partners");

    public static LocalizedText NotStated<T>(Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => Say(
        $"ikke oppgitt: oppføringen har ingen liste der «{Nb(code, concepts)}» kunne stått",
        $"ikkje oppgitt: oppføringa har inga liste der «{Nn(code, concepts)}» kunne stått",
        $"not stated: the entry has no list in which «{En(code, concepts)}» could stand");

    /// <summary>What is listed instead, where that is short.</summary>
    public static LocalizedText NotListed<T>(Code<T> code, ConceptSet concepts, ImmutableArray<Term<T>> listed)
        where T : class, IVocabulary
    {
        string In(LanguageTag language) => string.Join(", ", listed.Select(term => Item(term, concepts, language)).Distinct());
        return listed.Length switch
        {
            0 => Say(
                $"«{Nb(code, concepts)}» er ikke oppgitt", $"«{Nn(code, concepts)}» er ikkje oppgitt", $"«{En(code, concepts)}» is not listed"),
            1 => Say(
                $"«{Nb(code, concepts)}» er ikke oppgitt, bare {In(LanguageTag.Bokmal)}",
                $"«{Nn(code, concepts)}» er ikkje oppgitt, berre {In(LanguageTag.Nynorsk)}",
                $"«{En(code, concepts)}» is not listed, only {In(LanguageTag.English)}"),
            <= MostListed => Say(
                $"«{Nb(code, concepts)}» er ikke blant de {listed.Length} som er oppgitt: {In(LanguageTag.Bokmal)}",
                $"«{Nn(code, concepts)}» er ikkje blant dei {listed.Length} som er oppgitt: {In(LanguageTag.Nynorsk)}",
                $"«{En(code, concepts)}» is not among the {listed.Length} that are listed: {In(LanguageTag.English)}"),
            _ => Say(
                $"«{Nb(code, concepts)}» er ikke blant de {listed.Length} som er oppgitt",
                $"«{Nn(code, concepts)}» er ikkje blant dei {listed.Length} som er oppgitt",
                $"«{En(code, concepts)}» is not among the {listed.Length} that are listed"),
        };
    }

    public static LocalizedText Listed<T>(Term<T> term, Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary
    {
        var words = Written(term);
        return Say(
            $"«{Nb(code, concepts)}» er oppgitt{words}",
            $"«{Nn(code, concepts)}» er oppgitt{words}",
            $"«{En(code, concepts)}» is listed{words}");
    }

    public static LocalizedText Narrower<T>(Term<T> term, Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => Say(
        $"«{Nb(term.Code!.Value, concepts)}» er oppgitt{Written(term)}, og hører under «{Nb(code, concepts)}»",
        $"«{Nn(term.Code!.Value, concepts)}» er oppgitt{Written(term)}, og høyrer under «{Nn(code, concepts)}»",
        $"«{En(term.Code!.Value, concepts)}» is listed{Written(term)}, and belongs under «{En(code, concepts)}»");

    public static LocalizedText Broader<T>(Term<T> term, Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => Say(
        $"«{Nb(term.Code!.Value, concepts)}» er oppgitt{Written(term)}, og kan omfatte «{Nb(code, concepts)}»",
        $"«{Nn(term.Code!.Value, concepts)}» er oppgitt{Written(term)}, og kan omfatte «{Nn(code, concepts)}»",
        $"«{En(term.Code!.Value, concepts)}» is listed{Written(term)}, and may include «{En(code, concepts)}»");

    /// <summary>Several reasons that say the same, one after the other; those that would make the text too long are counted.</summary>
    public static LocalizedText All(IEnumerable<LocalizedText> reasons)
    {
        var (listed, length, more) = (new List<LocalizedText>(), 0, 0);
        foreach (var reason in reasons)
        {
            if (listed.Count > 0 && length + reason.For(LanguageTag.Bokmal).Length > LongestReasons)
            {
                more++;
                continue;
            }

            listed.Add(reason);
            length += reason.For(LanguageTag.Bokmal).Length;
        }

        string In(LanguageTag language, string others) => string.Join("; ", listed.Select(reason => reason.For(language))) + (more == 0 ? "" : FormattableString.Invariant($"; {others} {more}"));
        return more == 0 && listed is [var only] ? only : Say(In(LanguageTag.Bokmal, "andre grunner:"), In(LanguageTag.Nynorsk, "andre grunnar:"), In(LanguageTag.English, "other reasons:"));
    }

    /// <summary>The same of an item that is itself only possible.</summary>
    public static LocalizedText Possibly(LocalizedText text) => Say(
        $"{text.For(LanguageTag.Bokmal)}, men bare som mulig",
        $"{text.For(LanguageTag.Nynorsk)}, men berre som mogleg",
        $"{text.For(LanguageTag.English)}, but only as possible");

    public static LocalizedText PartnerNamed(Partner partner)
    {
        var name = partner.Name;
        return Say(
            $"«{name.For(LanguageTag.Bokmal)}» er samarbeidspartner",
            $"«{name.For(LanguageTag.Nynorsk)}» er samarbeidspartnar",
            $"«{name.For(LanguageTag.English)}» is a partner");
    }

    public static LocalizedText NoPartnerNamed(string words, int count) => Say(
        count == 1 ? $"«{words}» er ikke den ene samarbeidspartneren" : $"«{words}» er ikke blant de {count} samarbeidspartnerne",
        count == 1 ? $"«{words}» er ikkje den eine samarbeidspartnaren" : $"«{words}» er ikkje blant dei {count} samarbeidspartnarane",
        count == 1 ? $"«{words}» is not the one partner" : $"«{words}» is not among the {count} partners");

    /// <summary>Several names with a word before the last: «a, b eller c».</summary>
    public static string Or(ImmutableArray<string> names, string word) =>
        names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} {word} {names[^1]}";

    /// <summary>The words beside a code, as they were written.</summary>
    private static string Written<T>(Term<T> term)
        where T : class, IVocabulary => term.Text is null ? "" : $" («{TextFormat.OneLine(term.Text)}»)";

    private static string Item<T>(Term<T> term, ConceptSet concepts, LanguageTag language)
        where T : class, IVocabulary => $"«{TextFormat.OneLine(term.Code is { } code ? concepts.Label(code, language) : term.Text!)}»";

    private static string Nb<T>(Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => concepts.Label(code, LanguageTag.Bokmal);

    private static string Nn<T>(Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => concepts.Label(code, LanguageTag.Nynorsk);

    private static string En<T>(Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => concepts.Label(code, LanguageTag.English);

    /// <summary>One sentence in the three languages.</summary>
    public static LocalizedText Say(string nb, string nn, string en) => new(
    [
        KeyValuePair.Create(LanguageTag.Bokmal, nb),
        KeyValuePair.Create(LanguageTag.Nynorsk, nn),
        KeyValuePair.Create(LanguageTag.English, en),
    ]);
}
