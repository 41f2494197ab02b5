namespace Tilflytting.Core.Fuzz;

/// <summary>A way in for text, and what holds of it whatever the text is.</summary>
public abstract class FuzzTarget
{
    /// <summary>The name, for <c>--entry</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Where text comes in: whose members these are.</summary>
    public abstract string Entry { get; }

    /// <summary>How many bytes of memory one input may cost, beside what its length does: work is counted in them, for they are the same on every machine.</summary>
    public virtual long FixedWork => 4_000_000;

    /// <summary>How many bytes of memory may be taken for each character or byte of an input.</summary>
    public virtual long WorkPerUnit => 4_000;

    /// <summary>Makes an input and puts it in.</summary>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="number">Which input of the run.</param>
    /// <returns>How long the input was.</returns>
    public abstract int Try(ulong seed, long number);

    /// <summary>The input of a number, as short as it can be made while it is refused for the same reason.</summary>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="number">Which input of the run.</param>
    /// <returns>The input, with what is not seen as escapes, and what is wrong with it.</returns>
    public abstract (string Input, Exception Problem) Shrink(ulong seed, long number);
}
