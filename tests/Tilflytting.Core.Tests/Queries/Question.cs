using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>A filter, and beside it the answer of a slow and plain evaluator that knows nothing of the library's.</summary>
/// <param name="Filter">The filter, built by the public API.</param>
/// <param name="Ask">What the design says it answers, where a catalogue has concepts of its own.</param>
/// <param name="Name">For messages.</param>
/// <param name="Words">The words that it looks for in texts and wants to be there, each by itself; <c>*</c> behind one lets it go on.</param>
public sealed record Question(InitiativeFilter Filter, Func<Initiative, IReadOnlyCollection<Concept>, Certainty> Ask, string Name, ImmutableArray<string> Words)
{
    /// <summary>A condition that no concept of a catalogue's own bears upon.</summary>
    public Question(InitiativeFilter filter, Func<Initiative, Certainty> answer, string name)
        : this(filter, (x, _) => answer(x), name, [])
    {
    }

    public Certainty Answer(Initiative x) => Ask(x, []);

    public override string ToString() => Name;
}
