namespace Tilflytting.Core;

/// <content>A query taken apart, and put together again: what is made of it finds the same words.</content>
public sealed partial class TextQuery
{
    /// <summary>A query for each of the words and phrases.</summary>
    internal IEnumerable<TextQuery> EachTerm => Terms.Select(term => Of([(term, Atoms)]));

    /// <summary>A query for each word, also of the phrases.</summary>
    internal IEnumerable<TextQuery> EachWord => Terms.SelectMany(static term => term.Units).Select(unit => Of([(new TextTerm([unit]), Atoms)]));

    /// <summary>The words as they are compared, with one space between them: the same of two queries that differ in case and marks alone. It reads back by <see cref="TryPhrase"/>, when it is one term.</summary>
    internal string Folded => string.Join(' ', Terms.SelectMany(static term => term.Units).Select(unit => Print(unit, Of(unit, static atom => atom.Folded))));

    /// <summary>What the words find: the same of two queries that find the same words.</summary>
    internal string Meaning => string.Join(' ', Terms.SelectMany(static term => term.Units).Select(unit =>
        string.Join('+', unit.Parts.Append(unit.Word).Select(word => Atoms[word] is { IsPrefix: true } prefix ? prefix.Folded + "*" : Atoms[word].Key))));

    /// <summary>Reads a query into one for each of its words and phrases; there may be any number of them.</summary>
    /// <param name="text">The words to search for.</param>
    /// <param name="queries">The queries, of one term each; none when there is a problem.</param>
    /// <param name="problems">Every problem with its place; empty when there is none.</param>
    internal static bool TryEach(ReadOnlySpan<char> text, out ImmutableArray<TextQuery> queries, out ImmutableArray<Diagnostic> problems)
    {
        (var terms, var atoms, problems) = new TextQueryReader(text, isEach: true).Read();
        queries = problems.IsEmpty ? [.. terms.Select(term => Of([(term, atoms)]))] : [];
        return problems.IsEmpty;
    }

    /// <summary>Reads words that have to be found in a row, whatever stands between them.</summary>
    /// <param name="text">The words; a quotation mark in it is a sign like any other.</param>
    /// <param name="query">The query, of one term; or null.</param>
    /// <param name="problems">Every problem with its place; empty when there is none.</param>
    internal static bool TryPhrase(ReadOnlySpan<char> text, [NotNullWhen(true)] out TextQuery? query, out ImmutableArray<Diagnostic> problems)
    {
        (var terms, var atoms, problems) = new TextQueryReader(text).ReadPhrase();
        query = problems.IsEmpty ? new(terms, atoms) : null;
        return problems.IsEmpty;
    }

    /// <summary>The terms of several queries as those of some, as few as there is room for, in order.</summary>
    internal static IEnumerable<TextQuery> Together(IEnumerable<TextQuery> queries)
    {
        var terms = new List<(TextTerm Term, ImmutableArray<TextAtom> Atoms)>();
        var atoms = 0;
        foreach (var query in queries)
        {
            if (atoms + query.Atoms.Length > TextQueryReader.MostAtoms)
            {
                yield return Of(terms);
                terms.Clear();
                atoms = 0;
            }

            terms.AddRange(query.Terms.Select(term => (term, query.Atoms)));
            atoms += query.Atoms.Length;
        }

        if (terms.Count > 0)
        {
            yield return Of(terms);
        }
    }

    private static TextQuery Of(IEnumerable<(TextTerm Term, ImmutableArray<TextAtom> Atoms)> terms)
    {
        var atoms = ImmutableArray.CreateBuilder<TextAtom>();
        int Take(TextAtom atom)
        {
            atoms.Add(atom);
            return atoms.Count - 1;
        }

        ImmutableArray<TextTerm> taken =
        [
            .. terms.Select(one => new TextTerm([.. one.Term.Units.Select(unit =>
                unit with { Parts = [.. unit.Parts.Select(part => Take(one.Atoms[part]))], Word = Take(one.Atoms[unit.Word]) })])),
        ];
        return new(taken, atoms.ToImmutable());
    }

    private string Of(TextUnit unit, Func<TextAtom, string> letters) => unit.Parts.IsEmpty
        ? letters(Atoms[unit.Word])
        : string.Join('-', unit.Parts.Select(part => letters(Atoms[part])));
}
