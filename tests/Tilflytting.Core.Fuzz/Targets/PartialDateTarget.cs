namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>A partial date has a first and a last day, in this order.</summary>
internal sealed class PartialDateTarget(TextMutator mutator)
    : ValueTarget<PartialDate>("partial-date", mutator, PartialDate.TryParse, PartialDate.TryParse, PartialDate.Parse, PartialDate.Parse)
{
    protected override void Hold(PartialDate value, Dice dice) => Require.That(value.Earliest <= value.Latest, "a date begins before it ends");
}
