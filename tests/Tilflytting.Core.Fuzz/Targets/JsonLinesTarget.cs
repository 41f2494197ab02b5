using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Json;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>Lines, each an initiative: every one that is not blank is read or told, with its text, and the next is read.</summary>
internal sealed class JsonLinesTarget() : BytesTarget("json-lines", nameof(CatalogueJson))
{
    private static readonly JsonMutator Lines = new(
    [
        """{"id":"i","language":"nb","title":"T","targetGroups":["youth",{"text":"Ord"}],"x":[1,{"å":null}]}""",
        """{"id":"j","language":"nn","title":{"nn":"T"},"period":"2007/2010","projects":[{"id":"p","period":{"edtf":"2007","text":"i 2007"}}]}""",
        .. Corpus.Catalogue.Initiatives.Select(Line).Where(static line => line.Length < 3000),
        Line(FullDocument.Catalogue.Initiatives[0]),
    ]);

    protected override byte[] Make(Dice dice)
    {
        var bytes = new List<byte>();
        if (dice.OneIn(16))
        {
            bytes.AddRange("\uFEFF"u8);
        }

        for (var n = dice.Next(4); n >= 0; n--)
        {
            bytes.AddRange(dice.OneIn(12) ? "  \t"u8.ToArray() : Lines.Make(dice));
            bytes.AddRange(dice.OneIn(4) ? "\r\n"u8 : dice.OneIn(12) ? "\n\n"u8 : "\n"u8);
        }

        if (dice.OneIn(4))
        {
            bytes.RemoveRange(bytes.Count - 1, 1);
        }

        return [.. bytes];
    }

    protected override void Hold(byte[] input, Dice dice)
    {
        var options = dice.One(Documents.Options);
        var readings = Documents.All(CatalogueJson.TryReadLinesAsync(new MemoryStream(input), options));
        var lines = SplitLines(input);
        Require.That(
            readings.Select(static reading => reading.Line!.Value).Distinct().SequenceEqual(lines.Select(static line => line.Number)), "every line that is not blank is read or told");
        Require.That(options.Mode.LeavesOutBadInitiatives || readings.Count == lines.Count, "a line is one initiative, unless several are salvaged from it");
        foreach (var reading in readings)
        {
            var line = Documents.Text(lines.Single(line => line.Number == reading.Line).Bytes);
            Documents.IsSound(reading);
            Require.That(reading.Diagnostics.All(problem => problem.Line == reading.Line), "the problems of a line are in it");
            Require.That(
                reading.IsSuccess || reading.Json == line
                || reading is { Json: null, Diagnostics: [{ Code: DiagnosticCodes.TooLong or DiagnosticCodes.OtherKindOfDocument }] }
                || (options.Mode.LeavesOutBadInitiatives && line.Contains(reading.Json ?? "", StringComparison.Ordinal)),
                "a bad line is kept as it was");
        }

        if (!dice.OneIn(3))
        {
            return;
        }

        var size = 1 + dice.Next(dice.OneIn(2) ? 50 : 2000);
        Documents.AreAlike(Documents.All(CatalogueJson.TryReadLinesAsync(new ChunkedStream(input, size), options)), readings, "lines are the same however they come");
        if (!dice.OneIn(4))
        {
            return;
        }

        var (count, hasThrown) = Documents.Throwing(CatalogueJson.ReadLinesAsync(new ChunkedStream(input, size), options));
        Require.That(hasThrown == readings.Exists(static reading => !reading.IsSuccess) && count == readings.TakeWhile(static reading => reading.IsSuccess).Count(), "the throwing call reads to the first bad line");

        var good = readings.Where(static reading => reading.IsSuccess).Select(static reading => reading.Initiative!).ToList();
        using var written = new MemoryStream();
        var number = dice.OneIn(2)
            ? CatalogueJson.WriteLinesAsync(good, written).GetAwaiter().GetResult()
            : CatalogueJson.WriteLinesAsync(good.ToAsyncEnumerable(), written).GetAwaiter().GetResult();
        Require.Equal(number, good.Count, "every initiative is a line");
        written.Position = 0;
        Require.That(Documents.All(CatalogueJson.TryReadLinesAsync(written)).Select(static reading => reading.Initiative).SequenceEqual(good), "lines that are written are read as the same");
    }

    /// <summary>The lines that are not blank, as they are told apart here once more.</summary>
    private static List<(long Number, byte[] Bytes)> SplitLines(byte[] input)
    {
        var lines = new List<(long, byte[])>();
        var number = 0L;
        var rest = input.AsSpan();
        while (!rest.IsEmpty)
        {
            number++;
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            line = number == 1 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
            line = line.TrimEnd((byte)'\r');
            if (line.ContainsAnyExcept(" \t\r"u8))
            {
                lines.Add((number, line.ToArray()));
            }
        }

        return lines;
    }

    private static string Line(Initiative initiative)
    {
        using var stream = new MemoryStream();
        CatalogueJson.WriteLinesAsync([initiative], stream).GetAwaiter().GetResult();
        return Documents.Text(stream.ToArray()).TrimEnd('\n');
    }
}
