using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Json;

/// <summary>A host's options and its own generated context have no say in how an initiative is written and read.</summary>
public class HostContextTests
{
    private static readonly Initiative Initiative = Berg.Initiative with
    {
        UnknownMembers = UnknownMembers.Parse("""{"fromANewerWriter":{"Å":[1.50,null],"a":true}}"""),
    };

    private static readonly string Expected = JsonSerializer.Serialize(Initiative, TilflyttingJsonContext.Default.Initiative);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, TypeInfoResolver = TilflyttingJsonContext.Default };

    public enum Order
    {
        HostAlone,
        HostFirst,
        HostLast,
    }

    public static MatrixTheoryData<string, Order> Hosts => new(["web", "snake", "disallow"], Enum.GetValues<Order>());

    [Theory]
    [MemberData(nameof(Hosts))]
    public void An_initiative_in_a_page_of_the_host_is_the_same_text(string host, Order order)
    {
        var options = Options(host, order);
        var json = JsonSerializer.Serialize(new Page([Initiative], 1), (JsonTypeInfo<Page>)options.GetTypeInfo(typeof(Page)));

        json.Should().Contain($"[{Expected}]");
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void An_initiative_in_a_page_of_the_host_comes_back_whole(string host, Order order)
    {
        var type = (JsonTypeInfo<Page>)Options(host, order).GetTypeInfo(typeof(Page));
        ModelGen.Initiative.Sample(
            initiative => JsonSerializer.Deserialize(JsonSerializer.Serialize(new Page([initiative], 1), type), type)!.Items[0] == initiative,
            iter: 100);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_catalogue_is_the_same_text(string host, Order order)
    {
        var type = (JsonTypeInfo<Catalogue>)Options(host, order).GetTypeInfo(typeof(Catalogue));
        var catalogue = Berg.Catalogue with { Initiatives = [Initiative] };

        JsonSerializer.Serialize(catalogue, type).Should().Be(CatalogueJson.Write(catalogue));
    }

    [Fact]
    public void A_problem_is_one_exception_with_the_hosts_path_and_our_code_and_pointer()
    {
        var json = $$"""{"items":[{{Expected}},{{Expected.Replace("\"2007/2010\"", "\"2010/2007\"", StringComparison.Ordinal)}}],"total":2}""";

        var act = () => JsonSerializer.Deserialize(json, WebContext.Default.Page);

        var exception = act.Should().Throw<JsonException>().Which;
        exception.Path.Should().Be("$.items[1]");
        exception.Message.Should().Contain(DiagnosticCodes.PeriodEndsBeforeStart).And.Contain("/projects/2/period");
    }

    [Fact]
    public async Task A_host_that_streams_reads_what_comes_in_small_pieces()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new Page([.. Enumerable.Repeat(Initiative, 20)], 20), WebContext.Default.Page);

        var page = await JsonSerializer.DeserializeAsync(new TricklingStream(json), WebContext.Default.Page, TestContext.Current.CancellationToken);

        page!.Items.Should().HaveCount(20).And.OnlyContain(item => item == Initiative);
    }

    [Fact]
    public async Task A_problem_in_small_pieces_is_the_same_problem()
    {
        var broken = Expected.Replace("\"youth\"", "[[[{\"a\":1}]]]", StringComparison.Ordinal);
        var json = System.Text.Encoding.UTF8.GetBytes($$"""{"items":[{{Expected}},{{broken}}],"total":2}""");

        var act = async () => await JsonSerializer.DeserializeAsync(new TricklingStream(json), WebContext.Default.Page);

        (await act.Should().ThrowAsync<JsonException>()).Which.Message.Should().Contain("/targetGroups/2").And.Contain(DiagnosticCodes.WrongJsonType);
    }

    [Fact]
    public void Indentation_alone_is_the_hosts()
    {
        JsonSerializer.Serialize(Berg.Catalogue, Indented).ReplaceLineEndings("\n").Should().Be(Berg.Json.TrimEnd());
    }

    [Fact]
    public void A_host_may_count_by_certainty_and_by_code()
    {
        var counts = new Counts(new() { [Certainty.Certain] = 12, [Certainty.Possible] = 3 }, new() { [TargetGroup.Youth] = 5 });

        var json = JsonSerializer.Serialize(counts, WebContext.Default.Counts);

        json.Should().Be("""{"byCertainty":{"certain":12,"possible":3},"byCode":{"youth":5}}""");
        JsonSerializer.Deserialize(json, WebContext.Default.Counts).Should().BeEquivalentTo(counts);
        FluentActions.Invoking(static () => JsonSerializer.Deserialize("""{"byCertainty":{"maybe":1}}""", WebContext.Default.Counts)).Should().Throw<JsonException>();
    }

    [Fact]
    public void The_factory_takes_the_types_of_the_model_and_no_others()
    {
        var factory = new TilflyttingJsonConverterFactory();

        factory.CanConvert(typeof(Initiative)).Should().BeTrue();
        factory.CanConvert(typeof(Term<TargetGroup>)).Should().BeTrue();
        factory.CanConvert(typeof(string)).Should().BeFalse();
        factory.CanConvert(typeof(LocalDate)).Should().BeFalse();
        factory.CreateConverter(typeof(Page), JsonSerializerOptions.Default).Should().BeNull();
    }

    private static JsonSerializerOptions Options(string host, Order order)
    {
        JsonSerializerContext context = host switch
        {
            "web" => WebContext.Default,
            "snake" => SnakeCaseContext.Default,
            _ => DisallowContext.Default,
        };
        var options = new JsonSerializerOptions(context.Options);
        options.TypeInfoResolverChain.Clear();
        foreach (var resolver in order switch
        {
            Order.HostAlone => new IJsonTypeInfoResolver[] { context },
            Order.HostFirst => [context, TilflyttingJsonContext.Default],
            _ => [TilflyttingJsonContext.Default, context],
        })
        {
            options.TypeInfoResolverChain.Add(resolver);
        }

        return options;
    }

    /// <summary>Gives seven bytes at a time, as a slow network might.</summary>
    private sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(7, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
