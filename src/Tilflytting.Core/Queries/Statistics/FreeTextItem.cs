namespace Tilflytting.Core.Queries;

/// <summary>Words without a code in a list of a vocabulary, and who wrote them.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class FreeTextItem
{
    internal FreeTextItem(string words, ImmutableArray<Initiative> initiatives) => (Words, Initiatives) = (words, initiatives);

    /// <summary>The words as written; other spellings are items of their own.</summary>
    public string Words { get; }

    /// <summary>The initiatives that have them, each once, in their order; at least one.</summary>
    public ImmutableArray<Initiative> Initiatives { get; }

    /// <summary>The words and the number of initiatives, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => TextFormat.OneLine(FormattableString.Invariant($"{Initiatives.Length} «{Words}»"));
}
