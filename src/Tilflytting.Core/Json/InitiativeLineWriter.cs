namespace Tilflytting.Core.Json;

/// <summary>Writes initiatives to a stream, each on a line. Whole lines alone reach the stream.</summary>
internal sealed class InitiativeLineWriter(Stream destination, IProgress<long>? progress)
{
    private const int Enough = 1 << 15;

    private readonly JsonBuffer bytes = new(size: 2 * Enough);

    /// <summary>Whether the stream is the one that fails: it is not written to again.</summary>
    private bool isFlushing;

    /// <summary>How many lines there are.</summary>
    private long count;

    /// <summary>Writes initiatives, and where they fail those before.</summary>
    /// <returns>How many lines there are.</returns>
    public async Task<long> WriteAllAsync(IEnumerable<Initiative> initiatives, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var initiative in initiatives)
            {
                await WriteAsync(initiative, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception) when (!isFlushing && !cancellationToken.IsCancellationRequested)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
            throw;
        }

        await FlushAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }

    /// <summary>Writes initiatives as they come, and where they fail those before.</summary>
    /// <returns>How many lines there are.</returns>
    public async Task<long> WriteAllAsync(IAsyncEnumerable<Initiative> initiatives, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var initiative in initiatives.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await WriteAsync(initiative, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception) when (!isFlushing && !cancellationToken.IsCancellationRequested)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
            throw;
        }

        await FlushAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }

    /// <summary>Writes a line; what comes of it reaches the stream when there is enough.</summary>
    private ValueTask WriteAsync(Initiative initiative, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(initiative);
        var start = bytes.Length;
        try
        {
            InitiativeShape.Instance.Write(new JsonOutput(bytes), initiative);
        }
        catch (UnwritableException)
        {
            bytes.TakeBack(start);
            throw new DiagnosticException(ShapeWriter.Problem(InitiativeShape.Instance, initiative) with { Line = count + 1 });
        }

        bytes.EndLine();
        count++;
        return bytes.Length >= Enough ? FlushAsync(cancellationToken) : ValueTask.CompletedTask;
    }

    /// <summary>Writes the rest to the stream.</summary>
    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        isFlushing = true;
        await destination.WriteAsync(bytes.Written, cancellationToken).ConfigureAwait(false);
        isFlushing = false;
        bytes.TakeBack(0);
        progress?.Report(count);
    }
}
