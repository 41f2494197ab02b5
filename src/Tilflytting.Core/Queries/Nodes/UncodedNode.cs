namespace Tilflytting.Core.Queries;

/// <summary>Whether the initiative has an item of a vocabulary in words alone.</summary>
internal sealed record UncodedNode<TVocabulary> : LeafNode, IUncodedCondition
    where TVocabulary : class, IVocabulary
{
    public override string Key => "uncoded:";

    public override string Value => TVocabulary.Shipped.Scheme;

    public override FacetDimension? Dimension => FacetDimension.Of(TVocabulary.Shipped);

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) =>
        VocabularyItems<TVocabulary>.Of(initiative) is { IsStated: true } items ? Best(items, out _) : Certainty.Possible;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        var items = VocabularyItems<TVocabulary>.Of(initiative);
        if (!items.IsStated)
        {
            return new(Certainty.Possible, QueryTexts.NoItems(TVocabulary.Shipped), isStated: false);
        }

        var certainty = Best(items, out var words);
        return new(certainty, words is null ? QueryTexts.AllCoded(items.Terms.Length) : QueryTexts.WordsAlone(words), isStated: true);
    }

    Vocabulary IUncodedCondition.Vocabulary => TVocabulary.Shipped;

    private static Certainty Best(VocabularyItems<TVocabulary> items, out string? words)
    {
        words = null;
        var certainty = Certainty.No;
        for (var i = 0; i < items.Terms.Length; i++)
        {
            if (items.Terms[i].Code is null && items.CertaintyOf(i) > certainty)
            {
                (certainty, words) = (items.CertaintyOf(i), items.Terms[i].Text);
            }
        }

        return certainty;
    }
}
