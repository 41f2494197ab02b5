using System.Numerics;
using System.Text;

namespace Tilflytting.Core.Json;

/// <summary>The few values that a text of a closed list stands for, found by its UTF-8 without making a string.</summary>
internal sealed class KnownTexts<T>
{
    private readonly byte[]?[] texts;
    private readonly T[] values;

    /// <param name="concepts">The concepts whose codes are the texts.</param>
    /// <param name="valueOf">What a code stands for.</param>
    public KnownTexts(ImmutableArray<ShippedConcept> concepts, Func<string, T> valueOf)
    {
        // A quarter full, so that a text is mostly found at once.
        texts = new byte[(int)BitOperations.RoundUpToPowerOf2((uint)(concepts.Length + 1) * 4)][];
        values = new T[texts.Length];
        foreach (var concept in concepts)
        {
            var utf8 = Encoding.UTF8.GetBytes(concept.Code);
            var at = Find(utf8);
            (texts[at], values[at]) = (utf8, valueOf(concept.Code));
        }
    }

    public bool TryFind(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value)
    {
        var at = Find(utf8);
        value = values[at];
        return texts[at] is not null;
    }

    /// <summary>Where the text stands, or else would stand.</summary>
    private int Find(ReadOnlySpan<byte> utf8)
    {
        var at = utf8.IsEmpty ? 0 : utf8.Length + (utf8[0] * 7) + (utf8[utf8.Length / 2] * 31) + (utf8[^1] * 127);
        for (at &= texts.Length - 1; texts[at] is { } text && !utf8.SequenceEqual(text); at = (at + 1) & (texts.Length - 1))
        {
        }

        return at;
    }
}
