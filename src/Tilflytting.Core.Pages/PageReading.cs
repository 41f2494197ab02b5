namespace Tilflytting.Core.Pages;

/// <summary>What was read from a page. Immutable; equality is by reference.</summary>
public sealed class PageReading
{
    internal PageReading(Initiative initiative, ImmutableArray<LedgerEntry> ledger, ImmutableArray<Diagnostic> diagnostics)
    {
        Initiative = initiative;
        Ledger = ledger;
        Diagnostics = diagnostics;
    }

    /// <summary>The initiative; what was not understood is in its <see cref="Initiative.Unread"/>.</summary>
    public Initiative Initiative { get; }

    /// <summary>Every stretch of the page in order, from its first character to its last, without a gap and without an overlap.</summary>
    public ImmutableArray<LedgerEntry> Ledger { get; }

    /// <summary>What a person should look at: warnings and remarks with the span in the page.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
