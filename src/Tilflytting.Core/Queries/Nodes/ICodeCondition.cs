namespace Tilflytting.Core.Queries;

/// <summary>A condition on the codes of a vocabulary, for code that has only its name.</summary>
internal interface ICodeCondition
{
    /// <summary>The vocabulary.</summary>
    Vocabulary Vocabulary { get; }

    /// <summary>How certain an item with a code answers the condition.</summary>
    Certainty Match(string code, ConceptSet concepts);
}
