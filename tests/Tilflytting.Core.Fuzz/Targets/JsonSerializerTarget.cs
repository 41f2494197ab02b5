using System.Text.Json;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Json;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>A catalogue that a host's serializer reads, from bytes and from a stream in small pieces: as our own call reads it, or one exception.</summary>
internal sealed class JsonSerializerTarget() : BytesTarget("json-serializer", nameof(TilflyttingJsonContext))
{
    private static readonly TilflyttingJsonContext Small = new(new JsonSerializerOptions { DefaultBufferSize = 1, MaxDepth = 256 });
    private static readonly TilflyttingJsonContext Deep = new(new JsonSerializerOptions { MaxDepth = 256 });

    protected override byte[] Make(Dice dice) => Documents.Catalogues.Make(dice);

    protected override void Hold(byte[] input, Dice dice)
    {
        var isRead = CatalogueJson.TryRead(input, out var catalogue, out var problems);
        if (problems.Any(static problem => problem.Code is DiagnosticCodes.TextTooLong or DiagnosticCodes.NestedTooDeep))
        {
            return; // How much is read is the host's affair.
        }

        if (Documents.Text(input).Trim('\uFEFF', ' ', '\t', '\r', '\n') == "null")
        {
            return; // To a serializer null is no catalogue, and no problem.
        }

        var bytes = input.AsSpan().StartsWith("\uFEFF"u8) ? input[3..] : input;
        var thrown = Require.Throws<JsonException>(
            !isRead, () => Require.Equal(JsonSerializer.Deserialize(bytes, Deep.Catalogue), catalogue, "a serializer reads what we do"), "a serializer");
        Require.That(thrown is null || thrown.Message.Length > 0, "an exception says what is wrong");
        if (dice.OneIn(4))
        {
            Require.Throws<JsonException>(
                !isRead,
                () => Require.Equal(
                    Documents.Now(JsonSerializer.DeserializeAsync(new ChunkedStream(bytes, 1 + dice.Next(300)), Small.Catalogue)), catalogue, "a serializer reads a stream as we do"),
                "a serializer of a stream");
        }

        if (catalogue is not null)
        {
            Require.Equal(JsonSerializer.Serialize(catalogue, Deep.Catalogue), CatalogueJson.Write(catalogue), "a serializer writes what we do");
        }
    }
}
