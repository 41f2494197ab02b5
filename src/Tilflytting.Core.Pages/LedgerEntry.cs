namespace Tilflytting.Core.Pages;

/// <summary>One stretch of a page, and what became of it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">How it was read.</param>
/// <param name="Pointers">The members of the initiative that were read from it, as JSON Pointers; none for the form of the page and for residue.</param>
public sealed record LedgerEntry(TextSpan Span, LedgerKind Kind, ImmutableArray<string> Pointers)
{
    /// <summary>The members of the initiative that were read from it, as JSON Pointers; never default.</summary>
    public ImmutableArray<string> Pointers { get => field.IsDefault ? [] : field; init; } = Pointers;

    /// <summary>The place, the kind and the members, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => $"[{Span}] {Kind} {string.Join(' ', Pointers)}".TrimEnd();

    /// <inheritdoc/>
    public bool Equals(LedgerEntry? other) =>
        other is not null && Span == other.Span && Kind == other.Kind && Pointers.AsSpan().SequenceEqual(other.Pointers.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, Kind, Pointers.Length);
}
