namespace Tilflytting.Core.Queries;

/// <summary>Whether the initiative has an item of a concept.</summary>
internal sealed record CodeNode<TVocabulary>(Code<TVocabulary> Code, bool IsExact) : LeafNode, ICodeCondition
    where TVocabulary : class, IVocabulary
{
    public override string Key => $"{TVocabulary.Shipped.Scheme}{(IsExact ? "=" : ":")}";

    /// <summary>A code that is not shipped has a full stop before it: it is meant as it stands, and no typing error.</summary>
    public override string Value => Code.IsKnown ? Code.ToString() : $".{Code}";

    public override FacetDimension? Dimension => FacetDimension.Of(TVocabulary.Shipped);

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
        if (best < 0)
        {
            return new(certainty, QueryTexts.NotListed(Code, concepts, items.Terms), isStated: true);
        }

        var term = items.Terms[best];
        var text = term.Code == Code ? QueryTexts.Listed(term, Code, concepts)
            : Match(term, concepts) == Certainty.Certain ? QueryTexts.Narrower(term, Code, concepts)
            : QueryTexts.Broader(term, Code, concepts);
        return new(certainty, items.CertaintyOf(best) == Certainty.Certain ? text : QueryTexts.Possibly(text), isStated: true);
    }

    /// <summary>The item that answers best; -1 when none answers.</summary>
    private Certainty Best(VocabularyItems<TVocabulary> items, ConceptSet concepts, out int best)
    {
        best = -1;
        var certainty = Certainty.No;
        for (var i = 0; i < items.Terms.Length; i++)
        {
            var term = items.Terms[i];
            var match = Match(term, concepts) & items.CertaintyOf(i);
            if (match > certainty || (match == certainty && match != Certainty.No && term.Code == Code && items.Terms[best].Code != Code))
            {
                (best, certainty) = (i, match);
            }
        }

        return certainty;
    }

    Vocabulary ICodeCondition.Vocabulary => TVocabulary.Shipped;

    Certainty ICodeCondition.Match(string code, ConceptSet concepts) => Match(Code<TVocabulary>.Parse(code), concepts);

    /// <summary>Words and unknown codes are no evidence for another code.</summary>
    private Certainty Match(Term<TVocabulary> term, ConceptSet concepts) =>
        term.Code is not { } code ? Certainty.No
        : code == Code ? Certainty.Certain
        : IsExact ? Certainty.No
        : concepts.Match(Code, code);
}
