using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Reads a document that is one catalogue, with the options of a caller.</summary>
internal static class CatalogueReader
{
    private static readonly DocumentShape<Catalogue> Shape = new(CatalogueShape.Instance);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static CatalogueReading Read(ReadOnlyMemory<byte> utf8Json, CatalogueReadOptions options, CancellationToken cancellationToken = default)
    {
        var reading = ReadOnce(utf8Json, options, cancellationToken);
        return reading is { Version: { } version, Diagnostics: [{ Code: DiagnosticCodes.OlderSchemaVersion }] }
            && SchemaMigration.TryMigrate(WithoutMark(utf8Json), version, options) is { } migrated
            ? CatalogueReading.OfMigrated(ReadOnce(migrated, options, cancellationToken), version)
            : reading;
    }

    /// <summary>The bytes behind a byte order mark, if there is one.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8Json) =>
        utf8Json.Span.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json;

    private static CatalogueReading ReadOnce(ReadOnlyMemory<byte> utf8Json, CatalogueReadOptions options, CancellationToken cancellationToken)
    {
        if (utf8Json.Length > options.Limits.MaxBytes)
        {
            return new(JsonProblems.TooLong(options.Limits.MaxBytes) with { Pointer = "" });
        }

        utf8Json = WithoutMark(utf8Json);
        var depth = new JsonReaderOptions { MaxDepth = options.Limits.MaxDepth };
        var reader = new Utf8JsonReader(utf8Json.Span, depth);
        var straight = JsonReadState.Straight(options, cancellationToken);
        if (ShapeReader.TryStraight(Shape, ref reader, straight, out var catalogue)
            && !straight.HasUnknownMember && !straight.HasUnknownCodeBeside(catalogue.Concepts))
        {
            return new(catalogue);
        }

        reader = new Utf8JsonReader(utf8Json.Span, depth);
        var own = OwnConcepts.Find(utf8Json.Span, options);
        var state = ShapeReader.Recover(Shape, ref reader, options, new(utf8Json), own, out catalogue, cancellationToken);
        return new(catalogue, state);
    }
}
