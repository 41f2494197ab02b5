namespace Tilflytting.Core.Queries;

/// <summary>A vocabulary in a question.</summary>
internal sealed class VocabularyConditions<TVocabulary> : QueryVocabulary
    where TVocabulary : class, IVocabulary
{
    public override Vocabulary Vocabulary => TVocabulary.Shipped;

    public override FilterNode Has(string code, bool isExact) => new CodeNode<TVocabulary>(Code<TVocabulary>.Parse(code), isExact);

    public override FilterNode Uncoded() => new UncodedNode<TVocabulary>();
}
