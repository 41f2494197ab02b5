namespace Tilflytting.Core.Queries;

/// <content>The query text: what a person types in a URL or a shell. docs/query-text.md has the grammar.</content>
public sealed partial class InitiativeFilter
{
    /// <summary>Reads a query text, such as <c>målgruppe:ungdom aktiv:2007..2010 kommune:5530 -aktivitet:brosjyrer "attraktivt"</c>.</summary>
    /// <param name="text">The text; a blank one is <see cref="Everything"/>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DiagnosticException">The text is no question; the exception has all problems.</exception>
    public static InitiativeFilter Parse(string text) => Parse(text, ConceptSet.Shipped);

    /// <summary>Reads a query text with the concepts of a catalogue.</summary>
    /// <param name="text">The text; a blank one is <see cref="Everything"/>.</param>
    /// <param name="concepts">The concepts whose codes and labels may be used; null is <see cref="ConceptSet.Shipped"/>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DiagnosticException">The text is no question; the exception has all problems.</exception>
    public static InitiativeFilter Parse(string text, ConceptSet? concepts)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var filter, out var problems, concepts) ? filter : throw new DiagnosticException(problems);
    }

    /// <summary>Reads a query text, if it is one.</summary>
    /// <param name="text">The text; a blank one is <see cref="Everything"/>, null is none.</param>
    /// <param name="filter">The filter, or null.</param>
    /// <returns>Whether the text is a question.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out InitiativeFilter? filter) => TryParse(text, out filter, out _);

    /// <summary>Reads a query text, or says all that is wrong with it, each with its place and the nearest valid spelling.</summary>
    /// <param name="text">The text; a blank one is <see cref="Everything"/>, null is none.</param>
    /// <param name="filter">The filter; null when there is a problem.</param>
    /// <param name="problems">The problems in the order of the text, at most some hundred; none when there is a filter.</param>
    /// <param name="concepts">The concepts whose codes and labels may be used; null is <see cref="ConceptSet.Shipped"/>.</param>
    /// <returns>Whether the text is a question. The time is linear in its length, and brackets are read to a depth of 100.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out InitiativeFilter? filter, out ImmutableArray<Diagnostic> problems, ConceptSet? concepts = null)
    {
        if (text is null)
        {
            filter = null;
            problems = [QueryTextProblems.MissingValue(default)];
            return false;
        }

        filter = new QueryReader(text, concepts ?? ConceptSet.Shipped).Read(out problems) is { } node ? new(node) : null;
        return filter is not null;
    }

    static InitiativeFilter IParsable<InitiativeFilter>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<InitiativeFilter>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out InitiativeFilter result) =>
        TryParse(s, out result);

    static InitiativeFilter ISpanParsable<InitiativeFilter>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<InitiativeFilter>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out InitiativeFilter result) =>
        TryParse(s.ToString(), out result);
}
