using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Reads a document that is one catalogue, with the options of a caller.</summary>
internal static class CatalogueReader
{
    private static readonly DocumentShape<Catalogue> Shape = new(CatalogueShape.Instance);

    /// <summary>The length of a byte order mark.</summary>
    public const int MarkLength = 3;

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
        return OtherDocumentOrSalvaged(utf8Json, options, state, own, catalogue, cancellationToken);
    }

    /// <summary>What is made of a recovering run: where the document ceased to be JSON there may be more behind that place.</summary>
    private static CatalogueReading OtherDocumentOrSalvaged(
        ReadOnlyMemory<byte> utf8Json, CatalogueReadOptions options, JsonReadState state, ConceptSet own, Catalogue? catalogue, CancellationToken cancellationToken)
    {
        if (state.IsMalformed && OtherDocument.IsLines(utf8Json.Span))
        {
            return new(JsonProblems.LinesAsDocument() with { Pointer = "", Line = 1, Column = 1 });
        }

        var initiatives = new InitiativeReader(options) { Own = own };
        var isOtherVersion = state.Diagnostics is [{ Code: DiagnosticCodes.NewerSchemaVersion or DiagnosticCodes.OlderSchemaVersion }];
        return options.Mode.LeavesOutBadInitiatives && !isOtherVersion && state.Diagnostics.Count <= options.Limits.MaxProblems
            && (state.IsMalformed || HasNoList(state) || MayHaveKept(state) || state.LeftOut.Exists(bad => BrokenCatalogue.HasSwallowed(bad.Utf8Json, initiatives)))
            ? SalvagedCatalogue.Read(utf8Json, options, state, own, catalogue, cancellationToken)
            : new(catalogue, state);
    }

    /// <summary>Whether an item of an entry has a language or a list of initiatives, which no item has: it may be an entry, or have some, that another one kept.</summary>
    private static bool MayHaveKept(JsonReadState state) => state.Diagnostics.Exists(static problem =>
        problem.Code == DiagnosticCodes.UnknownMember && problem.Pointer is { } pointer
        && pointer.StartsWith("/initiatives/", StringComparison.Ordinal) && pointer.AsSpan().Count('/') > 3
        && (pointer.EndsWith("/language", StringComparison.Ordinal) || pointer.EndsWith("/initiatives", StringComparison.Ordinal)));

    /// <summary>Whether the document is no object, or its list of initiatives no list.</summary>
    private static bool HasNoList(JsonReadState state) =>
        state.Diagnostics.Exists(static problem => problem is { Code: DiagnosticCodes.WrongJsonType, Pointer: "" or "/initiatives" });
}
