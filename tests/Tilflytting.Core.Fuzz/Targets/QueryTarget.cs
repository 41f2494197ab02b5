using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>A question: printed and read again as the same, and answered alike by every engine.</summary>
internal sealed class QueryTarget(TextMutator mutator) : TextTarget("query", nameof(InitiativeFilter), mutator)
{
    private static readonly ImmutableArray<Initiative> Initiatives = [.. Corpus.Catalogue.Initiatives[..6], FullEntry];
    private static readonly Catalogue Small = Corpus.Catalogue with { Initiatives = Initiatives, Concepts = [] };
    private static readonly CatalogueIndex Index = CatalogueIndex.Create(Initiatives);
    private static readonly ConceptSet Own = ConceptSet.With(Corpus.Catalogue.Concepts);

    private static Initiative FullEntry => Tests.Json.FullDocument.Catalogue.Initiatives[0];

    /// <summary>A long question is read, printed and answered many times.</summary>
    public override long WorkPerUnit => 12_000;

    protected override int PrintedOnceIn => 32;

    protected override void Hold(string text, Dice dice)
    {
        var isRead = InitiativeFilter.TryParse(text, out var filter, out var problems);
        Require.That(problems.IsEmpty == isRead && (filter is not null) == isRead, "a filter or problems");
        if (dice.OneIn(8))
        {
            Require.That(InitiativeFilter.TryParse(text, out var plain) == isRead && filter == plain, "both ways read alike");
            Require.That(Small.TryParseFilter(text, out var asked, out var same) == isRead && asked == filter && same.SequenceEqual(problems), "a catalogue without concepts of its own reads alike");
            Require.That(Index.TryParseFilter(text, out asked, out same) == isRead && asked == filter && same.SequenceEqual(problems), "the index reads alike");
        }

        Problems.AreSound(problems, text.Length);
        if (filter is null)
        {
            // What is wrong is told with what is nearest, which takes its time.
            if (!dice.OneIn(16))
            {
                return;
            }

            var thrown = Require.Throws<DiagnosticException>(true, () => _ = dice.Next(4) switch
            {
                0 => InitiativeFilter.Parse(text),
                1 => Small.ParseFilter(text),
                2 => Index.ParseFilter(text),
                _ => (object)Small.Query(text),
            }, "Parse");
            Require.That(thrown!.Diagnostics.SequenceEqual(problems), "Parse throws the problems of TryParse");
            Require.That(!InitiativeFilter.TryParse(text, out _, out var withOwn, Own) || withOwn.IsEmpty, "a filter has no problem");
            return;
        }

        Require.That(!dice.OneIn(8) || (InitiativeFilter.Parse(text) == filter && InitiativeFilter.Parse(text, ConceptSet.Shipped) == filter), "Parse gives the filter of TryParse");
        var printed = filter.ToString();
        Require.That(InitiativeFilter.TryParse(printed, out var again, out _), "what is printed is read");
        Require.Equal(again, filter, "what is printed is read as the same filter");
        Require.That(again.GetHashCode() == filter.GetHashCode() && again.ToString() == printed, "equal filters are printed alike");

        var initiative = dice.One(Initiatives);
        var certainty = filter.Evaluate(initiative);
        Require.Equal(again.Evaluate(initiative), certainty, "equal filters answer alike");
        if (!dice.OneIn(4))
        {
            return;
        }

        Require.Equal((!filter).Evaluate(initiative), certainty switch { Certainty.No => Certainty.Certain, Certainty.Certain => Certainty.No, _ => Certainty.Possible }, "not is the other answer");
        if (dice.OneIn(8))
        {
            var explanation = filter.Explain(initiative);
            Require.Equal(explanation.Certainty, certainty, "a reason is one of its answer");
            Require.That(explanation.Text.In(LanguageTag.Bokmal) is not null, "a reason is told in bokmål");
            var count = Index.Count(filter);
            Require.Equal(count.Certain, Initiatives.Count(one => filter.Evaluate(one) == Certainty.Certain), "the index counts what is certain");
            Require.Equal(count.AtMost, Initiatives.Count(one => filter.Evaluate(one) != Certainty.No), "the index counts what is possible");
            Require.Equal(Small.Query(text).Total, count.AtMost, "a catalogue gives what the index counts");
            Require.Equal(Index.Query(text, take: 3).Count, count, "a page counts what the index counts");
            Require.That(Index.Count(text) == count && Small.Count(text) == count, "a text counts as its filter");
            Require.That(Index.QueryPage(text, 1, 3).Count == count && Small.QueryPage(text, 1, 3).Count == count, "a numbered page counts what the index counts");
        }
    }

    protected override string? Print(string text) =>
        InitiativeFilter.TryParse(text, out var filter, out var problems) ? filter.ToString() : string.Join('|', problems);
}
