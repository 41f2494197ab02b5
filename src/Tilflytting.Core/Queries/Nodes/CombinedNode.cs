using System.Runtime.InteropServices;
using System.Text;

namespace Tilflytting.Core.Queries;

/// <summary>All of several conditions, or any of them: Kleene's and, Kleene's or.</summary>
internal sealed record CombinedNode : FilterNode
{
    /// <summary>The parts; or two nodes that are not yet made into parts, so that a long chain is not copied for each of its links.</summary>
    private object content;

    private CombinedNode(bool isAll, FilterNode left, FilterNode right)
    {
        IsAll = isAll;
        content = Tuple.Create(left, right);
        Depth = 1 + Math.Max(DepthOfParts(left), DepthOfParts(right));
        Size = 1 + SizeOfParts(left) + SizeOfParts(right);
    }

    private CombinedNode(bool isAll, FilterNode[] parts)
    {
        IsAll = isAll;
        content = parts;
        foreach (var part in parts)
        {
            Depth = Math.Max(Depth, part.Depth);
            Size += part.Size;
        }

        Depth++;
        Size++;
    }

    /// <summary>Whether all parts have to hold, or any of them.</summary>
    public bool IsAll { get; }

    public override int Depth { get; }

    public override long Size { get; }

    /// <summary>The parts, in order; none of them is of the same kind as the whole.</summary>
    public ImmutableArray<FilterNode> Parts
    {
        get
        {
            var known = Volatile.Read(ref content);
            if (known is not FilterNode[] parts)
            {
                Volatile.Write(ref content, parts = PartsOf(this));
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(parts);
        }
    }

    /// <summary>The answer that no other part can change.</summary>
    private Certainty Decisive => IsAll ? Certainty.No : Certainty.Certain;

    public static CombinedNode Of(bool isAll, FilterNode left, FilterNode right) => new(isAll, left, right);

    /// <summary>Any number of nodes, at least one; one alone stays itself.</summary>
    public static FilterNode Of(bool isAll, IReadOnlyList<FilterNode> nodes) => nodes.Count == 1 ? nodes[0] : new CombinedNode(isAll, [.. nodes.SelectMany(node =>
        node is CombinedNode combined && combined.IsAll == isAll ? combined.Parts : [node])]);

    /// <summary>Whether it is one key with several values: <c>target-group:youth,women</c>.</summary>
    public bool IsList => !IsAll && Parts[0] is LeafNode { Key: { Length: > 0 } key } && Parts.All(part => part is LeafNode leaf && leaf.Key == key);

    public override FacetDimension? Dimension
    {
        get
        {
            // Each part is asked once: they may be as deep as a filter is allowed to be.
            var parts = Parts.AsSpan();
            var dimension = parts[0].Dimension;
            foreach (var part in dimension is null ? [] : parts[1..])
            {
                if (part.Dimension != dimension)
                {
                    return null;
                }
            }

            return dimension;
        }
    }

    public override void AddTexts(List<TextNode> texts)
    {
        foreach (var part in Parts)
        {
            part.AddTexts(texts);
        }
    }

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

    public override void Print(StringBuilder text)
    {
        var parts = Parts;
        for (var i = 0; i < parts.Length; i++)
        {
            var leaf = parts[i] as LeafNode;
            if (!IsAll && i > 0 && leaf is { Key.Length: > 0 } && parts[i - 1] is LeafNode before && before.Key == leaf.Key)
            {
                text.Append(',').Append(leaf.Value);
                continue;
            }

            var isInBrackets = parts[i] is CombinedNode { IsList: false };
            text.Append(i == 0 ? "" : IsAll ? " " : " or ").Append(isInBrackets ? "(" : "");
            if (!IsAll && i > 0 && parts[i] is TextNode word && parts[i - 1] is not (TextNode or CombinedNode { IsList: false }))
            {
                // After a condition and «or», a word is read as another value of its key where it may be one, unless it is in quotes.
                text.Append(word.QuotedValue);
            }
            else
            {
                parts[i].Print(text);
            }

            text.Append(isInBrackets ? ")" : "");
        }
    }

    public bool Equals(CombinedNode? other) =>
        ReferenceEquals(this, other) || (other is not null && IsAll == other.IsAll && Size == other.Size && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan()));

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(IsAll);
        foreach (var part in Parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => Printed();

    private Certainty Combine(Certainty one, Certainty other) => IsAll ? one & other : one | other;

    private int DepthOfParts(FilterNode node) => node is CombinedNode combined && combined.IsAll == IsAll ? node.Depth - 1 : node.Depth;

    private long SizeOfParts(FilterNode node) => node is CombinedNode combined && combined.IsAll == IsAll ? node.Size - 1 : node.Size;

    /// <summary>The parts from left to right, however long the chain is that they were combined in.</summary>
    private static FilterNode[] PartsOf(CombinedNode whole)
    {
        var parts = new List<FilterNode>();
        var waiting = new Stack<FilterNode>([whole]);
        while (waiting.TryPop(out var node))
        {
            if (node is not CombinedNode combined || combined.IsAll != whole.IsAll)
            {
                parts.Add(node);
            }
            else if (Volatile.Read(ref combined.content) is Tuple<FilterNode, FilterNode>(var left, var right))
            {
                waiting.Push(right);
                waiting.Push(left);
            }
            else
            {
                parts.AddRange(combined.Parts);
            }
        }

        return [.. parts];
    }
}
