namespace Tilflytting.Core.Queries;

/// <summary>Whether words stand in a text of the initiative, in a row; the last of them may be the beginning of a word.</summary>
internal sealed record TextNode(string Folded, bool IsPrefix) : LeafNode
{
    public override string Key => "";

    public override string Value => QueryReserved.IsConnective(Folded) ? $"\"{Written}\"" : QuotedText.Of(Written);

    public override IEnumerable<TextNode> TextWords
    {
        get
        {
            var words = Folded.Split(' ');
            return words.Select((word, i) => new TextNode(word, IsPrefix && i == words.Length - 1));
        }
    }

    private string Written => IsPrefix ? Folded + "*" : Folded;

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts) => Find(initiative) is null ? Certainty.No : Certainty.Certain;

    public override Explanation Explain(Initiative initiative, ConceptSet concepts) => Find(initiative) is { } found
        ? new(Certainty.Certain, QueryTexts.TextFound(Written, found), isStated: true)
        : new(Certainty.No, QueryTexts.TextNotFound(Written), isStated: true);

    /// <summary>The first text that has the words.</summary>
    public SearchedText? Find(Initiative initiative) => SearchedText.Of(initiative).FirstOrDefault(IsIn);

    public bool IsIn(SearchedText text) => TextSearch.Has(text.Text, Folded, IsPrefix);
}
