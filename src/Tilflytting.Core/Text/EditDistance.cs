namespace Tilflytting.Core;

/// <summary>How far one text is from another: letters put in, left out, changed, or swapped with the next one.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or one more than the most that is of interest.</summary>
    /// <param name="a">One text, compared letter by letter.</param>
    /// <param name="b">The other text.</param>
    /// <param name="most">The greatest distance that is of interest.</param>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        var before = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return Math.Min(above[b.Length], most + 1);
    }
}
