namespace Tilflytting.Core.Validation;

/// <summary>Looks at a catalogue or an initiative with a set of rules. It warns; nothing is refused or changed. Thread safe.</summary>
public static class Validator
{
    private static readonly LocalizedText CatalogueNeeded = TextProblems.Both(
        "It needs the catalogue around the initiative.", "Den trenger katalogen rundt oppføringen.");

    /// <summary>Validates a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="rules">The rules; null is <see cref="ValidationRuleSet.Default"/>.</param>
    /// <returns>What they found; pointers begin at the catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static ValidationReport Validate(Catalogue catalogue, ValidationRuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return Run(new(catalogue), rules ?? ValidationRuleSet.Default, walker => walker.Walk(catalogue));
    }

    /// <summary>Validates an initiative by itself. The rules that need the catalogue around it are not run, and the report says so.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="rules">The rules; null is <see cref="ValidationRuleSet.Default"/>.</param>
    /// <returns>What they found; pointers begin at the initiative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is null.</exception>
    public static ValidationReport Validate(Initiative initiative, ValidationRuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return Run(new(initiative), rules ?? ValidationRuleSet.Default, walker => walker.Walk(initiative));
    }

    private static ValidationReport Run(ValidationContext context, ValidationRuleSet rules, Action<ModelWalker> walk)
    {
        bool CanRun(ValidationRule rule) => !rule.NeedsCatalogue || context.Catalogue is not null;

        var ofType = rules.Rules.Where(CanRun).ToLookup(static rule => rule.Subject);
        walk(new(context, item =>
        {
            foreach (var rule in ofType[item.GetType()])
            {
                rule.Check(item, context);
            }
        }));
        return new([.. context.Diagnostics], [.. rules.Rules.Where(rule => !CanRun(rule)).Select(static rule => new SkippedRule(rule, CatalogueNeeded))]);
    }
}
