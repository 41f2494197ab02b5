namespace Tilflytting.Core.Queries;

/// <summary>Every sentence of an explanation, in bokmål, nynorsk and English.</summary>
internal static class QueryTexts
{
    public static LocalizedText Both { get; } = Say("Begge vilkårene", "Begge vilkåra", "Both conditions");

    public static LocalizedText Either { get; } = Say("Ett av vilkårene", "Eitt av vilkåra", "One of the conditions");

    public static LocalizedText Not { get; } = Say("Det motsatte av", "Det motsette av", "The contrary of");

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
        where T : class, IVocabulary => Say(
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

    public static LocalizedText Dated(LocalizedText? owner, DatePeriod period, LocalizedText when, Certainty certainty)
    {
        string Subject(LanguageTag language, string whole) => owner is null ? $"{whole} ({period})" : $"{owner.For(language)} ({period})";
        var (nb, nn, en) = certainty switch
        {
            Certainty.Certain => ("pågikk", "gjekk føre seg", "was going on"),
            Certainty.Possible => ("kan ha pågått", "kan ha gått føre seg", "may have been going on"),
            _ => ("pågikk ikke", "gjekk ikkje føre seg", "was not going on"),
        };
        return Say(
            $"{Subject(LanguageTag.Bokmal, "Arbeidet")} {nb} {when.For(LanguageTag.Bokmal)}",
            $"{Subject(LanguageTag.Nynorsk, "Arbeidet")} {nn} {when.For(LanguageTag.Nynorsk)}",
            $"{Subject(LanguageTag.English, "The work")} {en} {when.For(LanguageTag.English)}");
    }

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
        $"«{words}» er ikke blant de {count} samarbeidspartnerne",
        $"«{words}» er ikkje blant dei {count} samarbeidspartnarane",
        $"«{words}» is not among the {count} partners");

    private static string Nb<T>(Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => concepts.Label(code, LanguageTag.Bokmal);

    private static string Nn<T>(Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => concepts.Label(code, LanguageTag.Nynorsk);

    private static string En<T>(Code<T> code, ConceptSet concepts)
        where T : class, IVocabulary => concepts.Label(code, LanguageTag.English);

    private static LocalizedText Say(string nb, string nn, string en) => new(
    [
        KeyValuePair.Create(LanguageTag.Bokmal, nb),
        KeyValuePair.Create(LanguageTag.Nynorsk, nn),
        KeyValuePair.Create(LanguageTag.English, en),
    ]);
}
