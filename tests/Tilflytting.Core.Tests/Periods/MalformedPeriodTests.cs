namespace Tilflytting.Core.Tests.Periods;

/// <summary>What is no period is refused, with the place and the reason.</summary>
public class MalformedPeriodTests
{
    public static TheoryData<string, string, int, int> Malformed => new()
    {
        { "", DiagnosticCodes.BlankDate, 0, 0 },
        { "  ", DiagnosticCodes.BlankDate, 0, 2 },
        { "0000", DiagnosticCodes.MalformedYear, 0, 4 },
        { "10000", DiagnosticCodes.UnexpectedAfterDate, 4, 1 },
        { "207", DiagnosticCodes.MalformedYear, 0, 3 },
        { "-2007", DiagnosticCodes.MalformedYear, 0, 4 },
        { "+2007", DiagnosticCodes.MalformedYear, 0, 4 },
        { " 2007", DiagnosticCodes.MalformedYear, 0, 4 },
        { "2007 ", DiagnosticCodes.UnexpectedAfterDate, 4, 1 },
        { "２００７", DiagnosticCodes.MalformedYear, 0, 4 },
        { "~", DiagnosticCodes.MalformedYear, 0, 1 },
        { "198x", DiagnosticCodes.MalformedYear, 0, 4 },
        { "19XX", DiagnosticCodes.MalformedYear, 0, 4 },
        { "198X-03", DiagnosticCodes.UnexpectedAfterDate, 4, 3 },
        { "2007~~", DiagnosticCodes.UnexpectedAfterDate, 4, 2 },
        { "2007~-03", DiagnosticCodes.UnexpectedAfterDate, 4, 4 },
        { "2007–2010", DiagnosticCodes.UnexpectedAfterDate, 4, 5 },
        { "2007-", DiagnosticCodes.NoSuchMonth, 5, 0 },
        { "2007-3", DiagnosticCodes.NoSuchMonth, 5, 1 },
        { "2007-00", DiagnosticCodes.NoSuchMonth, 5, 2 },
        { "2007-13", DiagnosticCodes.NoSuchMonth, 5, 2 },
        { "2007-20", DiagnosticCodes.NoSuchMonth, 5, 2 },
        { "2007-25", DiagnosticCodes.NoSuchMonth, 5, 2 },
        { "2007-21-01", DiagnosticCodes.UnexpectedAfterDate, 7, 3 },
        { "2007-03-", DiagnosticCodes.NoSuchDay, 8, 0 },
        { "2007-03-00", DiagnosticCodes.NoSuchDay, 8, 2 },
        { "2007-03-32", DiagnosticCodes.NoSuchDay, 8, 2 },
        { "2007-04-31", DiagnosticCodes.NoSuchDay, 8, 2 },
        { "2007-02-29", DiagnosticCodes.NoSuchDay, 8, 2 },
        { "1900-02-29", DiagnosticCodes.NoSuchDay, 8, 2 },
        { "2007-03-5", DiagnosticCodes.NoSuchDay, 8, 1 },
        { "2007-03-15T00:00", DiagnosticCodes.UnexpectedAfterDate, 10, 6 },
        { "2007.03", DiagnosticCodes.UnexpectedAfterDate, 4, 3 },
        { "/", DiagnosticCodes.PeriodWithoutDate, 0, 1 },
        { "../..", DiagnosticCodes.PeriodWithoutDate, 0, 5 },
        { "/..", DiagnosticCodes.PeriodWithoutDate, 0, 3 },
        { "../", DiagnosticCodes.PeriodWithoutDate, 0, 3 },
        { "..", DiagnosticCodes.MalformedYear, 0, 2 },
        { "2007/2008/2009", DiagnosticCodes.TooManyEnds, 9, 1 },
        { "2007//", DiagnosticCodes.TooManyEnds, 5, 1 },
        { "2007/2006", DiagnosticCodes.PeriodEndsBeforeStart, 0, 9 },
        { "2007-03-15/2007-03-14", DiagnosticCodes.PeriodEndsBeforeStart, 0, 21 },
        { "2007/207", DiagnosticCodes.MalformedYear, 5, 3 },
        { "2007/2010-13", DiagnosticCodes.NoSuchMonth, 10, 2 },
        { "2007/ ", DiagnosticCodes.BlankDate, 5, 1 },
        { "x/2010", DiagnosticCodes.MalformedYear, 0, 1 },
        { "2007/...", DiagnosticCodes.MalformedYear, 5, 3 },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Reason_and_place_are_given(string text, string code, int start, int length)
    {
        DatePeriod.TryParse(text, out var period, out var problem).Should().BeFalse();

        period.Should().Be(default(DatePeriod));
        problem!.Code.Should().Be(code);
        problem.Span.Should().Be(new TextSpan(start, length));
        problem.Severity.Should().Be(Severity.Error);
        FluentActions.Invoking(() => DatePeriod.Parse(text)).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().Equal(problem);
        DatePeriod.TryParse(text, out _).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_date_says_the_same_where_there_is_no_slash(string text, string code, int start, int length)
    {
        if (!text.Contains('/', StringComparison.Ordinal))
        {
            PartialDate.TryParse(text, out var date, out var problem).Should().BeFalse();

            date.Should().Be(default(PartialDate));
            (problem!.Code, problem.Span).Should().Be((code, new TextSpan(start, length)));
            FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().Equal(problem);
        }
    }

    [Theory]
    [InlineData("2007–2010", "2007/2010")]
    [InlineData("2007 - 2010", "2007/2010")]
    [InlineData("198x", "198X")]
    [InlineData("2007-2010 ", "2007/2010")]
    [InlineData(" 2007", "2007")]
    [InlineData("2007/2006", null)]
    [InlineData("våren 2007", "2007-21")]
    public void What_a_person_meant_is_suggested(string text, string? suggestion)
    {
        DatePeriod.TryParse(text, out _, out var problem).Should().BeFalse();

        problem!.Suggestion.Should().Be(suggestion);
    }

    [Fact]
    public void A_date_is_never_mended_into_a_period()
    {
        PartialDate.TryParse("2007-2010", out _, out var dash).Should().BeFalse();
        PartialDate.TryParse(" 198x", out _, out var decade).Should().BeFalse();

        dash!.Suggestion.Should().BeNull();
        dash.Expected!.In(LanguageTag.English).Should().NotContain("slash");
        decade!.Suggestion.Should().Be("198X");
    }

    [Fact]
    public void Null_is_no_date_and_misuse_where_one_is_demanded()
    {
        PartialDate.TryParse(null, out _).Should().BeFalse();
        DatePeriod.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(static () => PartialDate.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => DatePeriod.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void No_text_escapes_as_an_exception_and_what_is_read_is_written_back()
    {
        Gen.Char["0123456789X-~?%/. –x"].Array[0, 24].Select(static chars => new string(chars)).Sample(
            static text => DatePeriod.TryParse(text, out var period, out var problem)
                ? DatePeriod.Parse(period.ToString()) == period && (period.ToString() == text || text.StartsWith(period.ToString(), StringComparison.Ordinal))
                : problem is not null && problem.Span!.Value.Start + problem.Span.Value.Length <= text.Length,
            iter: TestScale.Of(200_000));
    }
}
