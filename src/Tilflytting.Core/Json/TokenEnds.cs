using System.Buffers;

namespace Tilflytting.Core.Json;

/// <summary>
/// Whether bytes that were read in part hold more whole values than before, so that a reader looks again as soon as there is something to see, and never twice at a value
/// that is not whole.
/// </summary>
internal struct TokenEnds
{
    private static readonly SearchValues<byte> OutsideText = SearchValues.Create("\"{}[]:,"u8);
    private static readonly SearchValues<byte> InText = SearchValues.Create("\"\\"u8);

    private int looked;
    private int depth;
    private bool isInText;

    /// <summary>Begins anew: bytes have been used.</summary>
    public void Reset() => (looked, depth, isInText) = (0, 0, false);

    /// <summary>Looks at the bytes that are new, as far as the first end.</summary>
    /// <param name="unused">All bytes that are not used.</param>
    /// <returns>Whether a value, or what stands between values, has an end in them.</returns>
    public bool HasMore(ReadOnlySpan<byte> unused)
    {
        while (looked < unused.Length)
        {
            var next = unused[looked..].IndexOfAny(isInText ? InText : OutsideText);
            if (next < 0)
            {
                looked = unused.Length;
                return false;
            }

            looked += next;
            if (unused[looked] == '\\')
            {
                if (looked + 1 >= unused.Length)
                {
                    return false;
                }

                looked += 2;
                continue;
            }

            if (IsEnd(unused[looked++]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEnd(byte sign)
    {
        switch (sign)
        {
            case (byte)'"':
                isInText = !isInText;
                return !isInText && depth <= 0;
            case (byte)'{' or (byte)'[':
                return depth++ <= 0;
            case (byte)'}' or (byte)']':
                return --depth <= 0;
            default:
                return depth <= 0;
        }
    }
}
