using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Text;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>A question to the texts alone, and beside it a slow and plain answer and order.</summary>
/// <param name="Filter">The filter, built by the public API.</param>
/// <param name="Answer">Whether it finds an initiative.</param>
/// <param name="Wanted">The words and phrases that are not excluded.</param>
/// <param name="Name">For messages.</param>
public sealed record SearchQuestion(InitiativeFilter Filter, Func<Initiative, bool> Answer, ImmutableArray<string> Wanted, string Name)
{
    /// <summary>What is found, by relevance: distinct words in the title, then elsewhere, then by id.</summary>
    public IEnumerable<Initiative> Found(IEnumerable<Initiative> all)
    {
        var words = Words(Wanted);
        return all.Where(Answer).Select(one => (Initiative: one, Words: In(one, words, []))).OrderByDescending(static one => one.Words).ThenBy(static one => one.Initiative.Id).Select(static one => one.Initiative);
    }

    /// <summary>Each word of some searches, those of phrases too; such as mean the same once.</summary>
    internal static List<(TextQuery Query, TextUnit Unit)> Words(IEnumerable<string> wanted) =>
    [
        .. wanted.Select(static term => TextQuery.Parse(term))
            .SelectMany(static query => query.Terms.SelectMany(static term => term.Units).Select(unit => (Query: query, Unit: unit)))
            .DistinctBy(static word => string.Join('+', word.Unit.Parts.Append(word.Unit.Word).Select(atom => Meaning(word.Query.Atoms[atom])))),
    ];

    /// <summary>How many of the words are in the title, and how many in another text or label.</summary>
    internal static (int InTitle, int Elsewhere) In(Initiative x, List<(TextQuery Query, TextUnit Unit)> words, IReadOnlyCollection<Concept> own)
    {
        int Count(IEnumerable<string> texts) => words.Count(word => texts.Any(text => PlainSearch.Find(word.Query, new([word.Unit]), text).Count > 0));
        return (Count(SlowAnswers.Titles(x)), Count(SlowAnswers.OtherTexts(x, own)));
    }

    public override string ToString() => Name;

    private static string Meaning(TextAtom atom) => atom.IsPrefix ? atom.Folded + "*" : NorwegianAnalyzer.Key(atom.Folded);
}
