namespace Tilflytting.Core.Json;

/// <summary>A code that stands alone, whatever its vocabulary.</summary>
internal interface ICodeShape
{
    /// <summary>The vocabulary of the code.</summary>
    Vocabulary Vocabulary { get; }
}
