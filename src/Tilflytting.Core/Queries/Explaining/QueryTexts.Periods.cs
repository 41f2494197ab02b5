namespace Tilflytting.Core.Queries;

/// <content>Sentences about periods.</content>
internal static partial class QueryTexts
{
    public static LocalizedText UndatedProject { get; } = Say(
        "et prosjekt har ingen datert periode, og arbeidet som helhet heller ikke",
        "eit prosjekt har ingen datert periode, og arbeidet som heilskap heller ikkje",
        "a project has no dated period, and neither has the work as a whole");

    private static LocalizedText Undated { get; } = Say(
        "ikke oppgitt: oppføringen har ingen datert periode",
        "ikkje oppgitt: oppføringa har ingen datert periode",
        "not stated: the entry has no dated period");

    /// <summary>That nothing is dated, and the words that stand for a period all the same.</summary>
    public static LocalizedText NotDated(Initiative initiative)
    {
        var words = (initiative.Period?.Text ?? initiative.Projects.Select(static project => project.Period?.Text).FirstOrDefault(static text => text is not null)) is { } text
            ? TextFormat.OneLine(text)
            : null;
        return words is null ? Undated : Say(
            $"{Undated.For(LanguageTag.Bokmal)}, bare ordene «{words}»", $"{Undated.For(LanguageTag.Nynorsk)}, berre orda «{words}»", $"{Undated.For(LanguageTag.English)}, only the words «{words}»");
    }

    /// <summary>Whether work of a period was going on, and if only possibly, why.</summary>
    public static LocalizedText Dated(LocalizedText work, DatePeriod period, LocalizedText when, Certainty certainty, LocalizedText? why)
    {
        var (nb, nn, en) = certainty switch
        {
            Certainty.Certain => ("pågikk", "gjekk føre seg", "was under way"),
            Certainty.Possible => ("kan ha pågått", "kan ha gått føre seg", "may have been under way"),
            _ => ("pågikk ikke", "gjekk ikkje føre seg", "was not under way"),
        };
        string In(LanguageTag language, string was) =>
            $"{work.For(language)} ({PeriodText.Format(period, language)}) {was} {when.For(language)}{(why is null ? "" : $": {why.For(language)}")}";
        return Say(In(LanguageTag.Bokmal, nb), In(LanguageTag.Nynorsk, nn), In(LanguageTag.English, en));
    }

    /// <summary>Why a period answers only possibly: what is not known of its start or its end.</summary>
    /// <param name="period">The period.</param>
    /// <param name="bounds">Its bounds.</param>
    /// <param name="asked">The days that are asked for.</param>
    /// <param name="statedOn">When the words were written; null when nobody knows.</param>
    public static LocalizedText WhyPossible(DatePeriod period, PeriodBounds bounds, PeriodBounds asked, PartialDate? statedOn) =>
        bounds.LatestStart > asked.EarliestEnd
            ? period.StartState == PeriodEnd.Dated
                ? Say("starten er ikke kjent så nøyaktig", "starten er ikkje kjend så nøye", "the start is not known so precisely")
                : Say("starten er ikke kjent", "starten er ikkje kjend", "the start is not known")
            : period.EndState switch
            {
                PeriodEnd.Dated => Say("slutten er ikke kjent så nøyaktig", "slutten er ikkje kjend så nøye", "the end is not known so precisely"),
                PeriodEnd.Open when statedOn is { } date => Say(
                    $"opplysningene er fra {Date(date, LanguageTag.Bokmal)}, og sier ikke hvor lenge det varte etter det",
                    $"opplysningane er frå {Date(date, LanguageTag.Nynorsk)}, og seier ikkje kor lenge det varte etter det",
                    $"the words are from {Date(date, LanguageTag.English)}, and do not say how long it went on after that"),
                _ => Say("slutten er ikke kjent", "slutten er ikkje kjend", "the end is not known"),
            };

    /// <summary>What a period is the period of: a project by its name, an activity by its kind.</summary>
    public static LocalizedText Work(object owner, ConceptSet concepts) => owner switch
    {
        Project project => project.Name ?? project.Id.ToString(),
        Activity { Kind: var kind } => Say(
            concepts.Label(kind, LanguageTag.Bokmal), concepts.Label(kind, LanguageTag.Nynorsk), concepts.Label(kind, LanguageTag.English)),
        _ => Say("Arbeidet", "Arbeidet", "The work"),
    };

    public static LocalizedText NoneActive(LocalizedText when) => Say(
        $"ikke noe av det daterte arbeidet pågikk {when.For(LanguageTag.Bokmal)}",
        $"ikkje noko av det daterte arbeidet gjekk føre seg {when.For(LanguageTag.Nynorsk)}",
        $"none of the dated work was under way {when.For(LanguageTag.English)}");

    /// <summary>A window as a person would say it: a year, years, a month, a day, two days, or one and all before or after it.</summary>
    public static LocalizedText When(DateInterval window)
    {
        var (first, last) = (window.Start, window.End);
        var (from, to) = (FormattableString.Invariant($"{first.Year:D4}"), FormattableString.Invariant($"{last.Year:D4}"));
        var (fromYear, toYear) = (first is { Month: 1, Day: 1 }, last is { Month: 12, Day: 31 });
        var (isOpen, isEndless) = (first == LocalDate.MinIsoValue, last == LocalDate.MaxIsoValue);
        var isMonth = first.Day == 1 && first.Year == last.Year && first.Month == last.Month && last == first.With(DateAdjusters.EndOfMonth);
        return isOpen && isEndless ? Say("på noe tidspunkt", "på noko tidspunkt", "at any time")
            : isEndless && fromYear ? Say($"i {from} eller senere", $"i {from} eller seinare", $"in {from} or later")
            : isEndless ? Each(first, static (day, _) => day, " eller senere", " eller seinare", " or later", "")
            : isOpen && toYear ? Say($"i {to} eller tidligere", $"i {to} eller tidlegare", $"in {to} or earlier")
            : isOpen ? Each(last, static (day, _) => day, " eller tidligere", " eller tidlegare", " or earlier", "")
            : first == last ? Each(first, static (day, _) => day, "", "", "", "on ")
            : fromYear && toYear && first.Year == last.Year ? Say($"i {from}", $"i {from}", $"in {from}")
            : fromYear && toYear ? Say($"i årene {from}–{to}", $"i åra {from}–{to}", $"in the years {from}–{to}")
            : isMonth ? Each(first, static (_, month) => month, "", "", "", "in ", "i ")
            : Say(
                $"mellom {Day(first, LanguageTag.Bokmal)} og {Day(last, LanguageTag.Bokmal)}",
                $"mellom {Day(first, LanguageTag.Nynorsk)} og {Day(last, LanguageTag.Nynorsk)}",
                $"between {Day(first, LanguageTag.English)} and {Day(last, LanguageTag.English)}");
    }

    /// <summary>An imprecise period, in words.</summary>
    public static LocalizedText When(DatePeriod period) => Say(
        $"i perioden «{PeriodText.Format(period, LanguageTag.Bokmal)}»",
        $"i perioden «{PeriodText.Format(period, LanguageTag.Nynorsk)}»",
        $"in the period «{PeriodText.Format(period, LanguageTag.English)}»");

    /// <summary>A day in words: «1. januar 2020».</summary>
    public static string Day(LocalDate day, LanguageTag language) => Date(PartialDate.FromDay(day), language);

    /// <summary>A date in words: «våren 2010».</summary>
    public static string Date(PartialDate date, LanguageTag language) => PeriodText.Format(date, language);

    private static LocalizedText Each(LocalDate date, Func<string, string, string> pick, string nbAfter, string nnAfter, string enAfter, string enBefore, string before = "")
    {
        string In(LanguageTag language) => pick(Day(date, language), Date(PartialDate.FromMonth(date.Year, date.Month), language));
        return Say($"{before}{In(LanguageTag.Bokmal)}{nbAfter}", $"{before}{In(LanguageTag.Nynorsk)}{nnAfter}", $"{enBefore}{In(LanguageTag.English)}{enAfter}");
    }
}
