namespace Tilflytting.Core.Json;

/// <summary>A term, whatever its vocabulary.</summary>
internal interface ITermShape : IShortShape
{
    /// <summary>The vocabulary of its code.</summary>
    Vocabulary Vocabulary { get; }
}
