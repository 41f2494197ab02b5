namespace Tilflytting.Core.Queries;

/// <summary>What a name may mean.</summary>
/// <param name="Values">The values, each once; no more than are worth listing.</param>
/// <param name="HasMore">Whether there are more than those.</param>
internal readonly record struct QueryFinding<T>(IReadOnlyList<T> Values, bool HasMore)
    where T : notnull
{
    /// <summary>Nothing.</summary>
    public static QueryFinding<T> None => new([], HasMore: false);
}
