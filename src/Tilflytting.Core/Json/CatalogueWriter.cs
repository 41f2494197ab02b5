using System.Buffers;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Writes a catalogue to a stream, initiative by initiative: no more than some of them are held as bytes.</summary>
internal sealed class CatalogueWriter : IDisposable
{
    private const int Enough = 1 << 15;

    private readonly Catalogue head;
    private readonly Stream destination;
    private readonly IProgress<long>? progress;
    private readonly JsonBuffer plain;
    private readonly ArrayBufferWriter<byte>? indented;
    private readonly Utf8JsonWriter? writer;
    private readonly JsonOutput output;
    private long count;

    public CatalogueWriter(Catalogue head, Stream destination, JsonWriterOptions? indentedOptions, IProgress<long>? progress)
    {
        (this.head, this.destination, this.progress) = (head, destination, progress);
        plain = new(indentedOptions is null ? 2 * Enough : 0);
        if (indentedOptions is { } options)
        {
            indented = new(2 * Enough);
            writer = new(indented, options);
            output = new(writer);
        }
        else
        {
            output = new(plain);
        }
    }

    /// <summary>Writes the catalogue, its own initiatives, and then the others.</summary>
    /// <returns>How many initiatives were written.</returns>
    public async Task<long> WriteAsync(IAsyncEnumerable<Initiative> others, CancellationToken cancellationToken)
    {
        WriteStart();
        foreach (var initiative in head.Initiatives)
        {
            await WriteAsync(initiative, cancellationToken).ConfigureAwait(false);
        }

        await foreach (var initiative in others.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await WriteAsync(initiative, cancellationToken).ConfigureAwait(false);
        }

        WriteEnd();
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }

    public void Dispose() => writer?.Dispose();

    private void WriteStart()
    {
        try
        {
            CatalogueShape.Instance.WriteStart(in output, head);
        }
        catch (UnwritableException)
        {
            throw OfHead();
        }
    }

    private ValueTask WriteAsync(Initiative initiative, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(initiative);
        if (count == 0)
        {
            CatalogueShape.Instance.WriteStartOfLast(in output);
        }

        try
        {
            InitiativeShape.Instance.Write(in output, initiative);
        }
        catch (UnwritableException)
        {
            var problem = ShapeWriter.Problem(InitiativeShape.Instance, initiative);
            throw new DiagnosticException(problem with { Pointer = FormattableString.Invariant($"/initiatives/{count}{problem.Pointer}") });
        }

        count++;
        return plain.Length + (writer?.BytesPending ?? 0) + (indented?.WrittenCount ?? 0) >= Enough ? FlushAsync(cancellationToken) : ValueTask.CompletedTask;
    }

    private void WriteEnd()
    {
        if (count > 0)
        {
            output.EndList();
        }

        try
        {
            CatalogueShape.Instance.WriteEnd(in output, head);
        }
        catch (UnwritableException)
        {
            throw OfHead();
        }
    }

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (writer is null || indented is null)
        {
            await destination.WriteAsync(plain.Written, cancellationToken).ConfigureAwait(false);
            plain.HandedOn();
        }
        else
        {
            writer.Flush();
            await destination.WriteAsync(indented.WrittenMemory, cancellationToken).ConfigureAwait(false);
            indented.ResetWrittenCount();
        }

        progress?.Report(count);
    }

    private DiagnosticException OfHead() => new(ShapeWriter.Problem(CatalogueShape.Instance, head with { Initiatives = [] }));
}
