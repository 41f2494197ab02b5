using System.Text;

namespace Tilflytting.Core.Queries;

/// <summary>All of several conditions, or any of them: Kleene's and, Kleene's or.</summary>
internal sealed record CombinedNode : FilterNode
{
    private readonly ValueList<FilterNode> parts;

    private CombinedNode(bool isAll, ImmutableArray<FilterNode> parts)
    {
        IsAll = isAll;
        this.parts = new(parts);
    }

    /// <summary>Whether all parts have to hold, or any of them.</summary>
    public bool IsAll { get; }

    /// <summary>The parts, in order; none of them is of the same kind as the whole.</summary>
    public ImmutableArray<FilterNode> Parts => parts.Items;

    /// <summary>The answer that no other part can change.</summary>
    private Certainty Decisive => IsAll ? Certainty.No : Certainty.Certain;

    public static CombinedNode Of(bool isAll, FilterNode left, FilterNode right) => new(isAll, [.. PartsOf(isAll, left), .. PartsOf(isAll, right)]);

    /// <summary>Any number of nodes, at least one; one alone stays itself.</summary>
    public static FilterNode Of(bool isAll, IReadOnlyList<FilterNode> nodes) =>
        nodes.Count == 1 ? nodes[0] : new CombinedNode(isAll, [.. nodes.SelectMany(node => PartsOf(isAll, node))]);

    /// <summary>Whether it is one key with several values: <c>target-group:youth,women</c>.</summary>
    public bool IsList => !IsAll && Parts[0] is LeafNode { Key: { Length: > 0 } key } && Parts.All(part => part is LeafNode leaf && leaf.Key == key);

    public override IEnumerable<TextNode> Texts => Parts.SelectMany(static part => part.Texts);

    public override IEnumerable<FilterNode> Leaves => Parts.SelectMany(static part => part.Leaves);

    public override Certainty Evaluate(Initiative initiative, ConceptSet concepts)
    {
        var certainty = Decisive.Not();
        foreach (var part in Parts)
        {
            certainty = Combine(certainty, part.Evaluate(initiative, concepts));
            if (certainty == Decisive)
            {
                break;
            }
        }

        return certainty;
    }

    public override Explanation Explain(Initiative initiative, ConceptSet concepts)
    {
        ImmutableArray<Explanation> explained = [.. Parts.Select(part => part.Explain(initiative, concepts))];
        var certainty = explained.Aggregate(Decisive.Not(), (sum, part) => Combine(sum, part.Certainty));
        var reasons = explained.Where(part => part.Certainty == certainty).ToList();
        return new(
            certainty,
            QueryTexts.All(reasons.Select(static reason => reason.Text)),
            isStated: certainty != Certainty.Possible || reasons.Exists(static reason => reason.IsStated),
            explained);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Parts.Length; i++)
        {
            var leaf = Parts[i] as LeafNode;
            if (!IsAll && i > 0 && leaf is { Key.Length: > 0 } && Parts[i - 1] is LeafNode before && before.Key == leaf.Key)
            {
                text.Append(',').Append(leaf.Value);
                continue;
            }

            text.Append(i == 0 ? "" : IsAll ? " " : " or ");
            _ = Parts[i] is CombinedNode { IsList: false } ? text.Append('(').Append(Parts[i]).Append(')') : text.Append(Parts[i]);
        }

        return text.ToString();
    }

    private Certainty Combine(Certainty one, Certainty other) => IsAll ? one & other : one | other;

    private static ImmutableArray<FilterNode> PartsOf(bool isAll, FilterNode node) =>
        node is CombinedNode combined && combined.IsAll == isAll ? combined.Parts : [node];
}
