using System.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Json;

/// <summary>One document written initiative by initiative: the same as when it is written whole.</summary>
public class StreamedCatalogueTests
{
    private static readonly Initiative Unwritable = Berg.Initiative with { Related = [new() { Kind = RelationKind.SeeAlso }] };

    [Fact]
    public void It_is_to_the_byte_what_is_written_whole()
    {
        Gen.Select(ModelGen.Catalogue, Gen.Bool, Gen.Int[0, 5]).Sample(
            (catalogue, indented, own) =>
            {
                var options = new CatalogueJsonOptions { Indented = indented };
                var (whole, split) = (new MemoryStream(), new MemoryStream());
                own = Math.Min(own, catalogue.Initiatives.Length);
                CatalogueJson.WriteAsync(catalogue, whole, options).GetAwaiter().GetResult();
                var count = CatalogueJson.WriteAsync(catalogue with { Initiatives = catalogue.Initiatives[..own] }, catalogue.Initiatives[own..].ToAsyncEnumerable(), split, options).GetAwaiter().GetResult();
                var expected = CatalogueJson.Write(catalogue, options);
                return count == catalogue.Initiatives.Length && Encoding.UTF8.GetString(whole.ToArray()) == expected && Encoding.UTF8.GetString(split.ToArray()) == expected;
            },
            iter: 200);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_long_one_reaches_the_stream_in_pieces(bool indented)
    {
        var catalogue = Berg.Catalogue with { Initiatives = [.. Enumerable.Repeat(Berg.Initiative, 200)] };
        var stream = new NotingStream();
        var told = new Told();

        await CatalogueJson.WriteAsync(catalogue, stream, new() { Indented = indented });
        var count = await CatalogueJson.WriteAsync(Berg.Catalogue, Enumerable.Repeat(Berg.Initiative, 199).ToAsyncEnumerable(), Stream.Null, progress: told);

        CatalogueJson.Read(stream.ToArray()).Should().Be(catalogue);
        stream.Longest.Should().BeLessThan((1 << 15) + (3 * CatalogueJson.Write(Berg.Catalogue).Length));
        count.Should().Be(200);
        told.All.Should().BeInAscendingOrder().And.HaveCountGreaterThan(5).And.EndWith(200L);
    }

    [Fact]
    public async Task What_could_not_be_read_back_is_named_where_it_would_stand()
    {
        (Catalogue Head, Initiative Other, string Pointer)[] broken =
        [
            (Berg.Catalogue with { Id = default }, Berg.Initiative, "/id"),
            (Berg.Catalogue with { UnknownMembers = UnknownMembers.Parse("""{"title":"T"}""") }, Berg.Initiative, ""),
            (Berg.Catalogue, Unwritable, "/initiatives/1/related/0"),
        ];

        foreach (var (head, other, pointer) in broken)
        {
            (await FluentActions.Awaiting(() => CatalogueJson.WriteAsync(head, new[] { other }.ToAsyncEnumerable(), Stream.Null)).Should().ThrowAsync<DiagnosticException>())
                .Which.Diagnostics.Should().ContainSingle().Which.Pointer.Should().Be(pointer);
        }
    }

    [Fact]
    public async Task It_can_be_ended_and_no_initiative_is_null()
    {
        using var source = new CancellationTokenSource();
        async IAsyncEnumerable<Initiative> Ends()
        {
            yield return Berg.Initiative;
            await source.CancelAsync();
            yield return Berg.Initiative;
        }

        await FluentActions.Awaiting(() => CatalogueJson.WriteAsync(Berg.Catalogue, Ends(), Stream.Null, cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => CatalogueJson.WriteAsync(Berg.Catalogue, new Initiative[] { null! }.ToAsyncEnumerable(), Stream.Null)).Should().ThrowAsync<ArgumentNullException>();
    }
}
