namespace Tilflytting.Core.Json;

/// <summary>How values stand in JSON, whatever their type.</summary>
internal interface IJsonShape
{
    /// <summary>The type of the values.</summary>
    Type Type { get; }

    /// <summary>What such a value is, for messages: «an object», «a text».</summary>
    LocalizedText Kind { get; }
}
