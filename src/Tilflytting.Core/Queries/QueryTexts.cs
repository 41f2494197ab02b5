namespace Tilflytting.Core.Queries;

/// <summary>Every sentence of an explanation, in bokmål, nynorsk and English.</summary>
internal static partial class QueryTexts
{
    public static LocalizedText NotDated { get; } = Say(
        "ikke oppgitt: oppføringen har ingen datert periode",
        "ikkje oppgitt: oppføringa har ingen datert periode",
        "not stated: the entry has no dated period");

    public static LocalizedText UndatedProject { get; } = Say(
        "et prosjekt har ingen datert periode, og arbeidet som helhet heller ikke",
        "eit prosjekt har ingen datert periode, og arbeidet som heilskap heller ikkje",
        "a project has no dated period, and neither has the work as a whole");

    public static LocalizedText NoPartners { get; } = Say(
        "ikke oppgitt: oppføringen har ingen liste over samarbeidspartnere",
        "ikkje oppgitt: oppføringa har inga liste over samarbeidspartnarar",
        "not stated: the entry has no list of partners");

    public static LocalizedText NotStated<T>(Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => Say(
        $"ikke oppgitt: oppføringen har ingen liste der «{Nb(code, concepts)}» kunne stått",
        $"ikkje oppgitt: oppføringa har inga liste der «{Nn(code, concepts)}» kunne stått",
        $"not stated: the entry has no list in which «{En(code, concepts)}» could stand");

    public static LocalizedText NotListed<T>(Code<T> code, ConceptSet concepts, int count)
        where T : class, IVocabulary => count < 2
        ? Say(
            $"«{Nb(code, concepts)}» er ikke oppgitt, og oppføringen sier hva det er",
            $"«{Nn(code, concepts)}» er ikkje oppgitt, og oppføringa seier kva det er",
            $"«{En(code, concepts)}» is not listed, and the entry says what is")
        : Say(
            $"«{Nb(code, concepts)}» er ikke blant de {count} som er oppgitt",
            $"«{Nn(code, concepts)}» er ikkje blant dei {count} som er oppgitt",
            $"«{En(code, concepts)}» is not among the {count} that are listed");

    public static LocalizedText Listed<T>(Term<T> term, Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary
    {
        var words = term.Text is null ? "" : $" («{term.Text}»)";
        return Say(
            $"«{Nb(code, concepts)}» er oppgitt{words}",
            $"«{Nn(code, concepts)}» er oppgitt{words}",
            $"«{En(code, concepts)}» is listed{words}");
    }

    public static LocalizedText Narrower<T>(Term<T> term, Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => Say(
        $"«{Nb(term.Code!.Value, concepts)}» er oppgitt, og hører under «{Nb(code, concepts)}»",
        $"«{Nn(term.Code!.Value, concepts)}» er oppgitt, og høyrer under «{Nn(code, concepts)}»",
        $"«{En(term.Code!.Value, concepts)}» is listed, and belongs under «{En(code, concepts)}»");

    public static LocalizedText Broader<T>(Term<T> term, Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => Say(
        $"«{Nb(term.Code!.Value, concepts)}» er oppgitt, og kan omfatte «{Nb(code, concepts)}»",
        $"«{Nn(term.Code!.Value, concepts)}» er oppgitt, og kan omfatte «{Nn(code, concepts)}»",
        $"«{En(term.Code!.Value, concepts)}» is listed, and may include «{En(code, concepts)}»");

    public static LocalizedText Dated(LocalizedText work, DatePeriod period, LocalizedText when, Certainty certainty)
    {
        var (nb, nn, en) = certainty switch
        {
            Certainty.Certain => ("pågikk", "gjekk føre seg", "was going on"),
            Certainty.Possible => ("kan ha pågått", "kan ha gått føre seg", "may have been going on"),
            _ => ("pågikk ikke", "gjekk ikkje føre seg", "was not going on"),
        };
        return Say(
            $"{work.For(LanguageTag.Bokmal)} ({period}) {nb} {when.For(LanguageTag.Bokmal)}",
            $"{work.For(LanguageTag.Nynorsk)} ({period}) {nn} {when.For(LanguageTag.Nynorsk)}",
            $"{work.For(LanguageTag.English)} ({period}) {en} {when.For(LanguageTag.English)}");
    }

    /// <summary>What a period is the period of: a project by its name, an activity by its kind.</summary>
    public static LocalizedText Work(object owner, ConceptSet concepts) => owner switch
    {
        Project project => project.Name ?? project.Id.ToString(),
        Activity { Kind: var kind } => Say(
            concepts.Label(kind, LanguageTag.Bokmal), concepts.Label(kind, LanguageTag.Nynorsk), concepts.Label(kind, LanguageTag.English)),
        _ => Say("Arbeidet", "Arbeidet", "The work"),
    };

    /// <summary>Several reasons that say the same, one after the other.</summary>
    public static LocalizedText All(IEnumerable<LocalizedText> reasons)
    {
        var all = reasons.ToList();
        string In(LanguageTag language) => string.Join("; ", all.Select(reason => reason.For(language)));
        return all.Count == 1 ? all[0] : Say(In(LanguageTag.Bokmal), In(LanguageTag.Nynorsk), In(LanguageTag.English));
    }

    /// <summary>The same of an item that is itself only possible.</summary>
    public static LocalizedText Possibly(LocalizedText text) => Say(
        $"{text.For(LanguageTag.Bokmal)}, men bare som mulig",
        $"{text.For(LanguageTag.Nynorsk)}, men berre som mogleg",
        $"{text.For(LanguageTag.English)}, but only as possible");

    public static LocalizedText NoneActive(LocalizedText when) => Say(
        $"ikke noe av det daterte arbeidet pågikk {when.For(LanguageTag.Bokmal)}",
        $"ikkje noko av det daterte arbeidet gjekk føre seg {when.For(LanguageTag.Nynorsk)}",
        $"none of the dated work was going on {when.For(LanguageTag.English)}");

    /// <summary>A window as a person would say it: a year, years, a day, or two days.</summary>
    public static LocalizedText When(DateInterval window)
    {
        static string Day(LocalDate day) => FormattableString.Invariant($"{day:uuuu-MM-dd}");

        var (first, last) = (window.Start, window.End);
        var (from, to) = (FormattableString.Invariant($"{first.Year:D4}"), FormattableString.Invariant($"{last.Year:D4}"));
        var (fromYear, toYear) = (first is { Month: 1, Day: 1 }, last is { Month: 12, Day: 31 });
        return first == last ? Say($"den {Day(first)}", $"den {Day(first)}", $"on {Day(first)}")
            : fromYear && last == LocalDate.MaxIsoValue ? Say($"i {from} eller senere", $"i {from} eller seinare", $"in {from} or later")
            : fromYear && toYear && first.Year == last.Year ? Say($"i {from}", $"i {from}", $"in {from}")
            : fromYear && toYear ? Say($"i årene {from}–{to}", $"i åra {from}–{to}", $"in the years {from}–{to}")
            : Say($"mellom {Day(first)} og {Day(last)}", $"mellom {Day(first)} og {Day(last)}", $"between {Day(first)} and {Day(last)}");
    }

    /// <summary>An imprecise period, in its text form.</summary>
    public static LocalizedText When(DatePeriod period) =>
        Say($"i perioden {period}", $"i perioden {period}", $"in the period {period}");

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
