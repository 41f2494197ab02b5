using System.Runtime.CompilerServices;

namespace Tilflytting.Core.Queries;

/// <summary>How certain a hit has to be: what «at least» may be, in every question.</summary>
internal static class HitCertainty
{
    /// <summary>The value, when it is one that a hit can have: <see cref="Certainty.No"/> would be no question.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither <see cref="Certainty.Possible"/> nor <see cref="Certainty.Certain"/>.</exception>
    public static Certainty Checked(Certainty atLeast, [CallerArgumentExpression(nameof(atLeast))] string? name = null) => atLeast is Certainty.Possible or Certainty.Certain
        ? atLeast
        : throw new ArgumentOutOfRangeException(name, atLeast, "A hit is possible or certain.");
}
