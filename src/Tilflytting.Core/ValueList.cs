namespace Tilflytting.Core;

/// <summary>
/// A list as a record's field: equal when its items are, and never default, so that the equality that the compiler writes for the record
/// holds for the whole aggregate. (An <see cref="ImmutableArray{T}"/> is equal only to itself.)
/// </summary>
internal readonly struct ValueList<T> : IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    /// <exception cref="ArgumentException">An item is null.</exception>
    public ValueList(ImmutableArray<T> items)
    {
        foreach (var item in items.IsDefault ? [] : items)
        {
            if (item is null)
            {
                throw new ArgumentException("An item of a list must not be null.", nameof(items));
            }
        }

        this.items = items;
    }

    public ImmutableArray<T> Items => items.IsDefault ? [] : items;

    public bool Equals(ValueList<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
