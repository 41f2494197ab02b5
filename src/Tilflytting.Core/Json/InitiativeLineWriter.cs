using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Writes initiatives to a stream, each on a line. Whole lines alone reach the stream.</summary>
internal sealed class InitiativeLineWriter(Stream destination, IProgress<long>? progress) : IDisposable
{
    private const int Enough = 1 << 15;

    private static readonly JsonWriterOptions Options = new() { Encoder = JsonOutput.Encoder, SkipValidation = true };

    private readonly ByteBuffer buffer = new();
    private Utf8JsonWriter? json;

    /// <summary>How many lines there are.</summary>
    public long Count { get; private set; }

    /// <summary>Writes a line; what comes of it reaches the stream when there is enough.</summary>
    public async ValueTask WriteAsync(Initiative initiative, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(initiative);
        var start = buffer.Length;
        try
        {
            json ??= new(buffer, Options);
            json.Reset();
            InitiativeShape.Instance.Write(new JsonOutput(json), initiative);
            json.Flush();
        }
        catch (UnwritableException)
        {
            // Disposing of the writer would write the rest of the line.
            json!.Reset();
            buffer.Length = start;
            await FlushAsync(cancellationToken).ConfigureAwait(false);
            throw new DiagnosticException(ShapeWriter.Problem(InitiativeShape.Instance, initiative) with { Line = Count + 1 });
        }

        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
        Count++;
        if (buffer.Length >= Enough)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the rest to the stream.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await destination.WriteAsync(buffer.Written, cancellationToken).ConfigureAwait(false);
        buffer.Length = 0;
        progress?.Report(Count);
    }

    public void Dispose() => json?.Dispose();
}
