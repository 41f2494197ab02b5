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

    /// <summary>What some initiatives have in a vocabulary in words alone.</summary>
    internal static ImmutableArray<FreeTextItem> Of(Vocabulary vocabulary, IEnumerable<Initiative> initiatives)
    {
        var conditions = QueryVocabulary.Of(vocabulary);
        return
        [
            .. initiatives
                .SelectMany(one => (conditions.Items(one) ?? []).Where(static item => item.Code is null).Select(static item => item.Words!).Distinct().Select(words => (words, one)))
                .GroupBy(static pair => pair.words, static pair => pair.one, StringComparer.Ordinal)
                .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, NorwegianTextComparer.Instance)
                .Select(static group => new FreeTextItem(group.Key, [.. group])),
        ];
    }

    /// <summary>The words and the number of initiatives, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => TextFormat.OneLine(FormattableString.Invariant($"{Initiatives.Length} «{Words}»"));
}
