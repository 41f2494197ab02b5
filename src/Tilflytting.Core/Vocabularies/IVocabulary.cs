namespace Tilflytting.Core;

/// <summary>What marks a class as one of the vocabularies that the library ships. The set is closed: no other class can implement it.</summary>
public interface IVocabulary
{
    /// <summary>The shipped list.</summary>
    internal static abstract Vocabulary Shipped { get; }
}
