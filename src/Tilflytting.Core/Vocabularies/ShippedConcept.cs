namespace Tilflytting.Core;

/// <summary>
/// A concept of a vocabulary that the library ships, with its labels. Its code is permanent. A catalogue's own concept is a
/// <see cref="Concept"/>.
/// </summary>
/// <remarks>
/// The labels of origin <see cref="ConceptOrigin.Form"/> are the answer options of the survey «Målgrupper, aktiviteter og budskap i
/// distriktskommunenes tilflyttingsarbeid» (ideas2evidence rapport 1/2012), as the entries of the national catalogue print them.
/// Nynorsk labels that no entry prints, and all English ones, are this project's. Immutable and thread safe; equality is by reference.
/// </remarks>
public sealed class ShippedConcept
{
    private readonly ShippedLabel label;

    internal ShippedConcept(string code, int? order, string nb, string nn, string en, ConceptOrigin origin)
    {
        Code = code;
        Order = order;
        Origin = origin;
        label = new(nb, nn, en);
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The place in the survey's form, from 1; null when it has none.</summary>
    public int? Order { get; }

    /// <summary>The label in bokmål, nynorsk and English.</summary>
    public LocalizedText Label => label.Text;

    /// <summary>Other labels that mean the same, each in its language; never default.</summary>
    public ImmutableArray<LocalizedText> Alternatives { get; internal init; } = [];

    /// <summary>The code of the broader concept in the same vocabulary (SKOS broader); null when there is none.</summary>
    public string? Broader { get; internal init; }

    /// <summary>
    /// Whether the concept says no group in particular: an item tagged with it may mean any narrower concept, and a narrower item is no
    /// evidence for it.
    /// </summary>
    public bool IsCatchAll { get; internal init; }

    /// <summary>Where the concept comes from.</summary>
    public ConceptOrigin Origin { get; }

    /// <summary>What the concept covers, in English; null when the label says it.</summary>
    public string? Definition { get; internal init; }

    /// <summary>The code that is used instead of this one since it was retired; null while it is in use.</summary>
    public string? ReplacedBy { get; internal init; }

    /// <summary>Whether a text is the label in one of the languages, but for case.</summary>
    internal bool IsLabelled(string text) => label.Is(text);

    /// <summary>The code and the bokmål label, on one line.</summary>
    /// <returns>The invariant text.</returns>
    public override string ToString() => $"{Code}, {Label}";
}
