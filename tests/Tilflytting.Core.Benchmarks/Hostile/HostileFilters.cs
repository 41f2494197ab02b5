using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Filters that a program builds from what it was sent, deeper or larger than anybody means.</summary>
internal static class HostileFilters
{
    public static ImmutableArray<HostileInput> All { get; } =
    [
        new("filter-not-and", 10_000, "levels", static size => Asked(() => Nested(size, static (filter, other) => !(filter & other)))) { MayBeRefused = true },
        new("filter-not", 40_000, "levels", static size => Asked(() => Nested(size, static (filter, _) => !filter))) { MayBeRefused = true },
        new("filter-and-or", 7_000, "levels", static size => Asked(() => Nested(size, static (filter, other) => (filter & other) | !other))) { MayBeRefused = true },
        new("filter-doubled", 16, "times", static size => Asked(() =>
        {
            var filter = InitiativeFilter.Has(TargetGroup.Youth);
            for (var i = 0; i < size; i++)
            {
                filter = (filter & !filter) | filter;
            }

            return filter;
        }))
        {
            MayBeRefused = true,
            Twice = static size => size + 1,
        },
        new("filter-wide", 100_000, "conditions", static size => Asked(() =>
            Enumerable.Range(0, size).Select(static i => InitiativeFilter.Has(Code<TargetGroup>.Parse($"t{i}"))).Aggregate(static (one, other) => one | other))) { MayBeRefused = true },
        new("query-text-wide", 25_000, "terms", static size =>
        {
            var text = string.Join(" or ", Enumerable.Range(0, size).Select(static i => $"ord{i}"));
            return Asked(() => InitiativeFilter.Parse(text));
        })
        {
            MayBeRefused = true,
        },
    ];

    private static InitiativeFilter Nested(int size, Func<InitiativeFilter, InitiativeFilter, InitiativeFilter> around)
    {
        InitiativeFilter filter = InitiativeFilter.Has(TargetGroup.Youth);
        var other = InitiativeFilter.Has(TargetGroup.Women);
        for (var i = 0; i < size; i++)
        {
            filter = around(filter, other);
        }

        return filter;
    }

    /// <summary>What any program does with a filter.</summary>
    private static Action Asked(Func<InitiativeFilter> make) => () =>
    {
        var filter = make();
        var entry = HostileModels.Entry with { TargetGroups = [TargetGroup.Youth] };
        _ = filter.Evaluate(entry);
        _ = filter.Explain(entry).ToString();
        _ = filter.ToString().Length;
        _ = filter.GetHashCode();
        _ = filter.Equals(make());
        _ = CatalogueIndex.Create([entry]).Count(filter);
    };
}
