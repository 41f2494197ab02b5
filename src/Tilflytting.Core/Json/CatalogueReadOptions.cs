namespace Tilflytting.Core.Json;

/// <summary>How <see cref="CatalogueJson"/> reads: how strictly, how much, and with which concepts. Immutable and thread safe.</summary>
public sealed record CatalogueReadOptions
{
    /// <summary>The options that are used when none are given: <see cref="CatalogueReadMode.Tolerant"/>, within <see cref="CatalogueReadLimits.Default"/>.</summary>
    public static CatalogueReadOptions Default { get; } = new();

    /// <summary>How grave each problem is; <see cref="CatalogueReadMode.Tolerant"/> unless said otherwise.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CatalogueReadMode Mode { get; init => field = ModelRules.Required(value); } = CatalogueReadMode.Tolerant;

    /// <summary>How much is read; <see cref="CatalogueReadLimits.Default"/> unless said otherwise.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CatalogueReadLimits Limits { get; init => field = ModelRules.Required(value); } = CatalogueReadLimits.Default;

    /// <summary>
    /// The concepts whose codes are known, beside those that a catalogue defines itself: for a stream of initiatives, which has none of its own.
    /// The shipped ones alone unless said otherwise.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ConceptSet Concepts { get; init => field = ModelRules.Required(value); } = ConceptSet.Shipped;

    /// <summary>What the calls without options use: they tell of errors alone.</summary>
    internal static CatalogueReadOptions Everyday { get; } = new() { Mode = CatalogueReadMode.Everyday };

    /// <summary>What a serializer uses: how much it reads is the host's affair.</summary>
    internal static CatalogueReadOptions Unbounded { get; } = Everyday with
    {
        Limits = new() { MaxBytes = long.MaxValue, MaxTextBytes = int.MaxValue, MaxItems = int.MaxValue, MaxProblems = int.MaxValue },
    };

    /// <summary>The ways from older major versions of the format.</summary>
    internal ImmutableArray<SchemaMigration> Migrations { get; init; } = SchemaMigration.All;
}
