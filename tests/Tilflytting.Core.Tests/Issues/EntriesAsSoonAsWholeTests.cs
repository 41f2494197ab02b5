using System.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Json;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A streamed catalogue gave nothing before 64 KB or its end had come, and one that was too long was held four times over before it was refused.</summary>
public class EntriesAsSoonAsWholeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(100)]
    public void An_entry_is_given_before_more_is_asked_for(int size)
    {
        var head = """{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[""";
        var entries = Enumerable.Range(0, 8).Select(static at => $$$"""{"id":"i{{{at}}}","language":"nb","title":"T «{}[]\" {{{at}}}","places":[{"name":"å"}]}""").ToList();
        var document = Encoding.UTF8.GetBytes(head + string.Join(",\n", entries) + "]}");
        var ends = entries.Select((_, at) => Encoding.UTF8.GetByteCount(head + string.Join(",\n", entries[..(at + 1)]))).ToList();
        var given = 0;

        foreach (var reading in CatalogueJson.TryReadInitiativesAsync(new ChunkedStream(Pieces())).ToBlockingEnumerable())
        {
            reading.Initiative!.Id.ToString().Should().Be($"i{given}");
            given++;
        }

        given.Should().Be(8);

        IEnumerable<ReadOnlyMemory<byte>> Pieces()
        {
            for (var at = 0; at < document.Length; at += size)
            {
                given.Should().Be(ends.Count(end => end <= at), "that is what is whole in {0} bytes", at);
                yield return document.AsMemory(at, Math.Min(size, document.Length - at));
            }
        }
    }

    [Fact]
    public async Task What_is_too_long_is_refused_before_twice_as_much_is_held()
    {
        const long Limit = 1 << 26;
        var options = new CatalogueReadOptions { Limits = new() { MaxBytes = Limit } };
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = await CatalogueJson.TryReadAsync(new EndlessStream(), options, TestContext.Current.CancellationToken);

        reading.Diagnostics.Single().Code.Should().Be(DiagnosticCodes.TooLong);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(2 * Limit);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(1_000_000)]
    public async Task Pieces_of_a_stream_are_put_together(int size)
    {
        var document = Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"{{new string('å', 200_000)}}"}""");

        var catalogue = await CatalogueJson.ReadAsync(size == 1 ? new MemoryStream(document) : new ChunkedStream(document, size), TestContext.Current.CancellationToken);

        catalogue.Title.ToString().Should().HaveLength(200_000);
    }
}
