using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Json;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>The initiatives of one document, one by one: as when it is read whole, however it comes.</summary>
internal sealed class JsonInitiativesTarget() : BytesTarget("json-initiatives", nameof(CatalogueJson))
{
    protected override byte[] Make(Dice dice) => Documents.Catalogues.Make(dice);

    protected override void Hold(byte[] input, Dice dice)
    {
        var options = dice.One(Documents.Options);
        var readings = Documents.All(CatalogueJson.TryReadInitiativesAsync(new MemoryStream(input), options));
        for (var i = 0; i < readings.Count; i++)
        {
            Documents.IsSound(readings[i]);
        }

        var size = 1 + dice.Next(dice.OneIn(2) ? 50 : 2000);
        Documents.AreAlike(Documents.All(CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(input, size), options)), readings, "initiatives are the same however they come");
        if (Documents.IsRoomy(options) && dice.OneIn(4) && Documents.IsJson(input))
        {
            HasThePlacesOfTheWhole(readings, CatalogueJson.TryRead(input, options));
        }

        if (!dice.OneIn(8))
        {
            return;
        }

        var (count, hasThrown) = Documents.Throwing(CatalogueJson.ReadInitiativesAsync(new ChunkedStream(input, size), options));
        Require.That(hasThrown == readings.Exists(static reading => !reading.IsSuccess) && count == readings.TakeWhile(static reading => reading.IsSuccess).Count(), "the throwing call reads to the first problem");
        if (Documents.IsRoomy(options) && CatalogueJson.TryRead(input, options) is { IsSuccess: true, LeftOut.IsEmpty: true } whole)
        {
            Require.That(readings.TrueForAll(static reading => reading.IsSuccess), "a sound document has sound initiatives");
            Require.That(readings.Select(static reading => reading.Initiative).SequenceEqual(whole.Initiatives), "initiatives are the same as in the whole");
        }
    }

    /// <summary>What is wrong with initiatives is the same, in the same place, where the whole is one list of them. Codes may be a catalogue's own, defined after the list.</summary>
    private static void HasThePlacesOfTheWhole(List<InitiativeReading> readings, CatalogueReading whole)
    {
        if (whole.Version is not { Major: 1 } || whole.Diagnostics.Any(static problem => problem.Code is DiagnosticCodes.NestedTooDeep or DiagnosticCodes.PartNotRead
            || (problem.Code == DiagnosticCodes.DuplicateMember && problem.Pointer is "/initiatives" or "/schemaVersion" or "/concepts")))
        {
            return;
        }

        Require.Equal(
            string.Join(" | ", Places(readings.SelectMany(static reading => reading.Diagnostics))),
            string.Join(" | ", Places(whole.Diagnostics)),
            "what is wrong with initiatives is told in the same place");
    }

    private static IEnumerable<(string Code, string? Pointer, long? Line, long? Column)> Places(IEnumerable<Diagnostic> problems) =>
        problems.Where(static problem => problem.Pointer!.StartsWith("/initiatives/", StringComparison.Ordinal) && problem.Code != DiagnosticCodes.UnknownCode)
            .Select(static problem => (problem.Code, problem.Pointer, problem.Line, problem.Column));
}
