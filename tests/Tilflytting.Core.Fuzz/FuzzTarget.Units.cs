namespace Tilflytting.Core.Fuzz;

/// <summary>A way in for characters or for bytes.</summary>
/// <typeparam name="T">Which of both.</typeparam>
public abstract class FuzzTarget<T> : FuzzTarget
    where T : unmanaged
{
    private const int MostTries = 2_000;

    private ulong Salt => Name.Aggregate(14695981039346656037UL, static (hash, letter) => (hash ^ letter) * 1099511628211);

    /// <inheritdoc/>
    public sealed override int Try(ulong seed, long number)
    {
        var input = Make(new(seed, number, Salt));
        Hold(input, new(seed, number, ~Salt));
        return input.Length;
    }

    /// <inheritdoc/>
    public sealed override (string Input, Exception Problem) Shrink(ulong seed, long number)
    {
        var input = Make(new(seed, number, Salt));
        var problem = Problem(input) ?? throw new InvalidOperationException($"Input {number} of seed {seed} is refused no more.");
        var tries = 0;
        for (var size = input.Length; size >= 1; size /= 2)
        {
            for (var at = 0; at < input.Length && tries++ < MostTries;)
            {
                T[] shorter = [.. input.AsSpan(0, at), .. input.AsSpan(Math.Min(input.Length, at + size))];
                if (Problem(shorter) is { } same && Reason(same) == Reason(problem))
                {
                    (input, problem) = (shorter, same);
                }
                else
                {
                    at += size;
                }
            }
        }

        return (Show(input), problem);

        Exception? Problem(T[] units)
        {
            try
            {
                Hold(units, new(seed, number, ~Salt));
                return null;
            }
            catch (Exception e)
            {
                return e;
            }
        }
    }

    /// <summary>Makes an input.</summary>
    /// <param name="dice">The chance.</param>
    /// <returns>The input.</returns>
    protected abstract T[] Make(Dice dice);

    /// <summary>Puts an input in, and throws when something is wrong.</summary>
    /// <param name="input">The input.</param>
    /// <param name="dice">The chance, for how it is put in.</param>
    protected abstract void Hold(T[] input, Dice dice);

    /// <summary>The input for a person.</summary>
    /// <param name="input">The input.</param>
    /// <returns>The text.</returns>
    protected abstract string Show(T[] input);

    /// <summary>What kind of problem it is: another one would lead elsewhere.</summary>
    private static string Reason(Exception e) => e is FuzzException { What: var what } ? what : e.GetType().Name + e.TargetSite;
}
