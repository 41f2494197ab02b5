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
}
