using System.Runtime.CompilerServices;

namespace Tilflytting.Core;

/// <summary>
/// A list as a record's field: equal when its items are, and never default, so that the equality that the compiler writes for the record
/// holds for the whole aggregate. (An <see cref="ImmutableArray{T}"/> is equal only to itself.)
/// </summary>
internal readonly struct ValueList<T> : IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    /// <exception cref="ArgumentException">An item is null, or a text that is blank or holds half of a surrogate pair.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ValueList(ImmutableArray<T> items, [CallerArgumentExpression(nameof(items))] string? name = null)
    {
        if (!items.IsDefaultOrEmpty)
        {
            Check(items, name);
        }

        this.items = items;
    }

    public ImmutableArray<T> Items
    {
        // Inlined, the empty list is a constant; the code that all lists share would have to look it up.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => items.IsDefault ? [] : items;
    }

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

    private static void Check(ImmutableArray<T> items, string? name)
    {
        foreach (var item in items.AsSpan())
        {
            if (item is null)
            {
                throw new ArgumentException("An item of a list must not be null.", name);
            }

            if (item is string text)
            {
                TextRules.Checked(text, name);
            }
        }
    }
}
