using System.Runtime.CompilerServices;

namespace Tilflytting.Core.Json;

/// <summary>Reads a stream in which each line is an initiative.</summary>
internal static class InitiativeLines
{
    public static async IAsyncEnumerable<InitiativeReading> ReadAsync(
        Stream stream, CatalogueReadOptions options, IProgress<long>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var input = new StreamBuffer(stream, progress);
        var reader = new InitiativeReader(options);
        var (line, index, searched, isTooLong) = (0L, 0L, 0, false);
        Diagnostic? other = null;
        while (true)
        {
            var end = input.Unused.Span[searched..].IndexOf((byte)'\n');
            if (end < 0 && !input.IsEnded)
            {
                searched = input.Unused.Length;
                if (searched > options.Limits.MaxInitiativeBytes + 4L)
                {
                    // Not kept, whatever its length; what can be told of it is told at its end. The rest is room for a mark and a line end.
                    other = isTooLong ? other : OfTooLong(line == 0 ? CatalogueReader.WithoutMark(input.Unused) : input.Unused, options, index);
                    input.Use(searched);
                    (isTooLong, searched) = (true, 0);
                }

                await input.FillAsync(cancellationToken).ConfigureAwait(false);
                continue;
            }

            var bytes = input.Unused[..(end < 0 ? input.Unused.Length : searched + end)];
            foreach (var reading in Readings(bytes, reader, line, index, isTooLong, other))
            {
                index++;
                yield return reading;
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (end < 0)
            {
                yield break;
            }

            input.Use(bytes.Length + 1);
            (line, searched, isTooLong, other) = (line + 1, 0, false, null);
        }
    }

    /// <summary>Whether the beginning of a line that is too long is that of something else, as far as a line may go: so it does not depend on the pieces in which it comes.</summary>
    private static Diagnostic? OfTooLong(ReadOnlyMemory<byte> line, CatalogueReadOptions options, long index) =>
        OtherDocument.OfLine(line.Span[..options.Limits.MaxInitiativeBytes], index == 0, isCut: true);

    /// <summary>What a line says: nothing when it is blank, and one thing otherwise, unless several entries are salvaged from it.</summary>
    private static InitiativeReading[] Readings(ReadOnlyMemory<byte> bytes, InitiativeReader reader, long line, long index, bool isTooLong, Diagnostic? other)
    {
        var content = (line == 0 ? CatalogueReader.WithoutMark(bytes) : bytes).TrimEnd((byte)'\r');
        var most = reader.Options.Limits.MaxInitiativeBytes;
        if (isTooLong || content.Length > most)
        {
            var problem = (isTooLong ? other : OfTooLong(content, reader.Options, index)) ?? JsonProblems.TooLong(most);
            return [InitiativeReading.Bad(index, line + 1, default, [problem with { Pointer = "", Line = line + 1, Column = 1 }])];
        }

        if (content.Span.TrimStart(" \t\r"u8).IsEmpty)
        {
            return [];
        }

        var reading = reader.ReadLine(new(content, line), index, index == 0);
        return reader.Options.Mode.LeavesOutBadInitiatives && reading.Diagnostics.Any(static problem => problem.Code == DiagnosticCodes.MalformedJson)
            ? Salvaged(content, reader, line, reading)
            : [reading];
    }

    /// <summary>The whole entries of a line that is not one initiative, and what stands beside them; the line as it is when there are none.</summary>
    private static InitiativeReading[] Salvaged(ReadOnlyMemory<byte> content, InitiativeReader reader, long line, InitiativeReading bad)
    {
        var broken = new BrokenCatalogue(reader, bad.Diagnostics[^1], isInList: true, bad.Index, line, column: 0, isLine: true);
        var readings = new List<InitiativeReading>();
        while (!broken.IsEnded)
        {
            content = content[broken.Next(content, isLast: true, out var reading)..];
            if (reading is not null)
            {
                readings.Add(reading);
            }
        }

        return readings.Exists(static one => one.IsSuccess) ? [.. readings] : [bad];
    }
}
