namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>A period in words.</summary>
internal sealed class PeriodPhraseTarget(TextMutator mutator) : TextTarget("period-phrase", nameof(PeriodText), mutator)
{
    protected override void Hold(string text, Dice dice)
    {
        if (PeriodText.TryParse(text, out var period))
        {
            Require.Equal(DatePeriod.Parse(period.ToString()), period, "a period in words is one in signs");
            DatePeriodTarget.IsSound(period, dice);
        }
        else
        {
            Require.Equal(period, default, "what is not read is the default value");
        }
    }

    protected override string? Print(string text) => PeriodText.TryParse(text, out var period) ? period.ToString() : "";
}
