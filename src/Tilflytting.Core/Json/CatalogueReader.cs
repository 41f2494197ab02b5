using System.Text.Json;
using System.Text.Unicode;

namespace Tilflytting.Core.Json;

/// <summary>Reads a document that is one catalogue, with the options of a caller.</summary>
internal static class CatalogueReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static CatalogueReading Read(ReadOnlyMemory<byte> utf8Json, CatalogueReadOptions options)
    {
        var reading = ReadOnce(utf8Json, options);
        return reading is { Version: { } version, Diagnostics: [{ Code: DiagnosticCodes.OlderSchemaVersion }] }
            && SchemaMigration.TryMigrate(WithoutMark(utf8Json), version, options) is { } migrated
            ? CatalogueReading.OfMigrated(ReadOnce(migrated, options), version)
            : reading;
    }

    /// <summary>The bytes behind a byte order mark, if there is one.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8Json) =>
        utf8Json.Span.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json;

    private static CatalogueReading ReadOnce(ReadOnlyMemory<byte> utf8Json, CatalogueReadOptions options)
    {
        if (utf8Json.Length > options.Limits.MaxBytes)
        {
            return new(JsonProblems.TooLong(options.Limits.MaxBytes) with { Pointer = "" });
        }

        utf8Json = WithoutMark(utf8Json);
        var depth = new JsonReaderOptions { MaxDepth = options.Limits.MaxDepth };
        var reader = new Utf8JsonReader(utf8Json.Span, depth);
        var straight = JsonReadState.Straight(options);
        if (ShapeReader.TryStraight(DocumentShape.Instance, ref reader, straight, out var catalogue)
            && !straight.HasUnknownMember && !straight.HasUnknownCode(catalogue.Concepts))
        {
            return new(catalogue);
        }

        reader = new Utf8JsonReader(utf8Json.Span, depth);
        var state = ShapeReader.Recover(DocumentShape.Instance, ref reader, options, new(utf8Json), out catalogue);
        if (!Utf8.IsValid(utf8Json.Span))
        {
            return new(JsonProblems.NotUtf8(utf8Json.Span));
        }

        state.Forgive(catalogue?.Concepts ?? []);
        return new(catalogue, state);
    }

    /// <summary>A catalogue with nothing before or behind it.</summary>
    private sealed class DocumentShape : JsonShape<Catalogue>
    {
        public static DocumentShape Instance { get; } = new();

        public override LocalizedText Kind => CatalogueShape.Instance.Kind;

        public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out Catalogue value)
        {
            value = null;
            if (!state.Read(ref reader))
            {
                return false;
            }

            var sound = CatalogueShape.Instance.TryRead(ref reader, state, out value);

            // The reader throws for anything but white space behind the value.
            state.ReadEnd(ref reader);
            return sound;
        }

        public override void Write(in JsonOutput output, Catalogue value) => CatalogueShape.Instance.Write(in output, value);
    }
}
