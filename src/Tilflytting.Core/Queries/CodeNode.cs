namespace Tilflytting.Core.Queries;

/// <summary>Whether the initiative has an item of a concept.</summary>
internal sealed record CodeNode<TVocabulary>(Code<TVocabulary> Code, bool IsExact) : FilterNode
    where TVocabulary : class, IVocabulary
{
    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts)
    {
        var items = VocabularyItems<TVocabulary>.Of(initiative);
        return items.IsStated ? Best(items, concepts, out _) : Certainty.Possible;
    }

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        var items = VocabularyItems<TVocabulary>.Of(initiative);
        if (!items.IsStated)
        {
            return new(Certainty.Possible, QueryTexts.NotStated(Code, concepts), isStated: false);
        }

        var certainty = Best(items, concepts, out var best);
        return new(
            certainty,
            best is null ? QueryTexts.NotListed(Code, concepts, items.Terms.Length)
            : best.Code == Code ? QueryTexts.Listed(best, Code, concepts)
            : certainty == Certainty.Certain ? QueryTexts.Narrower(best, Code, concepts)
            : QueryTexts.Broader(best, Code, concepts),
            isStated: true);
    }

    /// <summary>The item that answers best; null when none answers. Words and unknown codes are no evidence.</summary>
    private Certainty Best(VocabularyItems<TVocabulary> items, ConceptSet concepts, out Term<TVocabulary>? best)
    {
        best = null;
        var certainty = Certainty.No;
        foreach (var term in items.Terms)
        {
            if (term.Code is not { } code)
            {
                continue;
            }

            var match = code == Code ? Certainty.Certain : IsExact ? Certainty.No : concepts.Match(Code, code);
            if (match > certainty || (match == certainty && code == Code))
            {
                (best, certainty) = (term, match);
            }
        }

        return certainty;
    }
}
