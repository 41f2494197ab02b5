namespace Tilflytting.Core.Json;

/// <summary>What came of reading a catalogue: the catalogue or what could be read of it, and everything that is to be said of it.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class CatalogueReading
{
    internal CatalogueReading(Catalogue catalogue)
    {
        Catalogue = catalogue;
        Initiatives = catalogue.Initiatives;
        Version = catalogue.SchemaVersion;
    }

    internal CatalogueReading(Catalogue? catalogue, JsonReadState state)
    {
        Catalogue = catalogue;
        Initiatives = catalogue?.Initiatives ?? [.. state.Initiatives];
        LeftOut = [.. state.LeftOut];
        Diagnostics = [.. state.Diagnostics];
        Version = state.Version;
    }

    internal CatalogueReading(Catalogue? catalogue, JsonReadState state, ImmutableArray<Initiative> initiatives, ImmutableArray<InitiativeReading> leftOut, ImmutableArray<Diagnostic> diagnostics)
    {
        Catalogue = catalogue is null ? null : catalogue with { Initiatives = initiatives };
        (Initiatives, LeftOut, Diagnostics, Version) = (initiatives, leftOut, diagnostics, state.Version);
    }

    internal CatalogueReading(Diagnostic problem) => Diagnostics = [problem];

    /// <summary>The catalogue, or what could be read of it; null when a member is missing without which there is none.</summary>
    public Catalogue? Catalogue { get; }

    /// <summary>The initiatives that were read, in the order of the document; also when <see cref="Catalogue"/> is null.</summary>
    public ImmutableArray<Initiative> Initiatives { get; } = [];

    /// <summary>The initiatives that the mode left out, in the order of the document, with their text.</summary>
    public ImmutableArray<InitiativeReading> LeftOut { get; } = [];

    /// <summary>Everything that is to be said, in the order of the document.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>The version of the format that the document states; null when it states none.</summary>
    public SchemaVersion? Version { get; private init; }

    /// <summary>Whether there is a catalogue, and nothing that is said of it is an error.</summary>
    [MemberNotNullWhen(true, nameof(Catalogue))]
    public bool IsSuccess => Catalogue is not null && !Diagnostics.Any(static problem => problem.Severity == Severity.Error);

    /// <summary>The catalogue.</summary>
    /// <returns>The catalogue, when <see cref="IsSuccess"/> holds.</returns>
    /// <exception cref="DiagnosticException">It does not hold; the exception has everything that was said.</exception>
    public Catalogue OrThrow() => IsSuccess ? Catalogue : throw new DiagnosticException(Diagnostics);

    /// <summary>One line: whether it succeeded, how many initiatives were read, and how many problems there are.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{(IsSuccess ? "read" : "not read")}, {Initiatives.Length} initiatives, {LeftOut.Length} left out, {Diagnostics.Length} diagnostics");

    /// <summary>The reading of another document than the one that was handed in: its places are not those of the caller's.</summary>
    internal static CatalogueReading OfMigrated(CatalogueReading reading, SchemaVersion from) => new(reading)
    {
        Version = from,
        Diagnostics = [.. reading.Diagnostics.Select(static problem => problem with { Line = null, Column = null })],
    };

    private CatalogueReading(CatalogueReading other) =>
        (Catalogue, Initiatives, LeftOut) = (other.Catalogue, other.Initiatives, other.LeftOut);
}
