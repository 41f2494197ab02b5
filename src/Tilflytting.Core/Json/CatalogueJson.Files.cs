namespace Tilflytting.Core.Json;

public static partial class CatalogueJson
{
    /// <summary>Writes a catalogue to a file, whole or not at all: a stop half-way leaves the file that was there.</summary>
    /// <remarks>
    /// The document is written to a new file in the same folder, which then takes the place of the old one. A symbolic link is followed, and
    /// on Unix the rights of the old file are kept. A device, such as <c>/dev/stdout</c>, and a link that leads to one, is written to as it is.
    /// </remarks>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="path">The file, new or old; its folder has to be there.</param>
    /// <param name="options">How it is written; null is <see cref="CatalogueJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the writing; the old file stays.</param>
    /// <returns>When the file is there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or no path.</exception>
    /// <exception cref="DiagnosticException">The catalogue holds a value that could not be read back; the old file stays.</exception>
    /// <exception cref="IOException">The file cannot be written; the old one stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; the old one stays.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended by the caller; the old file stays.</exception>
    public static Task SaveAsync(
        Catalogue catalogue, string path, CatalogueJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return WholeFile.WriteAsync(path, (stream, token) => WriteAsync(catalogue, stream, options, token), cancellationToken);
    }

    /// <summary>Writes initiatives as lines (NDJSON) to a file, whole or not at all: a stop half-way leaves the file that was there.</summary>
    /// <remarks>As <see cref="SaveAsync"/>; the initiatives may come from the very file that is written.</remarks>
    /// <param name="initiatives">The initiatives.</param>
    /// <param name="path">The file, new or old; its folder has to be there.</param>
    /// <param name="progress">Is told how many initiatives have been written; null for nobody.</param>
    /// <param name="cancellationToken">Ends the writing; the old file stays.</param>
    /// <returns>How many initiatives were written.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the initiatives, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or no path.</exception>
    /// <exception cref="DiagnosticException">An initiative holds a value that could not be read back; the old file stays.</exception>
    /// <exception cref="IOException">The file cannot be written; the old one stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; the old one stays.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended by the caller; the old file stays.</exception>
    public static async Task<long> SaveLinesAsync(
        IAsyncEnumerable<Initiative> initiatives, string path, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(initiatives);
        var count = 0L;
        await WholeFile.WriteAsync(
            path, async (stream, token) => count = await WriteLinesAsync(stream, initiatives, progress, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return count;
    }
}
