namespace Tilflytting.Core.Json;

/// <summary>Writes initiatives to a stream, each on a line. Whole lines alone reach the stream.</summary>
internal sealed class InitiativeLineWriter(Stream destination, IProgress<long>? progress)
{
    private const int Enough = 1 << 15;

    private readonly JsonBuffer bytes = new(size: 2 * Enough);

    /// <summary>How many lines there are.</summary>
    public long Count { get; private set; }

    /// <summary>Writes a line; what comes of it reaches the stream when there is enough.</summary>
    public ValueTask WriteAsync(Initiative initiative, CancellationToken cancellationToken)
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
            return FailAsync(initiative, cancellationToken);
        }

        bytes.EndLine();
        Count++;
        return bytes.Length >= Enough ? FlushAsync(cancellationToken) : ValueTask.CompletedTask;
    }

    /// <summary>Writes the rest to the stream.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await destination.WriteAsync(bytes.Written, cancellationToken).ConfigureAwait(false);
        bytes.TakeBack(0);
        progress?.Report(Count);
    }

    /// <summary>The lines before a bad one are written.</summary>
    private async ValueTask FailAsync(Initiative initiative, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        throw new DiagnosticException(ShapeWriter.Problem(InitiativeShape.Instance, initiative) with { Line = Count + 1 });
    }
}
