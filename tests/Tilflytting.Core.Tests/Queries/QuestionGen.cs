using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;
using Tilflytting.Core.Tests.Periods;
using Tilflytting.Core.Tests.Places;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>Random questions over every condition that there is.</summary>
internal static class QuestionGen
{
    private static readonly Gen<string> Words = Gen.OneOf("x", "Ungdom", "Berg", "bergå", "ø", "1995", "i", "a Berg", "Æ", "eller", "OR", "og", "Ikke", "not");

    private static readonly Gen<string> Searches = Gen.OneOf(
        Words, Words.Select(static words => words + "*"), Gen.OneOf("\"a Berg\"", "«a, Ber*»", "a-berg", "Berga*", "\"berg - i*\" 1995", "\"i x\"", "ungdommar", "“bo i* berg”"),
        Gen.OneOf(
            "barnefamilier", "Kvinner", "unge", "\"young people\"", "people*", "skoler", "skular*", "\"Grende-/bygdelag\"", "bygde-lag", "til*", "omdømme", "of", "ongoing", "\"se også\"", "innvilga", "prosjekteigar",
            "nærings*", "\"og ro\"", "fred og", "kommune", "\"til regionen\"", "sykepleiere", "avslutta", "from*", "\"from 2031\"", "1-2-3", "2 3"));

    /// <summary>The years of the generated entries, and both ends of the calendar.</summary>
    private static readonly Gen<int> Year = Gen.Frequency((20, Gen.Int[1985, 2025]), (1, Gen.OneOf(1, 2, 9998, 9999)));

    private static readonly Gen<DateInterval> Window = Gen.OneOf(
        Year.Select(static year => DateInterval.Year(year)),
        Year.Select(static year => DateInterval.Since(year)),
        Year.Select(static year => new DateInterval(LocalDate.MinIsoValue, new LocalDate(year, 12, 31))),
        Gen.Select(Year, Gen.Int[1, 12], static (year, month) => new DateInterval(new LocalDate(year, month, 1), new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth))),
        Gen.Select(Year, Gen.Int[1, 12], static (year, month) => new DateInterval(new LocalDate(year, month, 1), LocalDate.MaxIsoValue)),
        PeriodGen.Day.Select(static day => DateInterval.Day(day)),
        Gen.Select(PeriodGen.Day, PeriodGen.Day, static (a, b) => a <= b ? new DateInterval(a, b) : new DateInterval(b, a)));

    /// <summary>Conditions on places, by number, by a number of another day, by name, and as the register gives them; in the three modes.</summary>
    public static Gen<Question> Place { get; } = Gen.Frequency(
        (4, Gen.Select(Gen.OneOf([.. PlaceRegister.Default.Municipalities()]), Mode(), static (one, mode) => Municipality(InitiativeFilter.InMunicipality(one, mode), [one.Id], mode))),
        (2, Gen.Select(Gen.OneOf([.. PlaceData.Municipalities.Select(static row => row.Code).Distinct()]), Mode(), static (code, mode) =>
            Municipality(InitiativeFilter.InMunicipality(code, mode), [SlowLineage.Having(code)[^1].Unit], mode))),
        (1, Gen.Select(Gen.OneOf([.. PlaceData.Municipalities]), Mode(), static (row, mode) =>
            Municipality(InitiativeFilter.InMunicipality(FormattableString.Invariant($"{row.Code}@{row.From:uuuu-MM-dd}"), mode), [SlowLineage.UnitOf(row)], mode))),
        (2, Gen.Select(Gen.OneOf("Berg", "Herøy", "Våler", "Senja", "Tysfjord", "Haram", "Oslo", "Ålesund", "Sande", "Hole", "Lardal"), Mode(), static (name, mode) =>
            Municipality(InitiativeFilter.InMunicipality(name, mode), Called(name), mode))),
        (3, Gen.Select(Gen.OneOf([.. PlaceData.Counties.Select(static row => row.Code).Distinct()]), Mode(), static (code, mode) => County(InitiativeFilter.InCounty(code, mode), [code], mode))),
        (1, Gen.Select(Gen.OneOf(("Troms", new[] { "19", "55" }), ("Viken", ["30"]), ("Østfold", ["01", "31"])), Mode(), static (named, mode) =>
            County(InitiativeFilter.InCounty(named.Item1, mode), named.Item2, mode))));

    public static Gen<Question> Leaf { get; } = Gen.OneOf(
        Coded<TargetGroup>(), Coded<ActivityType>(), Coded<SellingPoint>(), Coded<PartnerKind>(), Coded<PartnerRole>(), Coded<SubjectArea>(), Coded<OrganisationForm>(),
        Coded<Programme>(), Coded<WorkStatus>(), Coded<AssessmentStatus>(), Coded<PartnerForm>(), Coded<FundingState>(), Coded<PlaceKind>(), Coded<PlaceExtent>(), Coded<RelationKind>(),
        Window.Select(static window => new Question(InitiativeFilter.Active(window), x => SlowAnswers.Active(x, SlowPeriod.Of(window)), $"active {window}")),
        PeriodGen.Period.Select(static period => new Question(InitiativeFilter.Active(period), x => SlowAnswers.Active(x, SlowPeriod.Of(period, null)), $"active {period}")),
        Window.Select(static window => new Question(InitiativeFilter.StatedOn(window), x => Written(x, window), $"written {window}")),
        Searches.Select(static words => new Question(InitiativeFilter.Text(words), (x, own) => SlowAnswers.Text(x, words, own), words, [words])),
        Words.Select(static words => new Question(InitiativeFilter.Partner(words), x => Partner(x, words), $"partner {words}")),
        Gen.OneOf("974760673", "983971636").Select(static number => new Question(InitiativeFilter.Partner(OrganisationNumber.Parse(number)), x => Number(x, number), number)),
        Words.Select(static words => new Question(InitiativeFilter.Publisher(words), x => Named(words, x.Provenance?.Publisher), $"publisher {words}")),
        Words.Select(static words => new Question(InitiativeFilter.FromCatalogue(words), x => Named(words, x.Provenance?.Catalogue), $"catalogue {words}")),
        Words.Select(static words => new Question(
            InitiativeFilter.FromStudy(words),
            x => Named(words, [x.Provenance?.Study?.Name, .. x.Provenance?.Study?.CarriedOutBy ?? [], .. x.Provenance?.Study?.CommissionedBy ?? []]),
            $"study {words}")),
        Words.Select(static words => new Question(InitiativeFilter.Licence(words), x => Named(words, x.Provenance?.Licence), $"licence {words}")),
        Window.Select(static window => new Question(InitiativeFilter.RetrievedOn(window), x => Retrieved(x, window), $"retrieved {window}")),
        Gen.OneOf("EXAMPLE", "b=å", "x,\"y\"(z)", "#del").Select(static part => new Question(InitiativeFilter.Source(part), x => Source(x, part), $"source {part}")),
        TextGen.Slug.Select(static id => new Question(InitiativeFilter.Id(id), x => x.Id == id ? Certainty.Certain : Certainty.No, $"id {id}")),
        Gen.OneOf("nb", "nn", "no", "de", "de-CH", "zh-Hant", "engelsk").Select(static tag => new Question(InitiativeFilter.InLanguage(LanguageTag.Parse(tag)), x => Language(tag, x.Language.ToString()), tag)),
        Gen.Enum<InitiativeMember>().Select(static member => new Question(InitiativeFilter.Stated(member), x => Stated(x, member), $"stated {member}")),
        Gen.Const(new Question(InitiativeFilter.Everything, static _ => Certainty.Certain, "everything")));

    public static Gen<Question> Any { get; } = Gen.Recursive<Question>(static (depth, question) => depth > 3
        ? Single()
        : Gen.Frequency(
            (2, Single()),
            (1, question.Select(static a => new Question(!a.Filter, (x, own) => SlowAnswers.Not(a.Ask(x, own)), $"!({a})", []))),
            (1, Gen.Select(question, question, static (a, b) => new Question(a.Filter & b.Filter, (x, own) => SlowAnswers.And(a.Ask(x, own), b.Ask(x, own)), $"({a} & {b})", [.. a.Words, .. b.Words]))),
            (1, Gen.Select(question, question, static (a, b) => new Question(a.Filter | b.Filter, (x, own) => SlowAnswers.Or(a.Ask(x, own), b.Ask(x, own)), $"({a} | {b})", [.. a.Words, .. b.Words])))));

    /// <summary>Filters of any form.</summary>
    public static Gen<InitiativeFilter> Filter { get; } = Any.Select(static question => question.Filter);

    private static Gen<Question> Single() => Gen.Frequency((4, Leaf), (1, Place));

    private static string[] Split(string words) => NorwegianFolding.Words(words).Split(' ');

    private static Gen<PlaceMode> Mode() => Gen.OneOf(
        Gen.Const(PlaceMode.AnyLineage),
        Gen.Const(PlaceMode.AsRecorded),
        Gen.Frequency(
            (3, Gen.Int[1964, 2026].Select(static year => new LocalDate(year, 6, 1))),
            (1, Gen.OneOf(new LocalDate(1950, 1, 1), new LocalDate(1963, 12, 31), new LocalDate(2020, 1, 1), new LocalDate(2100, 1, 1))))
            .Select(static day => PlaceMode.AsOf(day)));

    /// <summary>Those that are called so today, else the last that were.</summary>
    private static string[] Called(string name)
    {
        var rows = PlaceData.Municipalities.Where(row => row.Names.Contains(name)).ToList();
        var last = rows.Max(static row => row.To ?? LocalDate.MaxIsoValue);
        return [.. rows.Where(row => (row.To ?? LocalDate.MaxIsoValue) == last).Select(static row => SlowLineage.UnitOf(row)).Distinct()];
    }

    private static Question Municipality(InitiativeFilter filter, string[] asked, PlaceMode mode) => new(filter, x => SlowPlaces.Municipality(x, asked, mode) ?? Certainty.Possible, $"{filter}");

    private static Question County(InitiativeFilter filter, string[] asked, PlaceMode mode) => new(filter, x => SlowPlaces.County(x, asked, mode) ?? Certainty.Possible, $"{filter}");

    private static Gen<Question> Coded<T>()
        where T : class, IVocabulary
    {
        var scheme = Vocabulary.Of<T>().Scheme;
        return Gen.OneOf(
            TermGen<T>.Code.Select(code => new Question(InitiativeFilter.Has(code), (x, own) => SlowAnswers.Has(x, scheme, code.ToString(), false, own), $"{scheme}:{code}", [])),
            TermGen<T>.Code.Select(code => new Question(InitiativeFilter.HasExactly(code), x => SlowAnswers.Has(x, scheme, code.ToString(), true), $"{scheme}={code}")),
            Gen.Const(new Question(InitiativeFilter.Uncoded(Vocabulary.Of<T>()), x => SlowAnswers.Uncoded(x, scheme), $"uncoded {scheme}")));
    }

    private static Certainty Written(Initiative x, DateInterval window)
    {
        if (x.Provenance?.StatedOn is not { } date)
        {
            return Certainty.Possible;
        }

        var (first, last) = PlainCalendar.Of(date.ToString());
        return last < window.Start || first > window.End ? Certainty.No : window.Start <= first && last <= window.End ? Certainty.Certain : Certainty.Possible;
    }

    private static Certainty Partner(Initiative x, string words) => x.Partners.Length == 0 ? Certainty.Possible
        : x.Partners.SelectMany(static p => p.Name.HasLanguage ? p.Name.Texts.Select(static t => t.Value) : [p.Name.For(default)])
            .Any(name => SlowAnswers.InRow(Split(name), Split(words), false)) ? Certainty.Certain : Certainty.No;

    private static Certainty Number(Initiative x, string number) => x.Partners.All(static p => p.OrganisationNumber is null) ? Certainty.Possible
        : x.Partners.Any(p => p.OrganisationNumber?.ToString() == number) ? Certainty.Certain : Certainty.No;

    /// <summary>The first name is the one that has to be stated.</summary>
    private static Certainty Named(string words, params string?[] names) => names[0] is null ? Certainty.Possible
        : names.Any(name => SlowAnswers.InRow(Split(name!), Split(words), false)) ? Certainty.Certain : Certainty.No;

    private static Certainty Retrieved(Initiative x, DateInterval window) => x.Provenance?.RetrievedOn is not { } day ? Certainty.Possible
        : window.Start <= day && day <= window.End ? Certainty.Certain : Certainty.No;

    private static Certainty Source(Initiative x, string part) => x.Provenance?.Source is not { } source ? Certainty.Possible
        : source.OriginalString.Contains(part, StringComparison.OrdinalIgnoreCase) ? Certainty.Certain : Certainty.No;

    private static Certainty Language(string asked, string item)
    {
        static bool Under(string narrow, string broad) =>
            narrow == broad || narrow.StartsWith(broad + "-", StringComparison.Ordinal) || (broad == "no" && (Under(narrow, "nb") || Under(narrow, "nn")));

        return Under(item, asked) ? Certainty.Certain : Under(asked, item) ? Certainty.Possible : Certainty.No;
    }

    /// <summary>By the name of the property: it is there when it is neither null nor an empty list.</summary>
    private static Certainty Stated(Initiative x, InitiativeMember member) =>
        typeof(Initiative).GetProperty(member.ToString())!.GetValue(x) is { } value && (value is not System.Collections.IEnumerable list || list.Cast<object>().Any())
            ? Certainty.Certain : Certainty.No;
}
