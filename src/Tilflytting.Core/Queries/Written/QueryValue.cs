namespace Tilflytting.Core.Queries;

/// <summary>A value in a query text.</summary>
/// <param name="Text">The value without its quotes.</param>
/// <param name="Span">Where it is, quotes included.</param>
/// <param name="Start">Where its first character is, after the quote.</param>
/// <param name="IsQuoted">Whether it is in quotes.</param>
/// <param name="Asked">The key that it is a value of; null for a word without one.</param>
internal readonly record struct QueryValue(string Text, TextSpan Span, int Start, bool IsQuoted, QueryAsked? Asked = null)
{
    /// <summary>How a place is compared.</summary>
    public PlaceMode Mode => Asked?.Mode.Mode ?? default;

    /// <summary>Whether the very code is meant.</summary>
    public bool IsExact => Asked?.Head.IsExact ?? false;

    /// <summary>A problem of the value by itself, at its place in the query.</summary>
    public Diagnostic At(Diagnostic problem) => problem with
    {
        Span = problem.Span is { } span && span.Length < Text.Length && span.End <= Text.Length ? new TextSpan(Start + span.Start, span.Length) : Span,
        Suggestion = problem.Suggestion is { } suggestion ? QuotedText.Suggested(suggestion) : null,
    };
}
