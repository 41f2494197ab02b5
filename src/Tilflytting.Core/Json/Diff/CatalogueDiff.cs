namespace Tilflytting.Core.Json;

/// <summary>What is different between two catalogues, as data and as a page for people.</summary>
/// <remarks>
/// <para>
/// Initiatives and projects are the same when their ids are, concepts when vocabulary and code are, other items of lists when they are equal,
/// share what names them (a partner's name, a place's number), or are alike in their words and other members: an outcome that was reworded is changed. An initiative that is gone and one that is new, equal but for the id,
/// are one whose id was changed.
/// </para>
/// <para>
/// The changes say all: the new catalogue is the old one with what was removed left out, what was changed, refined or given another id put in, and in each list
/// what was added or moved at its new index, the rest in its old order between them. Two catalogues are equal when there is no change. Immutable and
/// thread safe; equality is by value.
/// </para>
/// </remarks>
public sealed record CatalogueDiff
{
    private readonly ValueList<CatalogueChange> changes;

    private CatalogueDiff(ImmutableArray<CatalogueChange> changes) => this.changes = new(changes);

    /// <summary>The changes: the catalogue's own, then what was removed, then by initiative in the new order; never default.</summary>
    public ImmutableArray<CatalogueChange> Changes => changes.Items;

    /// <summary>Whether the catalogues are equal.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Compares two catalogues.</summary>
    /// <param name="old">The old one.</param>
    /// <param name="new">The new one; its own concepts say which codes are narrower than which.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">A catalogue is null.</exception>
    /// <exception cref="DiagnosticException">A catalogue holds a value that cannot be written, such as a default id.</exception>
    public static CatalogueDiff Between(Catalogue old, Catalogue @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new, nameof(@new));
        return new(CatalogueComparison.Run(old, @new));
    }

    /// <summary>The differences as a page in Markdown, with what the catalogues say escaped.</summary>
    /// <param name="language">The language: nb, nn or en; another gets bokmål.</param>
    /// <returns>The page, with <c>\n</c> at each line's end.</returns>
    public string ToMarkdown(LanguageTag language) => DiffPage.Write(this, DiffText.Spoken(language));

    /// <summary>How many changes there are.</summary>
    /// <returns>One invariant line, for logs and debuggers.</returns>
    public override string ToString() => ModelRules.Count(Changes, "change", "changes") ?? "no change";
}
