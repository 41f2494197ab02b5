using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>The everyday calls for reading and writing a catalogue as JSON.</summary>
/// <remarks>
/// The document is UTF-8; a byte order mark is passed over. Reading never throws for what a document says: it gives every problem with
/// pointer, line and column. The calls without options tell of errors alone, those with <see cref="CatalogueReadOptions"/> also of what is
/// unknown; both read within <see cref="CatalogueReadLimits"/>. Equal catalogues are written as equal bytes. Thread safe.
/// </remarks>
public static partial class CatalogueJson
{
    /// <summary>The line end is ours, not the machine's: the same catalogue is the same bytes everywhere.</summary>
    private static JsonWriterOptions IndentedOptions => new() { Encoder = JsonOutput.Encoder, Indented = true, NewLine = "\n", SkipValidation = true };

    /// <summary>Reads a catalogue, or says everything that is wrong.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalogue">The catalogue; when the result is false, what could be read of it, or null.</param>
    /// <param name="diagnostics">The problems, in the order of the document; empty when the result is true.</param>
    /// <returns>Whether the document is a catalogue without an error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryRead(string json, [NotNullWhen(true)] out Catalogue? catalogue, out ImmutableArray<Diagnostic> diagnostics)
    {
        var reading = TryRead(json, CatalogueReadOptions.Everyday);
        (catalogue, diagnostics) = (reading.Catalogue, reading.Diagnostics);
        return reading.IsSuccess;
    }

    /// <summary>Reads a catalogue, or says everything that is wrong.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <param name="catalogue">The catalogue; when the result is false, what could be read of it, or null.</param>
    /// <param name="diagnostics">The problems, in the order of the document; empty when the result is true.</param>
    /// <returns>Whether the document is a catalogue without an error.</returns>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8Json, [NotNullWhen(true)] out Catalogue? catalogue, out ImmutableArray<Diagnostic> diagnostics)
    {
        var reading = CatalogueReader.Read(utf8Json, CatalogueReadOptions.Everyday);
        (catalogue, diagnostics) = (reading.Catalogue, reading.Diagnostics);
        return reading.IsSuccess;
    }

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DiagnosticException">The document is not a catalogue; the exception has all problems.</exception>
    public static Catalogue Read(string json) =>
        TryRead(json, out var catalogue, out var diagnostics) ? catalogue : throw new DiagnosticException(diagnostics);

    /// <summary>Reads a catalogue.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="DiagnosticException">The document is not a catalogue; the exception has all problems.</exception>
    public static Catalogue Read(ReadOnlyMemory<byte> utf8Json) =>
        TryRead(utf8Json, out var catalogue, out var diagnostics) ? catalogue : throw new DiagnosticException(diagnostics);

    /// <summary>Reads a catalogue from a stream, to its end. The stream stays open.</summary>
    /// <param name="utf8Json">The stream, in UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="DiagnosticException">The document is not a catalogue; the exception has all problems.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended by the caller.</exception>
    public static async Task<Catalogue> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        var reading = await TryReadAsync(utf8Json, CatalogueReadOptions.Everyday, cancellationToken).ConfigureAwait(false);
        return reading.OrThrow();
    }

    /// <summary>Writes a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">How it is written; null is <see cref="CatalogueJsonOptions.Default"/>.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <exception cref="DiagnosticException">The catalogue holds a value that could not be read back, such as a default id; the exception says where.</exception>
    public static string Write(Catalogue catalogue, CatalogueJsonOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(catalogue, buffer, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a catalogue as UTF-8 bytes.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="destination">Where the bytes go.</param>
    /// <param name="options">How it is written; null is <see cref="CatalogueJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="destination"/> is null.</exception>
    /// <exception cref="DiagnosticException">
    /// The catalogue holds a value that could not be read back, such as a default id; the exception says where. What was written until then stays in the destination.
    /// </exception>
    public static void Write(Catalogue catalogue, IBufferWriter<byte> destination, CatalogueJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(destination);
        try
        {
            if (options is { Indented: true })
            {
                using var writer = new Utf8JsonWriter(destination, IndentedOptions);
                CatalogueShape.Instance.Write(new JsonOutput(writer), catalogue);
            }
            else
            {
                var bytes = new JsonBuffer(size: 1 << 14, destination);
                CatalogueShape.Instance.Write(new JsonOutput(bytes), catalogue);
                bytes.Flush();
            }
        }
        catch (UnwritableException)
        {
            throw new DiagnosticException(ShapeWriter.Problem(CatalogueShape.Instance, catalogue));
        }
    }

    /// <summary>Writes a catalogue to a stream, initiative by initiative. The stream stays open.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="destination">The stream.</param>
    /// <param name="options">How it is written; null is <see cref="CatalogueJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>When all has been written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="destination"/> is null.</exception>
    /// <exception cref="DiagnosticException">The catalogue holds a value that could not be read back; the exception says where. What was written until then stays in the stream.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended by the caller; what was written until then stays in the stream.</exception>
    public static Task WriteAsync(
        Catalogue catalogue, Stream destination, CatalogueJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(destination);
        return WriteAsync(catalogue, AsyncEnumerable.Empty<Initiative>(), destination, options, null, cancellationToken);
    }
}
