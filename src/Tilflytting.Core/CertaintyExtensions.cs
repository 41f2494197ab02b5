namespace Tilflytting.Core;

/// <summary>What the built-in operators of an enum cannot say of <see cref="Certainty"/>.</summary>
public static class CertaintyExtensions
{
    extension(Certainty certainty)
    {
        /// <summary>Kleene's negation: swaps <see cref="Certainty.No"/> and <see cref="Certainty.Certain"/>, keeps <see cref="Certainty.Possible"/>.</summary>
        /// <returns>The negated value.</returns>
        public Certainty Not() => certainty switch
        {
            Certainty.No => Certainty.Certain,
            Certainty.Certain => Certainty.No,
            _ => Certainty.Possible,
        };

        /// <summary>The certainty of something of which it is known whether it is possible, and whether it is certain.</summary>
        /// <param name="possible">Whether some reading of the facts makes it so.</param>
        /// <param name="certain">Whether every reading of the facts makes it so; without <paramref name="possible"/> it counts for nothing.</param>
        /// <returns><see cref="Certainty.No"/> when not possible, else <see cref="Certainty.Certain"/> when certain, else <see cref="Certainty.Possible"/>.</returns>
        public static Certainty From(bool possible, bool certain) =>
            !possible ? Certainty.No : certain ? Certainty.Certain : Certainty.Possible;
    }
}
