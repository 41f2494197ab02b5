using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Written;

/// <summary>What is wrong with a query text: everything, each with its place and what was probably meant.</summary>
public class QueryTextProblemTests
{
    [Theory]
    [InlineData("malgrupe:ungdom", DiagnosticCodes.UnknownQueryKey, 0, 8, "målgruppe")]
    [InlineData("a =b", DiagnosticCodes.UnknownQueryKey, 2, 0, null)]
    [InlineData("målgruppe:ungdon", DiagnosticCodes.UnknownQueryValue, 10, 6, "Ungdom")]
    [InlineData("target-group:yuoth", DiagnosticCodes.UnknownQueryValue, 13, 5, "youth")]
    [InlineData("aktivitet:brosjyrr", DiagnosticCodes.UnknownQueryValue, 10, 8, "\"Brosjyrer og lignende\"")]
    [InlineData("målgruppe:sykepleiere", DiagnosticCodes.UnknownQueryValue, 10, 11, null)]
    [InlineData("målgruppe:flyttere", DiagnosticCodes.AmbiguousQueryValue, 10, 8, null)]
    [InlineData("målgruppe: ungdom", DiagnosticCodes.MissingQueryValue, 0, 17, "målgruppe:ungdom")]
    [InlineData("målgruppe: -ungdom", DiagnosticCodes.MissingQueryValue, 10, 0, null)]
    [InlineData("målgruppe:ungdom, kvinner", DiagnosticCodes.MissingQueryValue, 0, 25, "målgruppe:ungdom,kvinner")]
    [InlineData("- målgruppe:kvinner", DiagnosticCodes.MissingQueryValue, 0, 2, "-")]
    [InlineData("a ikke", DiagnosticCodes.MissingQueryValue, 2, 4, null)]
    [InlineData("målgruppe:ungdom,", DiagnosticCodes.MissingQueryValue, 17, 0, null)]
    [InlineData("a - b", DiagnosticCodes.MissingQueryValue, 2, 1, null)]
    [InlineData("a \"b c", DiagnosticCodes.UnclosedQuote, 2, 4, null)]
    [InlineData("(a b", DiagnosticCodes.UnbalancedBracket, 0, 1, null)]
    [InlineData("a) b", DiagnosticCodes.UnbalancedBracket, 1, 1, null)]
    [InlineData("a ()", DiagnosticCodes.UnbalancedBracket, 2, 2, null)]
    [InlineData("or a", DiagnosticCodes.NothingToCombine, 0, 2, null)]
    [InlineData("a eller", DiagnosticCodes.NothingToCombine, 2, 5, null)]
    [InlineData("a or or b", DiagnosticCodes.NothingToCombine, 2, 2, null)]
    [InlineData("og a", DiagnosticCodes.NothingToCombine, 0, 2, null)]
    [InlineData("a og", DiagnosticCodes.NothingToCombine, 2, 2, null)]
    [InlineData("a AND og b", DiagnosticCodes.NothingToCombine, 6, 2, null)]
    [InlineData("(a og) b", DiagnosticCodes.NothingToCombine, 3, 2, null)]
    [InlineData("a & ", DiagnosticCodes.NothingToCombine, 2, 1, null)]
    [InlineData("aktiv:2010-13", DiagnosticCodes.ImpreciseWindow, 6, 7, "2010..2013")]
    [InlineData("aktiv:2009–11", DiagnosticCodes.ImpreciseWindow, 6, 7, null)]
    [InlineData("aktiv:2005~", DiagnosticCodes.ImpreciseWindow, 6, 5, "2005~/2005~")]
    [InlineData("aktiv:2010..2007", DiagnosticCodes.PeriodEndsBeforeStart, 6, 10, null)]
    [InlineData("aktiv:2007..2010-13", DiagnosticCodes.NoSuchMonth, 17, 2, null)]
    [InlineData("aktiv:2007-13/2010", DiagnosticCodes.NoSuchMonth, 11, 2, null)]
    [InlineData("aktiv:2007-02-30", DiagnosticCodes.NoSuchDay, 14, 2, null)]
    [InlineData("aktiv:1997x", DiagnosticCodes.UnexpectedAfterDate, 10, 1, null)]
    [InlineData("aktiv:/..", DiagnosticCodes.PeriodWithoutDate, 6, 3, null)]
    [InlineData("aktiv:1/2/3", DiagnosticCodes.TooManyEnds, 9, 1, null)]
    [InlineData("aktiv:2010/2007", DiagnosticCodes.PeriodEndsBeforeStart, 6, 9, null)]
    [InlineData("kommune:Målselb", DiagnosticCodes.UnknownMunicipality, 8, 7, "Målselv")]
    [InlineData("fylke:\"Tromz\"", DiagnosticCodes.UnknownCounty, 6, 7, "Troms")]
    [InlineData("kommune@våren:Berg", DiagnosticCodes.UnknownPlaceMode, 7, 6, null)]
    [InlineData("partner@oppført:Berg", DiagnosticCodes.UnknownPlaceMode, 7, 8, null)]
    [InlineData("språk=nb", DiagnosticCodes.ExactNotPossible, 5, 1, ":")]
    [InlineData("språk:engelskk", DiagnosticCodes.UnknownQueryValue, 6, 8, "engelsk")]
    [InlineData("språk:und", DiagnosticCodes.UnknownQueryValue, 6, 3, null)]
    [InlineData("partner:–", DiagnosticCodes.TextWithoutWords, 8, 1, null)]
    [InlineData("a … b", DiagnosticCodes.TextWithoutWords, 2, 1, null)]
    [InlineData("a *bolig", DiagnosticCodes.MisplacedAsterisk, 2, 1, null)]
    [InlineData("a \"b ky*st\"", DiagnosticCodes.MisplacedAsterisk, 7, 1, null)]
    [InlineData("kilde:\"a b\"", DiagnosticCodes.TextWithoutWords, 6, 5, null)]
    [InlineData("orgnr:974760674", DiagnosticCodes.OrganisationNumberCheckDigit, 6, 9, null)]
    [InlineData("orgnr:97476067", DiagnosticCodes.MalformedOrganisationNumber, 6, 8, null)]
    [InlineData("hentet:i-fjor", DiagnosticCodes.MalformedYear, 7, 4, null)]
    [InlineData("katalog:–", DiagnosticCodes.TextWithoutWords, 8, 1, null)]
    [InlineData("kommune:1806@1800", DiagnosticCodes.UnknownMunicipality, 8, 9, null)]
    [InlineData("id:Berg", DiagnosticCodes.MalformedSlug, 3, 4, "berg")]
    [InlineData("oppgitt:resultaxer", DiagnosticCodes.UnknownQueryValue, 8, 10, "resultater")]
    [InlineData("ukodet:malgrupe", DiagnosticCodes.UnknownQueryValue, 7, 8, "målgruppe")]
    public void Problem_has_its_code_its_place_and_the_nearest_spelling(string text, string code, int start, int length, string? suggestion)
    {
        InitiativeFilter.TryParse(text, out var filter, out var problems).Should().BeFalse();

        filter.Should().BeNull();
        problems.Should().ContainSingle();
        (problems[0].Code, problems[0].Span, problems[0].Suggestion).Should().Be((code, new TextSpan(start, length), suggestion));
        foreach (var said in new[] { problems[0].Message, problems[0].Expected }.OfType<LocalizedText>().Where(static said => said.HasLanguage))
        {
            said.Texts.Select(static one => one.Key).Should().BeEquivalentTo([LanguageTag.Bokmal, LanguageTag.Nynorsk, LanguageTag.English]);
            said.Texts.Select(static one => one.Value).Should().OnlyContain(static words => !words.Contains('{', StringComparison.Ordinal));
        }

        FluentActions.Invoking(() => InitiativeFilter.Parse(text)).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().Equal(problems);
    }

    [Fact]
    public void All_problems_are_given_at_once_in_order()
    {
        InitiativeFilter.TryParse("malgrupe:x (aktiv:20,1997 kommune:Målselb) or -", out _, out var problems).Should().BeFalse();

        problems.Select(static problem => problem.Code).Should().Equal(
            DiagnosticCodes.UnknownQueryKey, DiagnosticCodes.MalformedYear, DiagnosticCodes.UnknownMunicipality, DiagnosticCodes.MissingQueryValue);
        problems.Should().BeInAscendingOrder(static problem => problem.Span!.Value.Start);
    }

    [Fact]
    public void What_is_suggested_is_right()
    {
        foreach (var text in new[] { "malgrupe:ungdom", "målgruppe:ungdon", "aktivitet:brosjyrr", "aktiv:2010-13", "målgruppe: ungdom", "- målgruppe:ungdom", "aktiv:2005~", "kommune:Målselb", "fylke:\"Tromz\"", "språk=nb", "oppgitt:resultaxer" })
        {
            InitiativeFilter.TryParse(text, out _, out var problems).Should().BeFalse();
            var (span, suggestion) = (problems[0].Span!.Value, problems[0].Suggestion!);
            InitiativeFilter.TryParse(text[..span.Start] + suggestion + text[span.End..], out _).Should().BeTrue(text);
        }
    }

    [Fact]
    public void Any_text_at_all_is_a_question_or_has_problems_within_it()
    {
        var pieces = Gen.OneOf(
            "målgruppe", "ungdom", ":", "=", ",", "(", ")", "-", "!", "|", "&", "or", " ", "\"", "«", "»", "aktiv", "2007", "..", "/", "~", "kommune", "@", "oppført", "Berg", "*", "#",
            "\n", "😀", "\uD800", "språk", "nb", ".", "og", "ikke", "eller", " – ", "–", "'", ";", "\u200B", "<", "2007-2010", "Troms", "partner", "uten");
        pieces.Array[0, 14].Select(string.Concat).Sample(
            static text => InitiativeFilter.TryParse(text, out var filter, out var problems)
                ? problems.IsEmpty && InitiativeFilter.Parse(filter.ToString()) == filter
                : !problems.IsEmpty && problems.All(problem => problem.Span is { } span && span.Start >= 0 && span.End <= text.Length),
            iter: TestScale.Of(30_000));
    }

    [Fact]
    public void As_deep_as_is_allowed_is_read_and_printed()
    {
        var text = string.Concat(Enumerable.Repeat("-", 99)) + "(a b)";

        InitiativeFilter.Parse(text).ToString().Should().Be(text);
        InitiativeFilter.TryParse("-" + text, out _, out var problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.QueryTooDeep);
    }
}
