using System.Collections.Concurrent;
using System.Globalization;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Where an entry comes from, as the sample states it, in another year and from a page of its own.</summary>
internal static class SyntheticProvenance
{
    private static readonly ConcurrentDictionary<(Assessment? Assessment, Study? Study, int? Written), Provenance> Shared = new();

    /// <summary>The provenance; without a page it is shared by all that have the same.</summary>
    public static Provenance Of(Provenance model, int? written, int? page) => page is { } number
        ? Dated(model, written) with { Source = new(string.Create(CultureInfo.InvariantCulture, $"https://www.example.no/tilflytting/{number}/")) }
        : Shared.GetOrAdd((model.Assessment, model.Study, written), static (key, model) => Dated(model, key.Written) with { Source = null }, model);

    private static Provenance Dated(Provenance model, int? written) => model with { StatedOn = written is { } year ? PartialDate.FromYear(year) : null };
}
