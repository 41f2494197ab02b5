namespace Tilflytting.Core.Json;

/// <summary>One change between two catalogues.</summary>
/// <remarks>
/// The pointers are JSON Pointers into the two catalogues as <see cref="CatalogueJson"/> writes them, the values JSON as it writes them. Immutable
/// and thread safe; equality is by value.
/// </remarks>
public sealed record CatalogueChange
{
    /// <summary>What the change is.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The initiative it is in, by its new id, or its old one where it was removed; null for the catalogue's own members and concepts.</summary>
    public Slug? Initiative { get; init; }

    /// <summary>The title of that initiative; null where there is none.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Where it stood in the old catalogue; null for what was not there.</summary>
    public string? OldPointer { get; init; }

    /// <summary>Where it stands in the new catalogue; null for what is no longer there.</summary>
    public string? NewPointer { get; init; }

    /// <summary>The old value as JSON; null for what was not there or went without saying, and for an item that stands elsewhere in its list.</summary>
    public string? OldValue { get; init; }

    /// <summary>The new value as JSON; null for what is no longer there or goes without saying, and for an item that stands elsewhere in its list.</summary>
    public string? NewValue { get; init; }

    /// <summary>The item that stands elsewhere in its list, as JSON, as the new catalogue has it; null for an initiative, which its title names, and for every other change.</summary>
    public string? Item { get; init; }

    /// <summary>The change as a person would say it: what, where in the entry, the old value and the new one.</summary>
    /// <param name="language">The language: nb, nn or en; another gets bokmål.</param>
    /// <returns>
    /// One line of plain text, which holds what the catalogues say: escape it for where it is shown. Each character that nobody sees, such as one that turns the direction of the
    /// text, is <c>\u</c> with its number.
    /// </returns>
    public string Describe(LanguageTag language) => DiffText.Describe(this, DiffText.Spoken(language));

    /// <summary>The change in English, on one line.</summary>
    /// <returns>The invariant text, for logs and debuggers.</returns>
    public override string ToString() => Describe(LanguageTag.English);
}
