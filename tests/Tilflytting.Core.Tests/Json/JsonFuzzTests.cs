using System.Globalization;
using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>
/// Whatever comes in, nothing but diagnostics comes out. A short run each time; a long one with <c>TILFLYTTING_FUZZ=1000000</c>, another one
/// with <c>TILFLYTTING_FUZZ_SEED</c>.
/// </summary>
public class JsonFuzzTests
{
    private static readonly byte[] Bergs = Encoding.UTF8.GetBytes(CatalogueJson.Write(Berg.Catalogue));
    private static readonly byte[] Full = Encoding.UTF8.GetBytes(FullDocument.Json);
    private static readonly byte[] Small = "{\"schemaVersion\":\"1.0\",\"id\":\"k\",\"language\":\"nb\",\"title\":\"T\",\"initiatives\":[{\"id\":\"i\",\"language\":\"nb\",\"title\":\"T\",\"x\":[1]},{\"id\":\"j\",\"language\":\"nb\",\"title\":{\"nn\":\"T\"}}]}"u8.ToArray();

    private static readonly CatalogueReadOptions[] Options =
    [
        new() { Mode = CatalogueReadMode.Strict }, new() { Mode = CatalogueReadMode.Tolerant }, new() { Mode = CatalogueReadMode.Salvage },
        new() { Mode = CatalogueReadMode.Salvage, Limits = new() { MaxBytes = 6000, MaxDepth = 6, MaxInitiativeBytes = 700, MaxItems = 5, MaxProblems = 3, MaxTextBytes = 60 } },
    ];

    private static int Count => int.Parse(Environment.GetEnvironmentVariable("TILFLYTTING_FUZZ") ?? "4000", CultureInfo.InvariantCulture);

    private static int Seed => int.Parse(Environment.GetEnvironmentVariable("TILFLYTTING_FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture);

    [Fact]
    public void A_document_of_any_bytes_is_read_or_explained() => Run(static mutator =>
    {
        var bytes = mutator.Damage(Document(mutator));
        var options = Options[mutator.Next(Options.Length)];

        var reading = CatalogueJson.TryRead(bytes, options);

        var sound = reading.Diagnostics.All(static problem => problem.Severity != Severity.Error);
        return reading.IsSuccess == (sound && reading.Catalogue is not null)
            && (reading.Catalogue is not null || !sound)
            && reading.Diagnostics.All(static problem => problem.Pointer is not null && problem.Message.Texts.Length == 2)
            && reading.LeftOut.All(static bad => bad.Json is not null && !bad.Diagnostics.IsEmpty)
            && (reading.Catalogue is null || CatalogueJson.Read(CatalogueJson.Write(reading.Catalogue)) == reading.Catalogue)
            && CatalogueJson.TryRead(bytes, out var everyday, out _) == (CatalogueJson.TryRead(bytes, CatalogueReadOptions.Default) is { IsSuccess: true } tolerant && tolerant.Catalogue == everyday);
    });

    [Fact]
    public void Lines_of_any_bytes_are_read_or_explained_however_they_come() => Run(static mutator =>
    {
        var bytes = mutator.Damage([.. Line(mutator), .. Line(mutator), .. Line(mutator)]);
        var options = Options[mutator.Next(Options.Length)];

        var readings = Read(CatalogueJson.TryReadLinesAsync(new MemoryStream(bytes), options));

        return readings.Select(static (reading, n) => reading.Index == n && (reading.IsSuccess || !reading.Diagnostics.IsEmpty)).All(static sound => sound)
            && readings.Count <= bytes.Count(static b => b == '\n') + 1
            && Same(readings, Read(CatalogueJson.TryReadLinesAsync(new ChunkedStream(bytes, 1 + mutator.Next(200)), options)));
    });

    [Fact]
    public void Initiatives_of_any_document_are_read_or_explained_however_they_come() => Run(static mutator =>
    {
        var bytes = mutator.Damage(Document(mutator));
        var options = Options[mutator.Next(3)];

        var readings = Read(CatalogueJson.TryReadInitiativesAsync(new MemoryStream(bytes), options));
        var whole = CatalogueJson.TryRead(bytes, options);

        return Same(readings, Read(CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(bytes, 1 + mutator.Next(200)), options)))
            && (!whole.IsSuccess || readings.Where(static reading => reading.IsSuccess).Select(static reading => reading.Initiative).SequenceEqual(whole.Initiatives));
    });

    private static byte[] Document(Mutator mutator) => mutator.Next(3) switch { 0 => Small, 1 => Full, _ => Bergs };

    private static byte[] Line(Mutator mutator)
    {
        var catalogue = mutator.Next(2) == 0 ? Berg.Catalogue : FullDocument.Catalogue;
        using var stream = new MemoryStream();
        CatalogueJson.WriteLinesAsync(stream, catalogue.Initiatives).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static List<InitiativeReading> Read(IAsyncEnumerable<InitiativeReading> readings) => [.. readings.ToBlockingEnumerable()];

    private static bool Same(List<InitiativeReading> one, List<InitiativeReading> other) =>
        one.Count == other.Count && one.Zip(other).All(static pair =>
            pair.First.Index == pair.Second.Index && pair.First.Line == pair.Second.Line && pair.First.Initiative == pair.Second.Initiative
            && pair.First.Json == pair.Second.Json && pair.First.Diagnostics.SequenceEqual(pair.Second.Diagnostics));

    /// <summary>Each input has a seed of its own, which is named when something is wrong with it.</summary>
    private static void Run(Func<Mutator, bool> holds)
    {
        var first = Seed;
        for (var n = 0; n < Count; n++)
        {
            try
            {
                holds(new Mutator(first + n)).Should().BeTrue();
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {first + n} fails: run with TILFLYTTING_FUZZ=1 TILFLYTTING_FUZZ_SEED={first + n}.", e);
            }
        }
    }
}
