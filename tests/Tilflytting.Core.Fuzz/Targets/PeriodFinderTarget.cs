namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>Periods in running text: in order, without overlap, each where it stands.</summary>
internal sealed class PeriodFinderTarget(TextMutator mutator) : TextTarget("period-finder", nameof(PeriodText), mutator)
{
    protected override void Hold(string text, Dice dice)
    {
        var end = 0;
        foreach (var match in PeriodText.FindAll(text))
        {
            Require.That(match.Span.Start >= end && match.Span.Length > 0 && match.Span.End <= text.Length, "periods stand in order and do not overlap");
            Require.Equal(text.Substring(match.Span.Start, match.Span.Length), match.Text, "the words of a period stand where it says");
            Require.Equal(DatePeriod.Parse(match.Period.ToString()), match.Period, "a period that is found is one in signs");
            DatePeriodTarget.IsSound(match.Period, dice);
            end = match.Span.End;
        }
    }

    protected override string? Print(string text) => string.Join('|', PeriodText.FindAll(text));
}
