using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tilflytting.Core.Json;

/// <summary>Collects the items of a list. Few are kept on the stack until all are there, so that nothing is made but the list itself.</summary>
internal ref struct ListBuilder<T>
{
    private FirstItems first;
    private T[]? items;
    private int count;

    public void Add(T item)
    {
        if (items is null && count < FirstItems.Length)
        {
            first[count++] = item;
            return;
        }

        if (items is null)
        {
            items = new T[2 * FirstItems.Length];
            ((ReadOnlySpan<T>)first).CopyTo(items);
        }
        else if (count == items.Length)
        {
            Array.Resize(ref items, 2 * count);
        }

        items[count++] = item;
    }

    public ImmutableArray<T> Build()
    {
        if (items is null)
        {
            return count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(((ReadOnlySpan<T>)first)[..count].ToArray());
        }

        Array.Resize(ref items, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    [InlineArray(Length)]
    private struct FirstItems
    {
        public const int Length = 8;

        private T item;
    }
}
