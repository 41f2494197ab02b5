namespace Tilflytting.Core.Tests.Json;

/// <summary>A stream from which nothing comes, as from a network that is down, until the reading is ended.</summary>
internal sealed class StalledStream : MemoryStream
{
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody waits for bytes.</summary>
    public Task Asked => asked.Task;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        asked.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
