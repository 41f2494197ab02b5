using System.Text.Json;
using System.Text.Json.Nodes;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>What a newer writer wrote survives, in every object and to the last digit.</summary>
public class UnknownMembersTests
{
    /// <summary>Every object in a full document, by its JSON Pointer.</summary>
    public static TheoryData<string> Objects => [.. Pointers(FullDocument.Node, "")];

    [Theory]
    [MemberData(nameof(Objects))]
    public void Every_object_keeps_them(string pointer)
    {
        var document = FullDocument.Node.DeepClone();
        At(document, pointer).Add("fromTheFuture", JsonNode.Parse("""{"a":[1.50,"å"]}"""));

        var json = CatalogueJson.Write(CatalogueJson.Read(document.ToJsonString()));

        JsonNode.DeepEquals(JsonNode.Parse(json), document).Should().BeTrue();
        json.Should().Contain("""{"a":[1.50,"å"]}""");
    }

    [Fact]
    public void They_are_part_of_the_value()
    {
        var with = CatalogueJson.Read("""{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","x":1}""");
        var without = CatalogueJson.Read("""{"schemaVersion":"1.0","id":"k","language":"nb","title":"T"}""");

        with.Should().NotBe(without);
        (with with { UnknownMembers = UnknownMembers.None }).Should().Be(without);
        with.UnknownMembers.TryGet("x", out var json).Should().BeTrue();
        json.Should().Be("1");
    }

    [Fact]
    public void A_number_stays_as_it_was_written()
    {
        const string Json = """{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","a":1e400,"b":-0,"c":1.10,"d":12345678901234567890123456789012345678901}""";

        CatalogueJson.Write(CatalogueJson.Read(Json)).Should().Be(Json);
    }

    [Theory]
    [InlineData("""{"x":1,"x":2}""", "/initiatives/0/x")]
    [InlineData("""{"x":{"y":{"a":1,"a":1}}}""", "/initiatives/0/x")]
    [InlineData("""{"x":[{"a":1,"\u0061":1}]}""", "/initiatives/0/x")]
    [InlineData("""{"id":"i","id":"i"}""", "/initiatives/0/id")]
    [InlineData("""{"title":{"nb":"a","NB":"b"}}""", "/initiatives/0/title/NB")]
    public void A_name_that_comes_twice_is_refused_everywhere(string initiative, string pointer)
    {
        var json = $$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","initiatives":[{{initiative}}]}""";

        CatalogueJson.TryRead(json, out _, out var problems).Should().BeFalse();

        problems.Should().Contain(problem => problem.Code == DiagnosticCodes.DuplicateMember && problem.Pointer == pointer);
    }

    [Fact]
    public void A_language_map_has_no_unknown_members_but_names_that_are_wrong()
    {
        const string Json = """{"schemaVersion":"1.0","id":"k","language":"nb","title":{"nb":"a","språk":"b"}}""";

        CatalogueJson.TryRead(Json, out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.Should().Match<Diagnostic>(
            problem => problem.Code == DiagnosticCodes.MalformedLanguageTag && problem.Pointer == "/title/språk");
    }

    private static IEnumerable<string> Pointers(JsonNode? node, string at)
    {
        if (node is JsonObject thing)
        {
            // The members of a language map are languages.
            if (!thing.ContainsKey("nb"))
            {
                yield return at;
            }

            foreach (var pointer in thing.SelectMany(member => Pointers(member.Value, $"{at}/{member.Key}")))
            {
                yield return pointer;
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var pointer in list.SelectMany((item, index) => Pointers(item, $"{at}/{index}")))
            {
                yield return pointer;
            }
        }
    }

    private static JsonObject At(JsonNode document, string pointer) => pointer.Split('/').Skip(1).Aggregate(
        document, static (node, name) => node is JsonArray list ? list[int.Parse(name, null)]! : node[name]!).AsObject();
}
