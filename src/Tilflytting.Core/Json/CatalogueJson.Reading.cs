using System.IO.Pipelines;

namespace Tilflytting.Core.Json;

public static partial class CatalogueJson
{
    /// <summary>Reads a catalogue or what can be read of it, and says everything that there is to say.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">How it is read; null is <see cref="CatalogueReadOptions.Default"/>.</param>
    /// <returns>The catalogue and the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static CatalogueReading TryRead(string json, CatalogueReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(json);
        options ??= CatalogueReadOptions.Default;
        return json.Length > options.Limits.MaxBytes
            ? new(JsonProblems.TooLong(options.Limits.MaxBytes) with { Pointer = "" })
            : CatalogueReader.Read(JsonBytes.Of(json), options);
    }

    /// <summary>Reads a catalogue or what can be read of it, and says everything that there is to say.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <param name="options">How it is read; null is <see cref="CatalogueReadOptions.Default"/>.</param>
    /// <returns>The catalogue and the diagnostics.</returns>
    public static CatalogueReading TryRead(ReadOnlyMemory<byte> utf8Json, CatalogueReadOptions? options) =>
        CatalogueReader.Read(utf8Json, options ?? CatalogueReadOptions.Default);

    /// <summary>Reads a catalogue or what can be read of it from a stream, to its end or its limit. The stream stays open.</summary>
    /// <param name="utf8Json">The stream, in UTF-8.</param>
    /// <param name="options">How it is read; null is <see cref="CatalogueReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The catalogue and the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended by the caller.</exception>
    public static Task<CatalogueReading> TryReadAsync(
        Stream utf8Json, CatalogueReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return TryReadAsync(utf8Json, options ?? CatalogueReadOptions.Default, Array.MaxLength, cancellationToken);
    }

    /// <summary>Reads a stream of which memory holds no more than so many bytes.</summary>
    internal static async Task<CatalogueReading> TryReadAsync(Stream utf8Json, CatalogueReadOptions options, int most, CancellationToken cancellationToken)
    {
        var limit = Math.Min(options.Limits.MaxBytes, most);
        return await StreamBytes.ReadAsync(utf8Json, limit, cancellationToken).ConfigureAwait(false) is { } bytes
            ? CatalogueReader.Read(bytes, options, cancellationToken)
            : new(JsonProblems.TooLong(limit) with { Pointer = "" });
    }

    /// <summary>Reads a catalogue or what can be read of it from a pipe, to its end or its limit. The pipe is not completed.</summary>
    /// <param name="utf8Json">The pipe, in UTF-8.</param>
    /// <param name="options">How it is read; null is <see cref="CatalogueReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The catalogue and the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended by the caller.</exception>
    public static async Task<CatalogueReading> TryReadAsync(
        PipeReader utf8Json, CatalogueReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        var stream = utf8Json.AsStream(leaveOpen: true);
        await using (stream.ConfigureAwait(false))
        {
            return await TryReadAsync(stream, options, cancellationToken).ConfigureAwait(false);
        }
    }
}
