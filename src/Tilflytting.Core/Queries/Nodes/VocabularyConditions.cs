namespace Tilflytting.Core.Queries;

/// <summary>A vocabulary in a question.</summary>
internal sealed class VocabularyConditions<TVocabulary> : QueryVocabulary
    where TVocabulary : class, IVocabulary
{
    public override Vocabulary Vocabulary => TVocabulary.Shipped;

    public override FilterNode Has(string code, bool isExact) => new CodeNode<TVocabulary>(Code<TVocabulary>.Parse(code), isExact);

    public override string Label(string code, ConceptSet concepts, LanguageTag language) => concepts.Label(Code<TVocabulary>.Parse(code), language);

    public override FilterNode Uncoded() => new UncodedNode<TVocabulary>();

    public override ImmutableArray<Slug?> Projects(Initiative initiative) => VocabularyItems<TVocabulary>.ProjectsOf(initiative);

    public override List<(string? Code, string? Words, Certainty Certainty)>? Items(Initiative initiative)
    {
        var items = VocabularyItems<TVocabulary>.Of(initiative);
        if (!items.IsStated)
        {
            return null;
        }

        var list = new List<(string?, string?, Certainty)>(items.Terms.Length);
        for (var i = 0; i < items.Terms.Length; i++)
        {
            list.Add((items.Terms[i].Code?.ToString(), items.Terms[i].Text, items.CertaintyOf(i)));
        }

        return list;
    }
}
