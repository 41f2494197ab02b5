namespace Tilflytting.Core.Json;

public static partial class CatalogueJson
{
    /// <summary>Writes a catalogue to a file, whole or not at all: a stop half-way leaves the file that was there.</summary>
    /// <remarks>
    /// The document is written to a new file in the same folder, which then takes the place of the old one, with its rights, owner and attributes where the system
    /// lets it. A symbolic link is followed; a pipe, a device and a descriptor, such as <c>/dev/stdout</c>, is written to as it is. <see cref="WholeFile"/> has all of it.
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
        return WholeFile.WriteAsync((stream, token) => WriteAsync(catalogue, stream, options, token), path, cancellationToken);
    }

    /// <summary>Writes a catalogue whose initiatives come one by one to a file, in bounded memory, whole or not at all.</summary>
    /// <remarks>As <see cref="SaveAsync(Catalogue, string, CatalogueJsonOptions, CancellationToken)"/>.</remarks>
    /// <param name="head">The catalogue around them. The initiatives that it has itself come first.</param>
    /// <param name="initiatives">The initiatives.</param>
    /// <param name="path">The file, new or old; its folder has to be there.</param>
    /// <param name="options">How it is written; null is <see cref="CatalogueJsonOptions.Default"/>.</param>
    /// <param name="progress">Is told how many initiatives have been written; null for nobody.</param>
    /// <param name="cancellationToken">Ends the writing; the old file stays.</param>
    /// <returns>How many initiatives were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="head"/>, <paramref name="initiatives"/> or <paramref name="path"/>, or one of the initiatives, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or no path.</exception>
    /// <exception cref="DiagnosticException">The catalogue or an initiative holds a value that could not be read back; the old file stays.</exception>
    /// <exception cref="IOException">The file cannot be written; the old one stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; the old one stays.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended by the caller; the old file stays.</exception>
    public static async Task<long> SaveAsync(
        Catalogue head, IAsyncEnumerable<Initiative> initiatives, string path,
        CatalogueJsonOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(initiatives);
        var count = 0L;
        await WholeFile.WriteAsync(
            async (stream, token) => count = await WriteAsync(head, initiatives, stream, options, progress, token).ConfigureAwait(false), path, cancellationToken).ConfigureAwait(false);
        return count;
    }

    /// <summary>Writes initiatives as lines (NDJSON) to a file, whole or not at all: a stop half-way leaves the file that was there.</summary>
    /// <remarks>As <see cref="SaveAsync(Catalogue, string, CatalogueJsonOptions, CancellationToken)"/>.</remarks>
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
        IEnumerable<Initiative> initiatives, string path, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(initiatives);
        var count = 0L;
        await WholeFile.WriteAsync(
            async (stream, token) => count = await WriteLinesAsync(initiatives, stream, progress, token).ConfigureAwait(false), path, cancellationToken).ConfigureAwait(false);
        return count;
    }

    /// <summary>Writes initiatives as lines (NDJSON) to a file, whole or not at all: a stop half-way leaves the file that was there.</summary>
    /// <remarks>
    /// As <see cref="SaveAsync(Catalogue, string, CatalogueJsonOptions, CancellationToken)"/>; the initiatives may come from the very file that is written,
    /// which on Windows has to be open with <see cref="FileShare.Delete"/>.
    /// </remarks>
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
            async (stream, token) => count = await WriteLinesAsync(initiatives, stream, progress, token).ConfigureAwait(false), path, cancellationToken).ConfigureAwait(false);
        return count;
    }

    /// <summary>Reads a catalogue from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or no path.</exception>
    /// <exception cref="DiagnosticException">The document is not a catalogue; the exception has all problems.</exception>
    /// <exception cref="IOException">The file cannot be read; <see cref="FileNotFoundException"/> and <see cref="DirectoryNotFoundException"/> when it is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended by the caller.</exception>
    public static async Task<Catalogue> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        var reading = await TryLoadAsync(path, CatalogueReadOptions.Everyday, cancellationToken).ConfigureAwait(false);
        return reading.OrThrow();
    }

    /// <summary>Reads a catalogue or what can be read of it from a file, and says everything that there is to say.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is read; null is <see cref="CatalogueReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The catalogue and the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or no path.</exception>
    /// <exception cref="IOException">The file cannot be read; <see cref="FileNotFoundException"/> and <see cref="DirectoryNotFoundException"/> when it is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended by the caller.</exception>
    public static async Task<CatalogueReading> TryLoadAsync(string path, CatalogueReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var file = WholeFile.Open(path);
        await using (file.ConfigureAwait(false))
        {
            return await TryReadAsync(file, options, cancellationToken).ConfigureAwait(false);
        }
    }
}
