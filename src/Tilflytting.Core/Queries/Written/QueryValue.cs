namespace Tilflytting.Core.Queries;

/// <summary>A value in a query text.</summary>
/// <param name="Text">The value without its quotes.</param>
/// <param name="Span">Where it stands, quotes included.</param>
/// <param name="Start">Where its first character stands, after the quote.</param>
/// <param name="Mode">How a place is compared.</param>
/// <param name="IsExact">Whether the very code is meant.</param>
internal readonly record struct QueryValue(string Text, TextSpan Span, int Start, PlaceMode Mode = default, bool IsExact = false)
{
    /// <summary>A problem of the value by itself, at its place in the query.</summary>
    public Diagnostic At(Diagnostic problem) => problem with
    {
        Span = problem.Span is { } span && span.Length < Text.Length ? new TextSpan(Start + span.Start, span.Length) : Span,
        Suggestion = problem.Suggestion is { } suggestion ? QuotedText.Suggested(suggestion) : null,
    };
}
