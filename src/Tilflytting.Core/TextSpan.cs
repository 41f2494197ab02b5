using System.Globalization;

namespace Tilflytting.Core;

/// <summary>A stretch of a text, in UTF-16 code units (the <c>char</c>s of a <see cref="string"/>).</summary>
/// <param name="Start">The index of the first <c>char</c>, from 0.</param>
/// <param name="Length">The number of <c>char</c>s; 0 is a place between two of them.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index of the first <c>char</c>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Start { get; init => field = NotNegative(value, nameof(Start)); } = NotNegative(Start, nameof(Start));

    /// <summary>The number of <c>char</c>s; 0 is a place between two of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Length { get; init => field = NotNegative(value, nameof(Length)); } = NotNegative(Length, nameof(Length));

    /// <summary>The index just past the last <c>char</c> (exclusive end); the greatest <see cref="int"/> where that is past it.</summary>
    public int End => (int)Math.Min((long)Start + Length, int.MaxValue);

    /// <summary>The span as <c>start..end</c>, with an exclusive end, as a C# range is written.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}..{End}");

    private static int NotNegative(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }
}
