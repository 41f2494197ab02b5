namespace Tilflytting.Core;

/// <summary>One change in the life of organisations.</summary>
/// <remarks>Immutable and thread safe; equality is by value. A body that was divided has one change for each part.</remarks>
public sealed record OrganisationChange
{
    internal OrganisationChange(Organisation from, Organisation to, PartialDate? date, OrganisationChangeKind kind) =>
        (From, To, Date, Kind) = (from, to, date, kind);

    /// <summary>The body before the change.</summary>
    public Organisation From { get; }

    /// <summary>The body after it; the same one where it was renamed.</summary>
    public Organisation To { get; }

    /// <summary>The first day after the change, as precise as the source; null when it is not known.</summary>
    public PartialDate? Date { get; }

    /// <summary>What happened.</summary>
    public OrganisationChangeKind Kind { get; }

    /// <summary>One line: the day, the two bodies, and what happened.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => $"{Date?.ToString() ?? "?"} {From.Id} → {To.Id}, {Kind}";
}
