namespace Tilflytting.Core;

/// <summary>A period in a text.</summary>
/// <param name="Span">Where its words stand.</param>
/// <param name="Text">The words as they stand there.</param>
/// <param name="Period">The period.</param>
public readonly record struct PeriodMatch(TextSpan Span, string Text, DatePeriod Period)
{
    /// <summary>The place, the words and the period, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => TextFormat.OneLine($"[{Span}] «{Text}» {Period}");
}
