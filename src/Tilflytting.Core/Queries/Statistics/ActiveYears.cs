namespace Tilflytting.Core.Queries;

/// <summary>Active initiatives per year as a band, the undated apart.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class ActiveYears
{
    internal ActiveYears(InitiativeCount total, ImmutableArray<ActiveYear> years) => (Total, Years) = (total, years);

    /// <summary>All hits: the certain and the possible ones that have a dated period, and those that have none.</summary>
    public InitiativeCount Total { get; }

    /// <summary>The years in order, without a gap.</summary>
    public ImmutableArray<ActiveYear> Years { get; }

    /// <summary>The total and the years.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => Years.IsEmpty ? $"no years, {Total}" : FormattableString.Invariant($"{Years[0].Year}–{Years[^1].Year}, {Total}");

    /// <summary>The years to count: those that are asked for, and where a bound is left out those that the hits name.</summary>
    internal static (int First, int Last) Range((int First, int Last)? named, int? first, int? last)
    {
        Check(first, nameof(first));
        Check(last, nameof(last));
        return named is var (from, to) ? (first ?? from, last ?? to) : (first ?? last ?? 1, last ?? first ?? 0);
    }

    private static void Check(int? year, string name)
    {
        if (year is { } value)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 9999, name);
        }
    }
}
