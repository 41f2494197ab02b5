namespace Tilflytting.Core.Queries;

/// <summary>Why a filter answers as it does for an initiative: one statement, and those that it rests on.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class Explanation
{
    internal Explanation(Certainty certainty, LocalizedText text, bool isStated, params ImmutableArray<Explanation> parts)
    {
        Certainty = certainty;
        Text = text;
        IsStated = isStated;
        Parts = parts;
    }

    /// <summary>The answer.</summary>
    public Certainty Certainty { get; }

    /// <summary>The reason, in bokmål, nynorsk and English.</summary>
    public LocalizedText Text { get; }

    /// <summary>Whether the initiative states anything about it. If not, the answer is possible for that reason alone.</summary>
    public bool IsStated { get; }

    /// <summary>The explanations of the conditions that are combined, in order; empty for a single condition.</summary>
    public ImmutableArray<Explanation> Parts { get; }

    /// <summary>Of a single condition on texts the first text that has the words, with their places; null of any other, and where they are not found.</summary>
    public TextHighlight? Highlight { get; internal init; }

    /// <summary>The answer and the reason in English, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => $"{Certainty}: {TextFormat.OneLine(Text.For(LanguageTag.English))}";
}
