using System.Text.Json;

namespace Tilflytting.Core.Benchmarks;

/// <summary>What <see cref="Utf8JsonReader"/> itself costs: a pass over the tokens of each line, with nothing made of them.</summary>
internal static class RawReader
{
    public static int Count(ReadOnlySpan<byte> lines)
    {
        var tokens = 0;
        while (lines.IndexOf((byte)'\n') is >= 0 and var end)
        {
            var reader = new Utf8JsonReader(lines[..end]);
            while (reader.Read())
            {
                tokens++;
            }

            lines = lines[(end + 1)..];
        }

        return tokens;
    }
}
