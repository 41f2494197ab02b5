namespace Tilflytting.Core.Queries;

/// <summary>The words of a block of initiatives in their order, for phrases: a number of one to three bytes for each.</summary>
/// <param name="Starts">Where each initiative begins, and where the last ends.</param>
/// <param name="Tokens">The numbers, as <see cref="TokenReader"/> reads them.</param>
internal sealed record TokenBlock(int[] Starts, byte[] Tokens)
{
    /// <summary>The words of an initiative.</summary>
    /// <param name="member">Its number in the block.</param>
    public ReadOnlySpan<byte> Of(int member) => Tokens.AsSpan(Starts[member], Starts[member + 1] - Starts[member]);
}
