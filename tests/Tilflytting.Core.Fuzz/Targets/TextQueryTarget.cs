namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>What is to be searched for: printed and read again as the same, and found in itself.</summary>
internal sealed class TextQueryTarget(TextMutator mutator) : TextTarget("text-query", nameof(TextQuery), mutator)
{
    /// <summary>Every sign of a text may be a problem of its own, and is told by each of the calls.</summary>
    public override long WorkPerUnit => 12_000;

    protected override void Hold(string text, Dice dice)
    {
        var isRead = TextQuery.TryParse(text.AsSpan(), out var query, out var problems);
        Require.Equal(TextQuery.TryParse(text, out var ofText), isRead, "a text and a span are read alike");
        Require.That(ofText == query && problems.IsEmpty == isRead && (query is not null) == isRead, "a query or problems");
        Problems.AreSound(problems, text.Length);
        var thrown = Require.Throws<DiagnosticException>(!isRead, () => Require.That(TextQuery.Parse(text) == query, "Parse gives the query of TryParse"), "Parse");
        Require.That(thrown is null || thrown.Diagnostics.SequenceEqual(problems), "Parse throws the problems of TryParse");
        if (query is not null)
        {
            var printed = query.ToString();
            Require.That(TextQuery.TryParse(printed, out var again) && again == query && again.ToString() == printed && again.GetHashCode() == query.GetHashCode(), "what is printed is read as the same query");
            SpansAreSound(query, printed);
            Require.That(query.Matches(printed) == again.Matches(printed), "equal queries find the same");
            query.Matches(null, "", text);
        }
    }

    protected override string? Print(string text) => TextQuery.TryParse(text, out var query) ? query.ToString() : "";

    /// <summary>What is found stands in order and does not overlap; what matches is found.</summary>
    public static void SpansAreSound(TextQuery query, string text)
    {
        var end = 0;
        var spans = query.Find(text);
        foreach (var span in spans)
        {
            Require.That(span.Start >= end && span.Length > 0 && span.End <= text.Length, "what is found stands in order and does not overlap");
            end = span.End;
        }

        Require.That(!query.Matches(text) || !spans.IsEmpty, "what matches is found somewhere");
    }
}
