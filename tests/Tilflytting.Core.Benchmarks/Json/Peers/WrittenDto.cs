namespace Tilflytting.Core.Benchmarks;

/// <summary>A code or a period, the words as written, or both.</summary>
internal abstract class WrittenDto
{
    /// <summary>The JSON name of the value, where it stands in an object.</summary>
    public abstract string ValueName { get; }

    public string? Value { get; set; }

    public string? Text { get; set; }
}
