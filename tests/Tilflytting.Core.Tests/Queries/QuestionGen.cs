using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>Random questions over every condition that there is.</summary>
internal static class QuestionGen
{
    private static readonly Gen<string> Words = Gen.OneOf("x", "Ungdom", "Berg", "bergå", "ø", "1995", "i", "a Berg", "Æ", "eller", "OR");

    private static readonly Gen<string> Searches = Gen.OneOf(
        Words, Words.Select(static words => words + "*"), Gen.OneOf("\"a Berg\"", "«a, Ber*»", "a-berg", "Berga*", "\"berg - i*\" 1995", "\"i x\"", "ungdommar", "“bo i* berg”"));

    private static readonly Gen<DateInterval> Window = Gen.OneOf(
        Gen.Int[1985, 2025].Select(static year => DateInterval.Year(year)),
        Gen.Int[1985, 2025].Select(static year => DateInterval.Since(year)),
        Gen.Int[1985, 2025].Select(static year => new DateInterval(LocalDate.MinIsoValue, new LocalDate(year, 12, 31))),
        Gen.Int[1985, 2025].Select(Gen.Int[1, 12], static (year, month) => new DateInterval(new LocalDate(year, month, 1), new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1))),
        PeriodGen.Day.Select(static day => DateInterval.Day(day)),
        Gen.Select(PeriodGen.Day, PeriodGen.Day, static (a, b) => a <= b ? new DateInterval(a, b) : new DateInterval(b, a)));

    /// <summary>Conditions on places: those have a slow evaluator of their own.</summary>
    public static Gen<InitiativeFilter> Place { get; } = Gen.OneOf(
        Gen.Select(Gen.OneOf("5530", "Berg", "Herøy", "1806@1963", "0716", "Våler"), Mode(), static (text, mode) => InitiativeFilter.InMunicipality(text, mode)),
        Gen.Select(Gen.OneOf("55", "Troms", "Viken", "03"), Mode(), static (text, mode) => InitiativeFilter.InCounty(text, mode)));

    public static Gen<Question> Leaf { get; } = Gen.OneOf(
        Coded<TargetGroup>(), Coded<ActivityType>(), Coded<SellingPoint>(), Coded<PartnerKind>(), Coded<PartnerRole>(), Coded<SubjectArea>(), Coded<OrganisationForm>(),
        Coded<Programme>(), Coded<WorkStatus>(), Coded<AssessmentStatus>(), Coded<PartnerForm>(), Coded<FundingState>(), Coded<PlaceKind>(), Coded<PlaceExtent>(), Coded<RelationKind>(),
        Window.Select(static window => new Question(InitiativeFilter.Active(window), x => SlowAnswers.Active(x, PeriodBounds.Of(window)), $"active {window}")),
        PeriodGen.Period.Select(static period => new Question(InitiativeFilter.Active(period), x => SlowAnswers.Active(x, period.Bounds()), $"active {period}")),
        Window.Select(static window => new Question(InitiativeFilter.StatedOn(window), x => Written(x, window), $"written {window}")),
        Searches.Select(static words => new Question(InitiativeFilter.Text(words), x => SlowAnswers.Text(x, words), words)),
        Words.Select(static words => new Question(InitiativeFilter.Partner(words), x => Partner(x, words), $"partner {words}")),
        Gen.OneOf("974760673", "983971636").Select(static number => new Question(InitiativeFilter.Partner(OrganisationNumber.Parse(number)), x => Number(x, number), number)),
        Words.Select(static words => new Question(InitiativeFilter.Publisher(words), x => Publisher(x, words), $"publisher {words}")),
        Gen.OneOf("EXAMPLE", "b=å", "x,\"y\"(z)", "#del").Select(static part => new Question(InitiativeFilter.Source(part), x => Source(x, part), $"source {part}")),
        TextGen.Slug.Select(static id => new Question(InitiativeFilter.Id(id), x => x.Id == id ? Certainty.Certain : Certainty.No, $"id {id}")),
        Gen.OneOf("nb", "nn", "no", "de", "de-CH", "zh-Hant", "engelsk").Select(static tag => new Question(InitiativeFilter.InLanguage(LanguageTag.Parse(tag)), x => Language(tag, x.Language.ToString()), tag)),
        Gen.Enum<InitiativeMember>().Select(static member => new Question(InitiativeFilter.Stated(member), x => Stated(x, member), $"stated {member}")),
        Gen.Const(new Question(InitiativeFilter.Everything, static _ => Certainty.Certain, "everything")));

    public static Gen<Question> Any { get; } = Gen.Recursive<Question>(static (depth, question) => depth > 3
        ? Leaf
        : Gen.Frequency(
            (2, Leaf),
            (1, question.Select(static a => new Question(!a.Filter, x => SlowAnswers.Not(a.Answer(x)), $"!({a})"))),
            (1, Gen.Select(question, question, static (a, b) => new Question(a.Filter & b.Filter, x => SlowAnswers.And(a.Answer(x), b.Answer(x)), $"({a} & {b})"))),
            (1, Gen.Select(question, question, static (a, b) => new Question(a.Filter | b.Filter, x => SlowAnswers.Or(a.Answer(x), b.Answer(x)), $"({a} | {b})")))));

    /// <summary>Filters of any form, places among them.</summary>
    public static Gen<InitiativeFilter> Filter { get; } = Gen.Recursive<InitiativeFilter>(static (depth, filter) => depth > 3
        ? Gen.OneOf(Leaf.Select(static one => one.Filter), Place)
        : Gen.OneOf(
            Leaf.Select(static one => one.Filter),
            Place,
            filter.Select(static a => !a),
            Gen.Select(filter, filter, static (a, b) => a & b),
            Gen.Select(filter, filter, static (a, b) => a | b)));

    private static string[] Split(string words) => NorwegianFolding.Words(words).Split(' ');

    private static Gen<PlaceMode> Mode() => Gen.OneOf(
        Gen.Const(PlaceMode.AnyLineage), Gen.Const(PlaceMode.AsRecorded), Gen.OneOf(new LocalDate(2010, 6, 1), new LocalDate(2021, 12, 31)).Select(static day => PlaceMode.AsOf(day)));

    private static Gen<Question> Coded<T>()
        where T : class, IVocabulary
    {
        var scheme = Vocabulary.Of<T>().Scheme;
        return Gen.OneOf(
            TermGen<T>.Code.Select(code => new Question(InitiativeFilter.Has(code), x => SlowAnswers.Has(x, scheme, code.ToString(), false), $"{scheme}:{code}")),
            TermGen<T>.Code.Select(code => new Question(InitiativeFilter.HasExactly(code), x => SlowAnswers.Has(x, scheme, code.ToString(), true), $"{scheme}={code}")),
            Gen.Const(new Question(InitiativeFilter.Uncoded(Vocabulary.Of<T>()), x => SlowAnswers.Uncoded(x, scheme), $"uncoded {scheme}")));
    }

    private static Certainty Written(Initiative x, DateInterval window) => x.Provenance?.StatedOn is not { } date ? Certainty.Possible
        : date.Latest < window.Start || date.Earliest > window.End ? Certainty.No
        : window.Contains(date.Earliest) && window.Contains(date.Latest) ? Certainty.Certain : Certainty.Possible;

    private static Certainty Partner(Initiative x, string words) => x.Partners.Length == 0 ? Certainty.Possible
        : x.Partners.SelectMany(static p => p.Name.HasLanguage ? p.Name.Texts.Select(static t => t.Value) : [p.Name.For(default)])
            .Any(name => SlowAnswers.InRow(Split(name), Split(words), false)) ? Certainty.Certain : Certainty.No;

    private static Certainty Number(Initiative x, string number) => x.Partners.All(static p => p.OrganisationNumber is null) ? Certainty.Possible
        : x.Partners.Any(p => p.OrganisationNumber?.ToString() == number) ? Certainty.Certain : Certainty.No;

    private static Certainty Publisher(Initiative x, string words) => x.Provenance?.Publisher is not { } name ? Certainty.Possible
        : SlowAnswers.InRow(Split(name), Split(words), false) ? Certainty.Certain : Certainty.No;

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
