using System.IO.Pipelines;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Json;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>A catalogue that comes in pieces, by a stream or a pipe: read as when it comes at once.</summary>
internal sealed class JsonStreamTarget() : BytesTarget("json-stream", nameof(CatalogueJson))
{
    protected override byte[] Make(Dice dice) => Documents.Catalogues.Make(dice);

    protected override void Hold(byte[] input, Dice dice)
    {
        var options = dice.One(Documents.Options);
        var whole = CatalogueJson.TryRead(input, options);
        var size = 1 + dice.Next(dice.OneIn(2) ? 50 : 2000);
        if (dice.OneIn(3))
        {
            var pipe = PipeReader.Create(new ChunkedStream(input, size), new StreamPipeReaderOptions(bufferSize: 64, minimumReadSize: 16));
            Documents.AreAlike(Documents.Now(new ValueTask<CatalogueReading>(CatalogueJson.TryReadAsync(pipe, options))), whole, "a pipe is read as its bytes are");
        }
        else
        {
            Documents.AreAlike(Documents.Now(new ValueTask<CatalogueReading>(CatalogueJson.TryReadAsync(new ChunkedStream(input, size), options))), whole, "a stream is read as its bytes are");
        }

        if (!dice.OneIn(16))
        {
            return;
        }

        var isRead = CatalogueJson.TryRead(input, out var catalogue, out _);
        Require.Throws<DiagnosticException>(
            !isRead, () => Require.Equal(CatalogueJson.ReadAsync(new ChunkedStream(input, size)).GetAwaiter().GetResult(), catalogue!, "ReadAsync gives what TryRead does"), "ReadAsync");
        if (catalogue is not null)
        {
            using var stream = new MemoryStream();
            CatalogueJson.WriteAsync(catalogue, stream).GetAwaiter().GetResult();
            Require.Equal(Documents.Text(stream.ToArray()), CatalogueJson.Write(catalogue), "a stream is written as a text is");
            using var split = new MemoryStream();
            CatalogueJson.WriteAsync(catalogue with { Initiatives = [] }, catalogue.Initiatives.ToAsyncEnumerable(), split).GetAwaiter().GetResult();
            Require.That(split.ToArray().AsSpan().SequenceEqual(stream.ToArray()), "initiatives that come one by one are written as those that are there");
        }
    }
}
