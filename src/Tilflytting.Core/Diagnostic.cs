using System.Globalization;
using System.Text;

namespace Tilflytting.Core;

/// <summary>
/// One problem, as a value: what was wrong, where, and what was expected. Immutable; two diagnostics are equal when all
/// their parts are.
/// </summary>
/// <remarks>
/// A problem in a JSON document has a <see cref="Pointer"/>, and a <see cref="Line"/> and <see cref="Column"/> where the bytes are known;
/// a problem in a short text (a period, a code) has a <see cref="Span"/>. A problem of a model value has a pointer alone.
/// </remarks>
public sealed record Diagnostic
{
    /// <summary>The permanent code, one of <see cref="DiagnosticCodes"/>. Codes are never reused for another problem.</summary>
    public required string Code { get; init; }

    /// <summary>How grave the problem is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, for a person, in English (<c>en</c>) and Norwegian bokmål (<c>nb</c>), without the place.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What would have been right, for a person, in the same languages; null when the message says it.</summary>
    public LocalizedText? Expected { get; init; }

    /// <summary>The text that was probably meant, ready to be used in place of the wrong one; null when there is none.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The place in a document as a JSON Pointer (RFC 6901); empty is the whole document, null is no document.</summary>
    public string? Pointer { get; init; }

    /// <summary>The line in the document, from 1; null when not known.</summary>
    public long? Line { get; init; }

    /// <summary>The column in the line, from 1, counted in characters (UTF-16 code units) as most editors do; null when not known.</summary>
    public long? Column { get; init; }

    /// <summary>The place in a short text; null when the problem is not in one.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>One invariant line: place, severity, code, message in English, expectation and suggestion.</summary>
    /// <returns>The line, without a line break.</returns>
    public override string ToString()
    {
        var line = new StringBuilder();
        if (!string.IsNullOrEmpty(Pointer))
        {
            line.Append(Pointer).Append(' ');
        }

        if (Line is not null)
        {
            line.Append(CultureInfo.InvariantCulture, $"({Line},{Column}) ");
        }

        if (Span is { } span)
        {
            line.Append(CultureInfo.InvariantCulture, $"[{span}] ");
        }

        line.Append(CultureInfo.InvariantCulture, $"{Severity} {Code}: {Message.For(LanguageTag.English)}");
        if (Expected is not null)
        {
            line.Append(CultureInfo.InvariantCulture, $" Expected: {Expected.For(LanguageTag.English)}.");
        }

        if (Suggestion is not null)
        {
            line.Append(CultureInfo.InvariantCulture, $" Did you mean «{Suggestion}»?");
        }

        return TextFormat.OneLine(line.ToString());
    }
}
