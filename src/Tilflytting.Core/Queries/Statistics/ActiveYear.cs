namespace Tilflytting.Core.Queries;

/// <summary>How many initiatives were active in a year: at least the certain ones, at most those and the possible ones.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class ActiveYear
{
    private readonly FilterNode rest;

    internal ActiveYear(int year, InitiativeCount count, FilterNode rest) => (Year, Count, this.rest) = (year, count, rest);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The band; not stated are those without any dated period, the same in every year.</summary>
    public InitiativeCount Count { get; }

    /// <summary>The filter that finds them, as <see cref="FacetRow.Filter"/> does.</summary>
    public InitiativeFilter Filter => FacetValue.Beside(rest, ActiveNode.In(QueryWindow.Of(DateInterval.Year(Year))));

    /// <summary>The year and the count.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Count}");
}
