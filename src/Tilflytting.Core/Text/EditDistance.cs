namespace Tilflytting.Core;

/// <summary>How far one text is from another: letters put in, left out, changed, or swapped with the next one.</summary>
internal static class EditDistance
{
    private const int Short = 128;

    /// <summary>The distance, or one more than the most that is of interest.</summary>
    /// <param name="a">One text, compared letter by letter.</param>
    /// <param name="b">The other text.</param>
    /// <param name="most">The greatest distance that is of interest. The work grows with it and with the length of the shorter text, not with their product.</param>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        var width = b.Length + 1;
        var room = width <= Short ? stackalloc int[3 * width] : new int[3 * width];
        var before = room[..width];
        var above = room.Slice(width, width);
        var row = room.Slice(2 * width, width);
        for (var j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            // What lies farther from the diagonal than the most that is of interest is of none.
            var (first, last) = (Math.Max(1, i - most), Math.Min(b.Length, i + most));
            row[first - 1] = first == 1 ? i : most + 1;
            var least = row[first - 1];
            for (var j = first; j <= last; j++)
            {
                var changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var moved = Math.Min(j < i + most ? above[j] : most, row[j - 1]) + 1;
                row[j] = Math.Min(changed, moved);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && j - 2 >= i - 2 - most)
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return Math.Min(above[b.Length], most + 1);
    }
}
