using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Written;

/// <summary>What a person types, and what is made of it.</summary>
internal static class Typed
{
    /// <summary>It is understood as another text is.</summary>
    public static void MeansAs(string typed, string other)
    {
        InitiativeFilter.TryParse(typed, out var filter, out var problems).Should().BeTrue("{0} is understood, but: {1}", typed, string.Join(' ', problems));
        filter.Should().Be(InitiativeFilter.Parse(other));
        InitiativeFilter.Parse(filter!.ToString()).Should().Be(filter);
    }

    /// <summary>It is refused, and what is suggested or listed, in bokmål, has a text in it. A suggestion in place of what it is for is understood.</summary>
    public static void IsRefused(string typed, string named, ConceptSet? concepts = null)
    {
        InitiativeFilter.TryParse(typed, out _, out var problems, concepts).Should().BeFalse("{0} is refused", typed);
        string.Join(" ", problems.Select(static problem => $"{problem.Suggestion} {problem.Expected?.For(LanguageTag.Bokmal)} ")).Should().Contain(named.Length == 0 ? " " : named, "of {0}", typed);
        if (problems.Length == 1 && problems[0] is { Suggestion: { } suggestion, Span: { } span })
        {
            var right = typed[..span.Start] + suggestion + typed[span.End..];
            InitiativeFilter.TryParse(right, out _, out var left, concepts).Should().BeTrue("{0} became {1}: {2}", typed, right, string.Join(' ', left));
        }
    }
}
