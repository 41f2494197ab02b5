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
        var words = Wanted.Select(static term => TextQuery.Parse(term))
            .SelectMany(static query => query.Terms.SelectMany(static term => term.Units).Select(unit => (Query: query, Unit: unit)))
            .DistinctBy(static word => string.Join('+', word.Unit.Parts.Append(word.Unit.Word).Select(atom => Meaning(word.Query.Atoms[atom]))))
            .ToList();
        int In(IEnumerable<string> texts) => words.Count(word => texts.Any(text => PlainSearch.Find(word.Query, new([word.Unit]), text).Count > 0));
        return all.Where(Answer).OrderByDescending(one => In(SlowAnswers.Titles(one))).ThenByDescending(one => In(SlowAnswers.OtherTexts(one))).ThenBy(static one => one.Id);
    }

    public override string ToString() => Name;

    private static string Meaning(TextAtom atom) => atom.IsPrefix ? atom.Folded + "*" : NorwegianAnalyzer.Key(atom.Folded);
}
