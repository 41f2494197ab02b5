using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// 100,000 initiatives read and written, by this library and by others, in turns in one process, so that all of them meet the same machine.
/// Prints the medians as a table.
/// </summary>
internal sealed class JsonRace
{
    public const string Command = "json";

    private const int Rounds = 5;

    /// <summary>The sample's own codes are known, as they are in the catalogue.</summary>
    private static readonly CatalogueReadOptions Options = new() { Concepts = SampleCatalogue.Concepts };

    private readonly Initiative[] initiatives;
    private readonly byte[] lines;
    private readonly byte[] document;
    private readonly List<InitiativeDto> peers;

    private JsonRace(int count)
    {
        initiatives = [.. new SyntheticCatalogue(SyntheticTexts.Short).Initiatives(count)];
        using var stream = new MemoryStream();
        CatalogueJson.WriteLinesAsync(initiatives, stream).GetAwaiter().GetResult();
        lines = stream.ToArray();
        document = Encoding.UTF8.GetBytes(CatalogueJson.Write(new()
        {
            SchemaVersion = SchemaVersion.Current, Id = Slug.Parse("katalog"), Language = LanguageTag.Bokmal, Title = "Katalog", Initiatives = [.. initiatives],
        }));
        using var again = new MemoryStream(lines);
        peers = [.. NewtonsoftPeer.ReadLines(again)];
    }

    public static void Run(int count)
    {
        var race = new JsonRace(count);
        race.Check();
        var (bytes, all) = (race.lines.Length, RawReader.Count(race.lines));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} initiatives of {bytes / count} bytes and {all / count} tokens, medians of {Rounds} rounds"));
        Print("reading, each dropped", count,
            ("the raw reader", () => RawReader.Count(race.lines)),
            ("Tilflytting.Core, lines", () => ReadLines(race.lines)),
            ("Tilflytting.Core, as a converter", () => Lines(race.lines).Count(line => JsonSerializer.Deserialize(race.lines.AsSpan(line), TilflyttingJsonContext.Default.Initiative) is not null)),
            ("System.Text.Json by reflection", () => ReflectionPeer.ReadLines(race.lines).Count()),
            ("Newtonsoft.Json", () => NewtonsoftPeer.ReadLines(new MemoryStream(race.lines)).Count()));
        Print("reading, all kept", count,
            ("the raw reader", () => RawReader.Count(race.lines)),
            ("Tilflytting.Core", () => CatalogueJson.Read(race.document)),
            ("System.Text.Json by reflection", () => ReflectionPeer.Read(race.document)),
            ("Newtonsoft.Json", () => NewtonsoftPeer.Read(new MemoryStream(race.document))));
        Print("writing", count,
            ("the raw writer", () => Written(stream => RawWriter.WriteLines(stream, race.peers))),
            ("Tilflytting.Core", () => Written(stream => CatalogueJson.WriteLinesAsync(race.initiatives, stream).GetAwaiter().GetResult())),
            ("System.Text.Json by reflection", () => Written(stream => ReflectionPeer.WriteLines(stream, race.peers))),
            ("Newtonsoft.Json", () => Written(stream => NewtonsoftPeer.WriteLines(stream, race.peers))));
    }

    private static void Print(string what, int count, params (string Name, Func<object> Run)[] contenders)
    {
        var times = contenders.Select(static _ => new List<double>()).ToArray();
        var allocated = new long[contenders.Length];
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                GC.Collect();
                var before = GC.GetTotalAllocatedBytes(precise: true);
                var start = Stopwatch.GetTimestamp();
                var result = contenders[i].Run();
                var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                allocated[i] = GC.GetTotalAllocatedBytes(precise: true) - before;
                GC.KeepAlive(result);
                if (round >= 0)
                {
                    times[i].Add(time);
                }
            }
        }

        var medians = times.Select(static one => one.Order().ElementAt(Rounds / 2)).ToArray();
        Console.WriteLine($"\n| {what} | median | min–max | × raw | × Newtonsoft.Json | allocated each | of Newtonsoft.Json's |\n|---|---:|---:|---:|---:|---:|---:|");
        for (var i = 0; i < contenders.Length; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contenders[i].Name} | {medians[i]:F0} ms | {times[i].Min():F0}–{times[i].Max():F0} | {medians[i] / medians[0]:F2} | {medians[^1] / medians[i]:F2} | {allocated[i] / count:N0} B | {100.0 * allocated[i] / allocated[^1]:F0} % |"));
        }
    }

    private static int ReadLines(byte[] lines)
    {
        static async Task<int> Count(byte[] lines)
        {
            var count = 0;
            await foreach (var _ in CatalogueJson.ReadLinesAsync(new MemoryStream(lines), Options))
            {
                count++;
            }

            return count;
        }

        return Count(lines).GetAwaiter().GetResult();
    }

    private static long Written(Action<Stream> write)
    {
        using var stream = new CountingStream();
        write(stream);
        return stream.Length;
    }

    private static IEnumerable<Range> Lines(byte[] lines)
    {
        for (var start = 0; start < lines.Length;)
        {
            var end = start + lines.AsSpan(start).IndexOf((byte)'\n');
            yield return start..end;
            start = end + 1;
        }
    }

    /// <summary>All contenders read and write the same, or it is no race.</summary>
    private void Check()
    {
        using var newtonsoft = new MemoryStream();
        NewtonsoftPeer.WriteLines(newtonsoft, peers);
        using var reflection = new MemoryStream();
        ReflectionPeer.WriteLines(reflection, ReflectionPeer.ReadLines(lines));
        using var raw = new MemoryStream();
        RawWriter.WriteLines(raw, peers);
        if (!CatalogueJson.Read(document).Initiatives.AsSpan().SequenceEqual(initiatives)
            || !raw.ToArray().AsSpan().SequenceEqual(lines) || !IsSame(newtonsoft.ToArray()) || !IsSame(reflection.ToArray()))
        {
            throw new InvalidOperationException("The contenders do not read and write the same.");
        }
    }

    private bool IsSame(byte[] others) => Lines(lines).Zip(Lines(others)).All(pair =>
        JsonElement.DeepEquals(JsonElement.Parse(lines.AsSpan(pair.First)), JsonElement.Parse(others.AsSpan(pair.Second))));
}
