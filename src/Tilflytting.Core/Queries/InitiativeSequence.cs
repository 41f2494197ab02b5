using System.Runtime.CompilerServices;

namespace Tilflytting.Core.Queries;

/// <summary>What every question to a sequence of initiatives begins with.</summary>
internal static class InitiativeSequence
{
    /// <summary>The sequence, in which a null is refused when it is come by.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    public static IEnumerable<Initiative> Checked(IEnumerable<Initiative> initiatives, [CallerArgumentExpression(nameof(initiatives))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(initiatives, name);
        return initiatives.Select(one => one ?? throw new ArgumentException("An initiative must not be null.", name));
    }
}
