namespace Tilflytting.Core.Queries;

/// <summary>What an index keeps, in its own order.</summary>
internal static class Rearranged
{
    private const int Block = 4096;

    /// <summary>Puts things in another order.</summary>
    /// <param name="positions">For each place in the order, which of the things it is.</param>
    /// <param name="things">The things.</param>
    public static T[] By<T>(int[] positions, T[] things)
    {
        var rearranged = new T[positions.Length];
        Parallel.For(0, (positions.Length + Block - 1) / Block, block =>
        {
            var last = Math.Min(positions.Length, (block + 1) * Block);
            for (var i = block * Block; i < last; i++)
            {
                rearranged[i] = things[positions[i]];
            }
        });
        return rearranged;
    }
}
