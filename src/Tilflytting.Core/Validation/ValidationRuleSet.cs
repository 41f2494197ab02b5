namespace Tilflytting.Core.Validation;

/// <summary>The rules of a validation, in order. Immutable and thread safe: adding and leaving out gives another set.</summary>
public sealed class ValidationRuleSet
{
    private ValidationRuleSet(ImmutableArray<ValidationRule> rules) => Rules = rules;

    /// <summary>The rules that the library ships.</summary>
    public static ValidationRuleSet Default { get; } = new(
    [
        .. IdRules.All,
        .. PeriodRules.All,
        .. ListRules.All,
        .. ConceptRules.All,
        .. CodeRules.All,
        .. LanguageRules.All,
        .. PartnerRules.All,
        .. OrganisationRules.All,
        .. FundingRules.All,
        .. PlaceRules.All,
        .. LinkRules.All,
    ]);

    /// <summary>No rule at all, to start from.</summary>
    public static ValidationRuleSet Empty { get; } = new([]);

    /// <summary>The rules, in the order in which they look at an item.</summary>
    public ImmutableArray<ValidationRule> Rules { get; }

    /// <summary>These rules and another; a rule of the same name is replaced where it stands.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The other set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public ValidationRuleSet With(ValidationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var index = IndexOf(rule.Name);
        return new(index < 0 ? Rules.Add(rule) : Rules.SetItem(index, rule));
    }

    /// <summary>These rules but one.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <returns>The other set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such rule: a misspelt name would leave it in unseen.</exception>
    public ValidationRuleSet Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var index = IndexOf(name);
        return index < 0 ? throw new ArgumentException($"There is no rule «{name}».", nameof(name)) : new(Rules.RemoveAt(index));
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < Rules.Length; i++)
        {
            if (string.Equals(Rules[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
