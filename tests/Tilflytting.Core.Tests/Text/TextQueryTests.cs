namespace Tilflytting.Core.Tests.Text;

/// <summary>Words, beginnings and phrases are found where they stand, as a slow and plain search finds them.</summary>
public class TextQueryTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        "heim", "hjem", "Skular", "skole", "skule", "å", "a", "A\u030A", "bygde", "-", "-", "/", " ", " ", ",", "lag", "by", "og", "raus", "god", "7", "é", "😀", "\u00ad", "kyst", "en")
        .Array[0, 24].Select(static parts => string.Concat(parts));

    private static readonly Gen<string> Queries = Gen.OneOf(
        "heim", "hjem*", "skoler", "skul*", "a", "a*", "bygde-lag", "by*", "\"god og raus\"", "«raus, by*»", "bygde-lag/by", "\"a-a a*\"", "kysten", "7", "by-lag*", "”en-by raus”")
        .Array[1, 3].Select(static parts => string.Join(' ', parts));

    [Theory]
    [InlineData("tilflyttere", "Mange tilflyttarar og ein tilflyttar.", "tilflyttarar|tilflyttar")]
    [InlineData("kyst*", "Kystsamfunnet ved kysten, ikkje innlandet", "Kystsamfunnet|kysten")]
    [InlineData("skole*", "skular, skulebygg og Skolen; skuldra", "skular|skulebygg|Skolen")]
    [InlineData("hjemfl*", "heimflytting", "heimflytting")]
    [InlineData("me*", "vi mener", "mener")]
    [InlineData("«god, nær og raus»", "Ho er god; nær og raus! God, raus.", "god; nær og raus")]
    [InlineData("\"God nær*\"", "gode nærmiljø", "gode nærmiljø")]
    [InlineData("ålesund", "AALESUND, A\u030Alesund og Alesund", "AALESUND|A\u030Alesund|Alesund")]
    [InlineData("e-post", "Epost, e-post, e post og post.", "Epost|e-post|e post")]
    [InlineData("epost", "e-post, e post", "e-post")]
    [InlineData("grende-/bygdelag", "Grende- og bygdelag; Grende-/bygdelag", "Grende-/bygdelag")]
    [InlineData("post@berg.no", "post@berg.no, post i berg.no", "post@berg.no")]
    [InlineData("bygd bygde-liv", "Bygde-liv i bygda", "Bygde-liv|bygda")]
    [InlineData("nær & raus", "nær", "nær")]
    [InlineData("\"a b\" \"b c\"", "a b c d", "a b c")]
    [InlineData("flytt", "", "")]
    public void What_is_searched_for_is_found(string query, string text, string found) =>
        string.Join('|', TextQuery.Parse(query).Find(text).Select(span => text.Substring(span.Start, span.Length))).Should().Be(found);

    [Fact]
    public void All_words_have_to_be_somewhere()
    {
        var query = TextQuery.Parse("ungdom kyst* \"god og raus\"");

        query.Matches("Ungdommar", null, "langs kysten", "ein god og raus kommune").Should().BeTrue();
        query.Matches("Ungdommar langs kysten, ein god", "og raus kommune").Should().BeFalse("a phrase is in one text");
        query.Matches("Ungdom").Should().BeFalse();
        query.Matches().Should().BeFalse();
        query.Find(null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", DiagnosticCodes.NoWords, 0, 0)]
    [InlineData(" «&» ", DiagnosticCodes.NoWords, 0, 5)]
    [InlineData("by «god", DiagnosticCodes.UnclosedQuotation, 3, 1)]
    [InlineData("*", DiagnosticCodes.MisplacedAsterisk, 0, 1)]
    [InlineData("*kyst", DiagnosticCodes.MisplacedAsterisk, 0, 1)]
    [InlineData("ky*st", DiagnosticCodes.MisplacedAsterisk, 2, 1)]
    [InlineData("kyst**", DiagnosticCodes.MisplacedAsterisk, 5, 1)]
    [InlineData("\"god\"*", DiagnosticCodes.MisplacedAsterisk, 5, 1)]
    public void What_is_no_query_is_refused_with_its_place(string text, string code, int start, int length)
    {
        TextQuery.TryParse(text, out var query, out var problems).Should().BeFalse();
        query.Should().BeNull();
        var problem = problems.Should().ContainSingle().Subject;
        (problem.Code, problem.Span).Should().Be((code, new TextSpan(start, length)));
        TextQuery.TryParse(text, out query).Should().BeFalse();
        FluentActions.Invoking(() => TextQuery.Parse(text)).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().Equal(problem);
    }

    [Fact]
    public void Every_problem_is_said()
    {
        TextQuery.TryParse("*a b*c «d", out _, out var problems).Should().BeFalse();
        problems.Select(static problem => problem.Code).Should().Equal(
            DiagnosticCodes.MisplacedAsterisk, DiagnosticCodes.MisplacedAsterisk, DiagnosticCodes.UnclosedQuotation);

        TextQuery.TryParse(string.Concat(Enumerable.Repeat("by ", 64)), out _).Should().BeTrue();
        TextQuery.TryParse(string.Concat(Enumerable.Repeat("by ", 65)), out _, out problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Should().Match<Diagnostic>(static problem => problem.Code == DiagnosticCodes.TooManyWords && problem.Span == new TextSpan(192, 2));
        TextQuery.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(static () => TextQuery.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Query_reads_back_from_what_it_prints() => Gen.OneOf(Queries, Texts, Gen.String).Sample(
        static text =>
        {
            if (TextQuery.TryParse(text, out var query))
            {
                var back = TextQuery.Parse(query.ToString());
                (back == query && back.GetHashCode() == query.GetHashCode() && back.ToString() == query.ToString()).Should().BeTrue();
                back.Atoms.Should().Equal(query.Atoms);
            }
        },
        iter: TestScale.Of(20_000));

    [Fact]
    public void Equal_is_what_is_printed_alike()
    {
        var query = TextQuery.Parse("by  «Grende-/bygdelag» kyst*");

        query.ToString().Should().Be("by \"Grende bygdelag\" kyst*");
        (query == TextQuery.Parse("by Grende-/bygdelag kyst*")).Should().BeTrue();
        (query != TextQuery.Parse("by")).Should().BeTrue();
        (query == null).Should().BeFalse();
        query!.Equals("by").Should().BeFalse();
    }

    [Fact]
    public void Search_is_that_of_a_plain_and_slow_one() => Gen.Select(Queries, Texts).Sample(
        static (queryText, text) =>
        {
            var query = TextQuery.Parse(queryText);
            var hits = query.Terms.Select(term => PlainSearch.Find(query, term, text)).ToList();

            query.Matches(text).Should().Be(hits.All(static term => term.Count > 0));
            var marked = new bool[text.Length + 1];
            foreach (var span in hits.SelectMany(static term => term))
            {
                Array.Fill(marked, true, span.Start, span.Length);
            }

            var found = query.Find(text);
            for (var at = 0; at < text.Length; at++)
            {
                found.Count(span => span.Start <= at && at < span.End).Should().Be(marked[at] ? 1 : 0, $"{queryText} in {text} at {at}");
            }
        },
        iter: TestScale.Of(30_000));

    [Fact]
    public void Nothing_throws_whatever_the_text() => Gen.Select(Gen.String, Gen.String).Sample(
        static (queryText, text) =>
        {
            if (TextQuery.TryParse(queryText, out var query))
            {
                query.Find(queryText + text).All(span => span.Start >= 0 && span.Length > 0 && span.End <= queryText.Length + text.Length).Should().BeTrue();
            }
        },
        iter: TestScale.Of(20_000));

    [Fact]
    public void Hostile_phrase_over_a_hostile_text_comes_to_an_end() =>
        TextQuery.Parse("\"" + string.Concat(Enumerable.Repeat("a* ", 62)) + "b\"").Matches(string.Concat(Enumerable.Repeat("a-ab ", 20_000))).Should().BeFalse();
}
