namespace Tilflytting.Core.Queries;

/// <summary>Whether a word, the beginning of one, or a phrase is in a text of the initiative, or in the label of a coded item.</summary>
/// <param name="Query">What is looked for: one term, as it was written.</param>
internal sealed record TextNode(TextQuery Query) : LeafNode
{
    private readonly string folded = Query.Folded;
    private readonly LabelTerms labels = new();

    public override string Key => "";

    public override string Value => QueryReserved.Of(folded) != QueryWord.None ? QuotedText.Quoted(folded) : QuotedText.Of(folded);

    /// <summary>The value in quotes, whether it needs them or not.</summary>
    public string QuotedValue => QuotedText.Quoted(folded);

    public override void AddTexts(List<TextNode> texts) => texts.Add(this);

    /// <summary>A condition for each word and phrase: every one of them has to be somewhere.</summary>
    public static FilterNode Of(IEnumerable<TextQuery> terms) => CombinedNode.Of(isAll: true, [.. terms.Select(static term => new TextNode(term))]);

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts)
    {
        var matcher = new TextMatcher(Query);
        var certainty = Certainty.No;
        foreach (var text in SearchedText.Of(initiative))
        {
            if (labels.In(text, concepts, ref matcher) != 0)
            {
                certainty = Certainty.Certain;
                break;
            }
        }

        matcher.Dispose();
        return certainty;
    }

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        var words = Query.ToString().Trim('"');
        return TextHighlight.Of(initiative, [Query], concepts).FirstOrDefault() is { } found
            ? new(Certainty.Certain, QueryTexts.TextFound(words, found), isStated: true) { Highlight = found }
            : new(Certainty.No, QueryTexts.TextNotFound(words), isStated: true);
    }

    /// <summary>Two nodes ask the same when the words are the same as they are compared.</summary>
    public bool Equals(TextNode? other) => other is not null && string.Equals(folded, other.folded, StringComparison.Ordinal);

    public override int GetHashCode() => folded.GetHashCode(StringComparison.Ordinal);
}
