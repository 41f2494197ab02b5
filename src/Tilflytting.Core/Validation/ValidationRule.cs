namespace Tilflytting.Core.Validation;

/// <summary>
/// One thing that is looked at in every item of a type, by name: what the types themselves refuse is no rule, for it cannot be there.
/// </summary>
/// <remarks>Immutable and thread safe, as long as the check is.</remarks>
public sealed class ValidationRule
{
    private readonly Action<object, ValidationContext> check;

    private ValidationRule(string name, LocalizedText description, Type subject, bool needsCatalogue, Action<object, ValidationContext> check)
    {
        Name = name;
        Description = description;
        Subject = subject;
        NeedsCatalogue = needsCatalogue;
        this.check = check;
    }

    /// <summary>The name, unique in a set of rules: lower-case words with hyphens, such as <c>project-ids-are-unique</c>.</summary>
    public string Name { get; }

    /// <summary>What the rule looks at, for a person.</summary>
    public LocalizedText Description { get; }

    /// <summary>The type of the items that the rule looks at, such as <see cref="Initiative"/>.</summary>
    public Type Subject { get; }

    /// <summary>Whether the rule says nothing of an initiative without the catalogue around it.</summary>
    public bool NeedsCatalogue { get; }

    /// <summary>Makes a rule.</summary>
    /// <typeparam name="T">The type of the items: any type of the model, a <see cref="LocalizedText"/>, a <see cref="Term{TVocabulary}"/> or a <see cref="StatedPeriod"/>. Of another type there are none, and the report says so.</typeparam>
    /// <param name="name">The name; lower-case words with hyphens.</param>
    /// <param name="description">What the rule looks at, for a person.</param>
    /// <param name="check">Looks at one item, and reports to the context.</param>
    /// <param name="needsCatalogue">Whether it needs the catalogue around the item.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is not lower-case words with hyphens.</exception>
    public static ValidationRule For<T>(string name, LocalizedText description, Action<T, ValidationContext> check, bool needsCatalogue = false)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(check);
        return HyphenatedText.FirstFault(name) < 0
            ? new(name, description, typeof(T), needsCatalogue, (item, context) => check((T)item, context))
            : throw new ArgumentException("The name of a rule is lower-case letters a–z and digits with single hyphens between them.", nameof(name));
    }

    /// <summary>The name.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => Name;

    /// <summary>Looks at one item.</summary>
    internal void Check(object item, ValidationContext context) => check(item, context);
}
