namespace Tilflytting.Core.Tests.Json;

/// <summary>Keeps what it is told of progress.</summary>
internal sealed class Told : IProgress<long>
{
    public List<long> All { get; } = [];

    public void Report(long value) => All.Add(value);
}
