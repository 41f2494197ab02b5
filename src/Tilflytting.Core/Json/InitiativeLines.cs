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
        while (true)
        {
            var end = input.Unused.Span[searched..].IndexOf((byte)'\n');
            if (end < 0 && !input.IsEnded)
            {
                searched = input.Unused.Length;
                if (searched > options.Limits.MaxInitiativeBytes + 4L)
                {
                    // Not kept, whatever its length; what can be told of it is told at its end. The rest is room for a mark and a line end.
                    input.Use(searched);
                    (isTooLong, searched) = (true, 0);
                }

                await input.FillAsync(cancellationToken).ConfigureAwait(false);
                continue;
            }

            var bytes = input.Unused[..(end < 0 ? input.Unused.Length : searched + end)];
            if (Reading(bytes, reader, line, index, isTooLong) is { } reading)
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
            (line, searched, isTooLong) = (line + 1, 0, false);
        }
    }

    /// <summary>What a line says; null when it is blank.</summary>
    private static InitiativeReading? Reading(ReadOnlyMemory<byte> bytes, InitiativeReader reader, long line, long index, bool isTooLong)
    {
        var content = (line == 0 ? CatalogueReader.WithoutMark(bytes) : bytes).TrimEnd((byte)'\r');
        var most = reader.Options.Limits.MaxInitiativeBytes;
        return isTooLong || content.Length > most ? InitiativeReading.Bad(index, line + 1, default, [JsonProblems.TooLong(most) with { Pointer = "", Line = line + 1, Column = 1 }])
            : content.Span.TrimStart(" \t\r"u8).IsEmpty ? null
            : reader.Read(new(content, line), index);
    }
}
