namespace Tilflytting.Core.Benchmarks;

/// <summary>Something that answers questions about the same initiatives. Everything that can be prepared is prepared before it is asked.</summary>
internal interface IQueryEngine : IDisposable
{
    string Name { get; }

    /// <summary>Makes ready what depends on a question and can be kept: plans, statements, cached filters.</summary>
    void Prepare(Question question);

    /// <summary>Only how many.</summary>
    (int Certain, int AtLeastPossible) Count(Question question);

    /// <summary>How many, every facet of the hits, and the first by title, in the engine's own form.</summary>
    object Ask(Question question);

    /// <summary>What was answered, to be compared; not a part of what is measured.</summary>
    Answer Read(object answer);
}
