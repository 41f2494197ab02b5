namespace Tilflytting.Core.Tests;

/// <summary>A problem as a value and as a line, and the exception that carries it.</summary>
public class DiagnosticTests
{
    private static readonly Diagnostic Bare = new()
    {
        Code = "X1",
        Severity = Severity.Error,
        Message = new([KeyValuePair.Create(LanguageTag.Bokmal, "Galt."), KeyValuePair.Create(LanguageTag.English, "Wrong.")]),
    };

    public static TheoryData<Diagnostic, string> Lines => new()
    {
        { Bare, "Error X1: Wrong." },
        { Bare with { Severity = Severity.Warning }, "Warning X1: Wrong." },
        { Bare with { Pointer = "" }, "Error X1: Wrong." },
        { Bare with { Pointer = "/initiatives/0" }, "/initiatives/0 Error X1: Wrong." },
        { Bare with { Line = 1234, Column = 5678 }, "(1234,5678) Error X1: Wrong." },
        { Bare with { Span = new(1234, 2) }, "[1234..1236] Error X1: Wrong." },
        { Bare with { Expected = "a year" }, "Error X1: Wrong. Expected: a year." },
        { Bare with { Suggestion = "2007" }, "Error X1: Wrong. Did you mean «2007»?" },
        {
            Bare with { Pointer = "/a", Line = 1, Column = 2, Span = new(3, 0), Expected = "a\nyear", Suggestion = "20\u202807" },
            "/a (1,2) [3..3] Error X1: Wrong. Expected: a year. Did you mean «20 07»?"
        },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_problem_is_one_line_the_same_everywhere(Diagnostic problem, string line)
    {
        foreach (var culture in new[] { "", "nb-NO", "tr-TR", "ar-SA" })
        {
            using var scope = new CultureScope(culture);

            problem.ToString().Should().Be(line);
        }
    }

    [Fact]
    public void A_span_ends_before_its_end()
    {
        var span = new TextSpan(3, 4);

        span.End.Should().Be(7);
        span.ToString().Should().Be("3..7");
        "abc1995xyz"[span.Start..span.End].Should().Be("1995");
    }

    [Fact]
    public void An_exception_has_its_problems_in_order_and_at_least_one()
    {
        var second = Bare with { Code = "X2" };
        var exception = new DiagnosticException(Bare, second);

        exception.Diagnostics.Should().Equal(Bare, second);
        exception.Message.Should().Be("Error X1: Wrong.\nError X2: Wrong.");
        exception.Should().BeAssignableTo<FormatException>();
        FluentActions.Invoking(static () => new DiagnosticException()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => new DiagnosticException(default(ImmutableArray<Diagnostic>))).Should().Throw<ArgumentException>();
    }
}
