using System.Diagnostics;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A writer that was killed left a file that nobody ever removed.</summary>
public sealed class KilledWriterTests : IDisposable
{
    private const string InFolder = "TILFLYTTING_KILLED_IN";

    private readonly string folder = Directory.CreateTempSubdirectory("tilflytting").FullName;

    private string Target => Path.Combine(folder, "katalog.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_it_left_is_removed_the_next_time()
    {
        if (Environment.GetEnvironmentVariable(InFolder) is { } other)
        {
            // This is the writer.
            await CatalogueJson.SaveLinesAsync(NeverEnds(), Path.Combine(other, "katalog.json"));
            return;
        }

        await File.WriteAllTextAsync(Target, "gammel");
        for (var count = 1; count <= 2; count++)
        {
            var start = new ProcessStartInfo("dotnet", [typeof(KilledWriterTests).Assembly.Location, "-method", $"*{nameof(KilledWriterTests)}.{nameof(What_it_left_is_removed_the_next_time)}"])
            {
                RedirectStandardOutput = true,
            };
            start.Environment[InFolder] = folder;
            using var writer = Process.Start(start)!;
            _ = writer.StandardOutput.ReadToEndAsync();
            while (Temporary().Length == 0)
            {
                writer.HasExited.Should().BeFalse();
                await Task.Delay(10);
            }

            // While it lives, another writer of the same file leaves what it writes alone.
            await CatalogueJson.SaveAsync(Berg.Catalogue, Target);
            Temporary().Should().HaveCount(1);
            writer.Kill();
            await writer.WaitForExitAsync();
            Temporary().Should().HaveCount(1);
            var left = Temporary()[0];
            File.Copy(left, $"{left[..^5]}{(left[^5] == 'a' ? 'b' : 'a')}.tmp");
            string[] others = [$"{Target}.tmp", left + ".tmp", left.Replace("katalog.json", "register.json", StringComparison.Ordinal), $"{Target}.0123abcd.abcdefghijk.tmp"];
            Array.ForEach(others, static other => File.WriteAllText(other, "en annens"));

            await CatalogueJson.SaveAsync(Berg.Catalogue with { Initiatives = [] }, Target);

            Directory.GetFiles(folder).Should().BeEquivalentTo([Target, .. others], "all that dead writers of this file have left is gone, and nothing else");
            Array.ForEach(others, File.Delete);
        }
    }

    private string[] Temporary() => Directory.GetFiles(folder, "*.tmp");

    private static async IAsyncEnumerable<Initiative> NeverEnds()
    {
        for (var i = 0; i < 1000; i++)
        {
            yield return Berg.Initiative;
        }

        await Task.Delay(Timeout.Infinite);
    }
}
