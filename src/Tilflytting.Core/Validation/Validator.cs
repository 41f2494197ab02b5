using Tilflytting.Core.Json;

namespace Tilflytting.Core.Validation;

/// <summary>Looks at a catalogue or an initiative with a set of rules. It warns; nothing is refused or changed. Thread safe.</summary>
public static class Validator
{
    private static readonly LocalizedText CatalogueNeeded = LocalizedText.OfThree(
        nb: "Den trenger katalogen rundt oppføringen.",
        nn: "Han treng katalogen rundt oppføringa.",
        en: "It needs the catalogue around the initiative.");

    private static readonly LocalizedText NoSuchItems = LocalizedText.OfThree(
        nb: "Ingenting av dens type står for seg selv i en katalog.",
        nn: "Ingenting av typen står for seg sjølv i ein katalog.",
        en: "Nothing of its type stands by itself in a catalogue.");

    /// <summary>Validates a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="rules">The rules; null is <see cref="ValidationRuleSet.Default"/>.</param>
    /// <returns>What they found; pointers begin at the catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static ValidationReport Validate(Catalogue catalogue, ValidationRuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return Validate(catalogue, rules ?? ValidationRuleSet.Default, null);
    }

    /// <summary>Validates an initiative by itself. The rules that need the catalogue around it are not run, and the report says so.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="rules">The rules; null is <see cref="ValidationRuleSet.Default"/>.</param>
    /// <returns>What they found; pointers begin at the initiative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is null.</exception>
    public static ValidationReport Validate(Initiative initiative, ValidationRuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return Run(new(initiative), rules ?? ValidationRuleSet.Default, InitiativeShape.Instance, walker => walker.Walk(initiative));
    }

    /// <summary>Validates what could be read of a document: best when it was read with <see cref="CatalogueReadMode.Salvage"/>, which leaves out what is wrong.</summary>
    /// <remarks>
    /// Where initiatives or own concepts have errors and are not left out, no rule is run: what is missing would be taken for what is not there. The report says so, as it says
    /// of each rule that it was not run on the initiatives that were left out. What was said when the document was read is not said again.
    /// </remarks>
    /// <param name="reading">What came of reading the document.</param>
    /// <param name="rules">The rules; null is <see cref="ValidationRuleSet.Default"/>.</param>
    /// <returns>What they found; pointers are those of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static ValidationReport Validate(CatalogueReading reading, ValidationRuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return ReadingValidation.Run(reading, rules ?? ValidationRuleSet.Default);
    }

    /// <summary>Validates a catalogue whose initiatives stand elsewhere in its document.</summary>
    internal static ValidationReport Validate(Catalogue catalogue, ValidationRuleSet rules, long[]? indexes) =>
        Run(new(catalogue, indexes), rules, CatalogueShape.Instance, walker => walker.Walk(catalogue));

    private static ValidationReport Run(ValidationContext context, ValidationRuleSet rules, IMemberTable whole, Action<ModelWalker> walk)
    {
        bool CanRun(ValidationRule rule) => Obstacle(rule, context) is null;

        var ofType = rules.Rules.Where(CanRun).ToLookup(static rule => rule.Subject);
        walk(new(context, item =>
        {
            foreach (var rule in ofType[item.GetType()])
            {
                rule.Check(item, context);
            }
        }));
        var order = new DocumentOrder(whole);
        return new(
            [.. context.Diagnostics.OrderBy(problem => order.KeyOf(problem.Pointer!), order)],
            [.. rules.Rules.Where(rule => !CanRun(rule)).Select(rule => new SkippedRule(rule, Obstacle(rule, context)!))]);
    }

    /// <summary>Why a rule is not run; null when it is.</summary>
    private static LocalizedText? Obstacle(ValidationRule rule, ValidationContext context) =>
        !ModelWalker.ComesBy(rule.Subject) ? NoSuchItems
        : context.Catalogue is not null ? null
        : rule.NeedsCatalogue || rule.Subject == typeof(Catalogue) || rule.Subject == typeof(Concept) ? CatalogueNeeded
        : null;
}
