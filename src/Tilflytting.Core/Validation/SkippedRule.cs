namespace Tilflytting.Core.Validation;

/// <summary>A rule that was not run, and why.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Why it was not run, for a person.</param>
public sealed record SkippedRule(ValidationRule Rule, LocalizedText Reason)
{
    /// <summary>The name of the rule and the reason in English, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => TextFormat.OneLine($"{Rule}: {Reason.For(LanguageTag.English)}");
}
