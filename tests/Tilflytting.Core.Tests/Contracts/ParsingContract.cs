namespace Tilflytting.Core.Tests.Contracts;

/// <summary>What a type says of a text that is none of its values: the same problem, whichever way it is read and whoever reads it.</summary>
internal static class ParsingContract
{
    public delegate bool TryRead<T>(ReadOnlySpan<char> text, out T value, out Diagnostic? problem);

    public delegate bool TryReadText<T>(string? text, out T value);

    public delegate T ReadSpan<T>(ReadOnlySpan<char> text);

    /// <summary>Holds one malformed text to its code and place.</summary>
    public static void Refuses<T>(
        TryRead<T> tryRead, TryReadText<T> tryReadText, Func<string, T> read, ReadSpan<T> readSpan, string text, string code, TextSpan span)
        where T : struct
    {
        foreach (var culture in new[] { "", "nb-NO", "tr-TR" })
        {
            using var scope = new CultureScope(culture);

            tryRead(text, out var value, out var problem).Should().BeFalse(text);
            value.Should().Be(default(T));
            (problem!.Code, problem.Span, problem.Severity).Should().Be((code, span, Severity.Error));
            problem.Message.In(LanguageTag.English).Should().NotBeNull();
            problem.Message.In(LanguageTag.Bokmal).Should().NotBeNull();
            tryReadText(text, out value).Should().BeFalse();
            value.Should().Be(default(T));
            FluentActions.Invoking(() => read(text)).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().Equal(problem);
            FluentActions.Invoking(() => readSpan(text)).Should().Throw<DiagnosticException>().Which.Diagnostics.Should().Equal(problem);
        }

        tryReadText(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => read(null!)).Should().Throw<ArgumentNullException>();
    }
}
