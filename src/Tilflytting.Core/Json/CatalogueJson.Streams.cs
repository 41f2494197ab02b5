using System.Runtime.CompilerServices;

namespace Tilflytting.Core.Json;

public static partial class CatalogueJson
{
    /// <summary>Reads a stream of lines (NDJSON), each an initiative, and goes on past bad ones. The stream stays open.</summary>
    /// <remarks>
    /// Memory is bounded by the longest line that the limits allow. A byte order mark, blank lines, <c>\r\n</c> and a last line without an end
    /// are passed over. Nothing is read before the enumeration begins.
    /// </remarks>
    /// <param name="utf8Lines">The stream, in UTF-8.</param>
    /// <param name="options">How it is read; null is <see cref="CatalogueReadOptions.Default"/>.</param>
    /// <param name="progress">Is told how many bytes have been read; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What came of each line that is not blank, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended by the caller (thrown by the enumeration).</exception>
    public static IAsyncEnumerable<InitiativeReading> TryReadLinesAsync(
        Stream utf8Lines, CatalogueReadOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return InitiativeLines.ReadAsync(utf8Lines, options ?? CatalogueReadOptions.Default, progress, cancellationToken);
    }

    /// <summary>Reads a stream of lines (NDJSON), each an initiative, to the first bad one. The stream stays open.</summary>
    /// <remarks>As <see cref="TryReadLinesAsync"/>.</remarks>
    /// <param name="utf8Lines">The stream, in UTF-8.</param>
    /// <param name="options">How it is read; null is <see cref="CatalogueReadOptions.Default"/>.</param>
    /// <param name="progress">Is told how many bytes have been read; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The initiatives, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is null.</exception>
    /// <exception cref="DiagnosticException">A line is not an initiative (thrown by the enumeration); the exception has all its problems.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended by the caller (thrown by the enumeration).</exception>
    public static IAsyncEnumerable<Initiative> ReadLinesAsync(
        Stream utf8Lines, CatalogueReadOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        OrThrowAsync(TryReadLinesAsync(utf8Lines, options, progress, cancellationToken), cancellationToken);

    /// <summary>Reads the initiatives of a stream that is one catalogue, one by one, and goes on past bad ones. The stream stays open.</summary>
    /// <remarks>
    /// Memory is bounded by the longest value that the limits allow. What stands around the initiatives is passed over, but for the version
    /// of the format and, where they stand before, the catalogue's own concepts. A problem of the catalogue itself, such as that it breaks
    /// off, comes as a reading without text. Nothing is read before the enumeration begins.
    /// </remarks>
    /// <param name="utf8Json">The stream, in UTF-8.</param>
    /// <param name="options">How it is read; null is <see cref="CatalogueReadOptions.Default"/>.</param>
    /// <param name="progress">Is told how many bytes have been read; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What came of each initiative, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended by the caller (thrown by the enumeration).</exception>
    public static IAsyncEnumerable<InitiativeReading> TryReadInitiativesAsync(
        Stream utf8Json, CatalogueReadOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return InitiativeDocument.ReadAsync(utf8Json, options ?? CatalogueReadOptions.Default, progress, cancellationToken);
    }

    /// <summary>Reads the initiatives of a stream that is one catalogue, one by one, to the first problem. The stream stays open.</summary>
    /// <remarks>As <see cref="TryReadInitiativesAsync"/>.</remarks>
    /// <param name="utf8Json">The stream, in UTF-8.</param>
    /// <param name="options">How it is read; null is <see cref="CatalogueReadOptions.Default"/>.</param>
    /// <param name="progress">Is told how many bytes have been read; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The initiatives, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="DiagnosticException">Something is wrong (thrown by the enumeration); the exception has the problems.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended by the caller (thrown by the enumeration).</exception>
    public static IAsyncEnumerable<Initiative> ReadInitiativesAsync(
        Stream utf8Json, CatalogueReadOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        OrThrowAsync(TryReadInitiativesAsync(utf8Json, options, progress, cancellationToken), cancellationToken);

    /// <summary>Writes initiatives as lines (NDJSON), each with <c>\n</c> at its end. The stream stays open.</summary>
    /// <remarks>Lines reach the stream when there are some 32 KB of them, and at the end.</remarks>
    /// <param name="initiatives">The initiatives.</param>
    /// <param name="destination">The stream.</param>
    /// <param name="progress">Is told how many initiatives have reached the stream; null for nobody.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>How many initiatives were written.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the initiatives, is null. The lines before it have been written.</exception>
    /// <exception cref="DiagnosticException">
    /// An initiative holds a value that could not be read back; the exception says where, and in which line it would stand. The lines before it have been written.
    /// </exception>
    /// <exception cref="OperationCanceledException">The writing was ended by the caller; what has been written are whole lines.</exception>
    public static Task<long> WriteLinesAsync(
        IEnumerable<Initiative> initiatives, Stream destination, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(initiatives);
        ArgumentNullException.ThrowIfNull(destination);
        return new InitiativeLineWriter(destination, progress).WriteAllAsync(initiatives, cancellationToken);
    }

    /// <summary>Writes initiatives as lines (NDJSON), each with <c>\n</c> at its end, as they come. The stream stays open.</summary>
    /// <remarks>Lines reach the stream when there are some 32 KB of them, and at the end. What came before the source failed has been written.</remarks>
    /// <param name="initiatives">The initiatives.</param>
    /// <param name="destination">The stream.</param>
    /// <param name="progress">Is told how many initiatives have reached the stream; null for nobody.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>How many initiatives were written.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the initiatives, is null. The lines before it have been written.</exception>
    /// <exception cref="DiagnosticException">
    /// An initiative holds a value that could not be read back; the exception says where, and in which line it would stand. The lines before it have been written.
    /// </exception>
    /// <exception cref="OperationCanceledException">The writing was ended by the caller; what has been written are whole lines.</exception>
    public static Task<long> WriteLinesAsync(
        IAsyncEnumerable<Initiative> initiatives, Stream destination, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(initiatives);
        ArgumentNullException.ThrowIfNull(destination);
        return new InitiativeLineWriter(destination, progress).WriteAllAsync(initiatives, cancellationToken);
    }

    /// <summary>Writes a catalogue to a stream whose initiatives come one by one, in bounded memory. The stream stays open.</summary>
    /// <param name="head">The catalogue around them. The initiatives that it has itself come first.</param>
    /// <param name="initiatives">The initiatives.</param>
    /// <param name="destination">The stream.</param>
    /// <param name="options">How it is written; null is <see cref="CatalogueJsonOptions.Default"/>.</param>
    /// <param name="progress">Is told how many initiatives have reached the stream; null for nobody.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>How many initiatives were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="head"/>, <paramref name="initiatives"/> or <paramref name="destination"/>, or one of the initiatives, is null.</exception>
    /// <exception cref="DiagnosticException">
    /// The catalogue or an initiative holds a value that could not be read back; the exception says where. What was written until then stays in the stream, and is no whole document.
    /// </exception>
    /// <exception cref="OperationCanceledException">The writing was ended by the caller; what was written until then stays in the stream.</exception>
    public static async Task<long> WriteAsync(
        Catalogue head, IAsyncEnumerable<Initiative> initiatives, Stream destination,
        CatalogueJsonOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(initiatives);
        ArgumentNullException.ThrowIfNull(destination);
        using var writer = new CatalogueWriter(head, destination, options is { Indented: true } ? IndentedOptions : null, progress);
        return await writer.WriteAsync(initiatives, cancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<Initiative> OrThrowAsync(
        IAsyncEnumerable<InitiativeReading> readings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var reading in readings.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return reading.OrThrow();
        }
    }
}
