namespace Tilflytting.Core.Queries;

/// <summary>A condition on words without a code, for code that has only the name of the vocabulary.</summary>
internal interface IUncodedCondition
{
    /// <summary>The vocabulary.</summary>
    Vocabulary Vocabulary { get; }
}
