using System.Runtime.CompilerServices;

namespace Tilflytting.Core.Queries;

/// <summary>A sequence of initiatives as it is read for a question.</summary>
internal static class InitiativeList
{
    /// <summary>The initiatives, none of which is null.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    /// <exception cref="ArgumentException">An initiative is null.</exception>
    public static ImmutableArray<Initiative> Of(IEnumerable<Initiative> initiatives, [CallerArgumentExpression(nameof(initiatives))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(initiatives, name);
        ImmutableArray<Initiative> all = [.. initiatives];
        foreach (var one in all)
        {
            _ = one ?? throw new ArgumentException("An initiative must not be null.", name);
        }

        return all;
    }

    /// <summary>The sequence, in which a null is refused when it is reached.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    public static IEnumerable<Initiative> Checked(IEnumerable<Initiative> initiatives, [CallerArgumentExpression(nameof(initiatives))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(initiatives, name);
        return initiatives.Select(one => one ?? throw new ArgumentException("An initiative must not be null.", name));
    }
}
