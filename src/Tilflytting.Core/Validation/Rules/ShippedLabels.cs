using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Tilflytting.Core.Validation;

/// <summary>The labels of the shipped concepts, in every language and with the alternative ones, as they are compared.</summary>
internal static class ShippedLabels
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Known = new(StringComparer.Ordinal);

    /// <summary>The code of the shipped concept with a label; null when none is called so.</summary>
    public static string? CodeOf(Vocabulary vocabulary, string label) =>
        NorwegianFolding.Words(label) is { Length: > 0 } folded ? Known.GetOrAdd(vocabulary.Scheme, static (_, of) => Of(of), vocabulary).GetValueOrDefault(folded) : null;

    private static FrozenDictionary<string, string> Of(Vocabulary vocabulary)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var concept in vocabulary.Concepts)
        {
            foreach (var (_, text) in concept.Alternatives.Prepend(concept.Label).SelectMany(static label => label.Texts))
            {
                codes.TryAdd(NorwegianFolding.Words(text), concept.Code);
            }
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
