namespace Tilflytting.Core.Queries;

/// <summary>An initiative that a question finds, how certain that is, and why.</summary>
/// <remarks>Immutable and thread safe; equality is by reference.</remarks>
public sealed class InitiativeHit
{
    private readonly InitiativeFilter filter;

    internal InitiativeHit(Initiative initiative, Certainty certainty, InitiativeFilter filter, ConceptSet concepts)
    {
        Initiative = initiative;
        Certainty = certainty;
        this.filter = filter;
        Concepts = concepts;
    }

    /// <summary>The initiative.</summary>
    public Initiative Initiative { get; }

    /// <summary><see cref="Certainty.Certain"/>, or <see cref="Certainty.Possible"/>.</summary>
    public Certainty Certainty { get; }

    /// <summary>Why it is found, or only possibly; made anew each time that it is asked for.</summary>
    public Explanation Explanation => filter.Explain(Initiative, Concepts);

    /// <summary>The concepts that the question knows.</summary>
    internal ConceptSet Concepts { get; }

    /// <summary>The texts and labels in which words of the question stand, for highlighting, in the order of a page; made anew each time that they are asked for.</summary>
    public ImmutableArray<TextHighlight> Highlights => filter.Highlights(Initiative, Concepts);

    /// <summary>The certainty and the initiative, on one line.</summary>
    /// <returns>The text for logs and debuggers; not for reading back.</returns>
    public override string ToString() => $"{Certainty}: {Initiative}";
}
