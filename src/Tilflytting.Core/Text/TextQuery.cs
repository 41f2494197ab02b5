using System.Numerics;

namespace Tilflytting.Core;

/// <summary>
/// Words to search for in Norwegian text: <c>tilflyttere kyst* "god, nær og raus"</c>. All of them have to be found, in any order.
/// </summary>
/// <remarks>
/// <para>
/// A word finds all its forms in bokmål and nynorsk, however people write them: «skoler» finds «skular» and «SKULANE», «Ålesund» finds «Aalesund» and «Alesund», «å» is as good as «a»,
/// «ø» as «o» and «æ» as «ae» (so «Bø» finds «bo» too). It does not find longer words: for that an asterisk behind its beginning, as in
/// <c>kyst*</c>. What stands in quotation marks (" ", « » or “ ”) is found where the words follow each other, whatever signs stand between them; so is what is written
/// together, such as an address. A word with hyphens finds the joined word as well, «e-post» «epost».
/// </para>
/// <para>Signs alone are no words and are passed over. There is no «not»: the filter that a text query is part of has it.</para>
/// <para>Two queries are equal when they are printed alike. Immutable and thread safe; the same under every culture.</para>
/// </remarks>
public sealed partial class TextQuery : IEquatable<TextQuery>, IEqualityOperators<TextQuery, TextQuery, bool>, IParsable<TextQuery>
{
    private readonly string text;

    private TextQuery(ImmutableArray<TextTerm> terms, ImmutableArray<TextAtom> atoms)
    {
        (Terms, Atoms) = (terms, atoms);
        text = string.Join(' ', terms.Select(term => Print(term)));
    }

    /// <summary>What has to be found; at least one.</summary>
    internal ImmutableArray<TextTerm> Terms { get; }

    /// <summary>The words of all terms, by the numbers that the terms have of them; at most 64.</summary>
    internal ImmutableArray<TextAtom> Atoms { get; }

    private ulong AllTerms => ulong.MaxValue >> (64 - Terms.Length);

    /// <summary>Whether two queries are printed alike.</summary>
    /// <param name="left">One query, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True when they are, or both are null.</returns>
    public static bool operator ==(TextQuery? left, TextQuery? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two queries are printed differently.</summary>
    /// <param name="left">One query, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True when they are, or one is null.</returns>
    public static bool operator !=(TextQuery? left, TextQuery? right) => !(left == right);

    /// <summary>Reads a query.</summary>
    /// <param name="text">The words to search for.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DiagnosticException">The text is no query; it has every problem.</exception>
    public static TextQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var query, out var problems) ? query : throw new DiagnosticException(problems);
    }

    /// <summary>Reads a query, if the text is one.</summary>
    /// <param name="text">The words to search for; null is no query.</param>
    /// <param name="query">The query, or null.</param>
    /// <returns>Whether the text is a query.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TextQuery? query) => TryParse(text.AsSpan(), out query, out _);

    /// <summary>Reads a query, or says all that is wrong: no word, a quotation without an end, an asterisk that is not at the end of a word, too many words (64, each part of one with hyphens too).</summary>
    /// <param name="text">The words to search for.</param>
    /// <param name="query">The query, or null.</param>
    /// <param name="problems">Every problem with its place; empty when there is none.</param>
    /// <returns>Whether the text is a query.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TextQuery? query, out ImmutableArray<Diagnostic> problems)
    {
        (var terms, var atoms, problems) = new TextQueryReader(text).Read();
        query = problems.IsEmpty ? new(terms, atoms) : null;
        return problems.IsEmpty;
    }

    static TextQuery IParsable<TextQuery>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TextQuery>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TextQuery result) =>
        TryParse(s, out result);

    /// <summary>Whether all words are found, each in one of the texts at least; a phrase in one.</summary>
    /// <param name="texts">The texts, such as a title and a description; null is one without words.</param>
    /// <returns>True when every word and phrase is somewhere.</returns>
    public bool Matches(params ReadOnlySpan<string?> texts)
    {
        using var matcher = new TextMatcher(this);
        var found = 0UL;
        foreach (var one in texts)
        {
            found |= matcher.TermsIn(one);
            if (found == AllTerms)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a text has what is searched for, for highlighting, even if it does not have all of it.</summary>
    /// <param name="text">The text; null has nothing.</param>
    /// <returns>Whole words, and whole phrases with what stands between their words, in order, none overlapping another.</returns>
    public ImmutableArray<TextSpan> Find(string? text) => Find(text, [this]);

    /// <summary>Where a text has anything of several queries.</summary>
    internal static ImmutableArray<TextSpan> Find(string? text, IEnumerable<TextQuery> queries)
    {
        var spans = new List<TextSpan>();
        foreach (var query in queries)
        {
            using var matcher = new TextMatcher(query);
            matcher.Find(text, spans);
        }

        spans.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        var merged = ImmutableArray.CreateBuilder<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (merged.Count > 0 && merged[^1] is var last && span.Start < last.End)
            {
                merged[^1] = new(last.Start, Math.Max(last.End, span.End) - last.Start);
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.DrainToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] TextQuery? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as TextQuery);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The words as they were written, with one space between them and straight quotation marks around those that have to follow each other; it reads back to an equal query.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => text;

    private string Print(TextTerm term)
    {
        var words = string.Join(' ', term.Units.Select(unit => Print(unit, unit.Text)));
        return term.Units.Length > 1 ? $"\"{words}\"" : words;
    }

    private string Print(TextUnit unit, string letters) => Atoms[unit.Word].IsPrefix ? letters + "*" : letters;
}
