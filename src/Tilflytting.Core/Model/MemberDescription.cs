namespace Tilflytting.Core;

/// <summary>What the description of the model says of one member.</summary>
/// <param name="Type">The type that has it, as the model calls it.</param>
/// <param name="Name">The permanent JSON name.</param>
/// <param name="One">What it is called; of a list, one item of it.</param>
internal sealed record MemberDescription(string Type, string Name, WordInThree One)
{
    /// <summary>What a list is called; the same as <see cref="One"/> of what is no list.</summary>
    public WordInThree Many { get => field ?? One; init; }

    /// <summary>The canonical key of the query text that asks for it; null when there is none.</summary>
    public string? Key { get; init; }

    /// <summary>What the key is called, where that is not what the member is called.</summary>
    public WordInThree KeyWords { get => field ?? One with { En = Key! }; init; }

    /// <summary>Other names that a question may have for it, and their languages; never written.</summary>
    public ImmutableArray<(LanguageTag Language, string Name)> Also { get; init; } = [];

    /// <summary>Whether an item says nothing more when it comes twice in the list.</summary>
    public bool IsOnce { get; init; }

    /// <summary>Whether an initiative states it; null where it is not a member of an initiative, or always stated.</summary>
    public Func<Initiative, bool>? IsStated { get; init; }
}
