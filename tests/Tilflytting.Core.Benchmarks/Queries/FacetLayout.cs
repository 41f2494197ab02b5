using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// The rows of all facets as numbers in a row, so that engines can be held against each other: for each dimension its values, then what has words alone, then what states
/// anything of it.
/// </summary>
internal sealed class FacetLayout
{
    private readonly int[] starts;

    public FacetLayout(ImmutableArray<Facet> facets)
    {
        Keys = [.. facets.Select(static facet => ImmutableArray.CreateRange(facet.Rows, static row => row.Key))];
        starts = new int[Keys.Length + 1];
        for (var i = 0; i < Keys.Length; i++)
        {
            starts[i + 1] = starts[i] + Keys[i].Length + 2;
        }
    }

    /// <summary>The keys of the values of each dimension, in the order of <see cref="FacetDimension.All"/>.</summary>
    public ImmutableArray<ImmutableArray<string>> Keys { get; }

    public int Size => starts[^1];

    public static int County { get; } = FacetDimension.All.IndexOf(FacetDimension.County);

    public static int Municipality { get; } = FacetDimension.All.IndexOf(FacetDimension.Municipality);

    public static int Decade { get; } = FacetDimension.All.IndexOf(FacetDimension.Decade);

    public int StartOf(int dimension) => starts[dimension];

    /// <summary>Which of a dimension's numbers is of those that have words alone.</summary>
    public int Uncoded(int dimension) => Keys[dimension].Length;

    /// <summary>Which of a dimension's numbers is of those that state anything.</summary>
    public int Stated(int dimension) => Keys[dimension].Length + 1;

    public int IndexOf(int dimension, string key) => Keys[dimension].IndexOf(key, StringComparer.Ordinal);
}
