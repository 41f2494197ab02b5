using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>A filter, and beside it the answer of a slow and plain evaluator that knows nothing of the library's.</summary>
/// <param name="Filter">The filter, built by the public API.</param>
/// <param name="Answer">What the design says it answers.</param>
/// <param name="Name">For messages.</param>
public sealed record Question(InitiativeFilter Filter, Func<Initiative, Certainty> Answer, string Name)
{
    public override string ToString() => Name;
}
