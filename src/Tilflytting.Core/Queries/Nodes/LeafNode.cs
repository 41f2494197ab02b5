namespace Tilflytting.Core.Queries;

/// <summary>A single condition, <c>key:value</c>. Several with one key may stand together: <c>key:one,another</c> is either.</summary>
internal abstract record LeafNode : FilterNode
{
    /// <summary>The key with its sign, such as <c>language:</c>; empty for a word alone, which has no key.</summary>
    public abstract string Key { get; }

    /// <summary>The value as the query text has it, in quotes where it needs them.</summary>
    public abstract string Value { get; }

    public sealed override string ToString() => Key + Value;
}
