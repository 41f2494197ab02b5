using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json;

/// <summary>Codes that a catalogue defines itself are known, whatever else is wrong with it and wherever they are defined.</summary>
public class OwnCodeTests
{
    private const string Version = """{"schemaVersion":"1.0",""";
    private const string Head = """ "id":"k","language":"nb","title":"T",""";
    private const string Concepts = """ "concepts":[{"vocabulary":"target-group","code":"hyttefolk","label":"Hyttefolk"}]""";
    private const string Sound = """{"id":"i","language":"nb","title":"T","targetGroups":["hyttefolk"]}""";

    public static TheoryData<bool> Orders => [true, false];

    [Theory]
    [MemberData(nameof(Orders))]
    public void A_sound_initiative_is_not_left_out_for_one(bool first)
    {
        var json = Document(Head, first, $"{Sound},{{}}");

        var reading = CatalogueJson.TryRead(json, new() { Mode = CatalogueReadMode.Salvage.With(DiagnosticCodes.UnknownCode, Severity.Error) });

        reading.Initiatives.Should().ContainSingle();
        reading.LeftOut.Should().ContainSingle().Which.Index.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void One_that_is_left_out_is_not_told_of_it(bool first)
    {
        var reading = CatalogueJson.TryRead(Document(Head, first, """{"id":"i","language":"nb","title":3,"targetGroups":["hyttefolk","annet"]}"""), new() { Mode = CatalogueReadMode.Salvage });

        reading.LeftOut.Single().Diagnostics.Should().Equal(reading.Diagnostics);
        reading.Diagnostics.Select(static problem => (problem.Code, problem.Pointer)).Should().Equal(
            (DiagnosticCodes.WrongJsonType, "/initiatives/0/title"), (DiagnosticCodes.UnknownCode, "/initiatives/0/targetGroups/1"));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void It_is_known_where_there_is_no_catalogue(bool first)
    {
        CatalogueJson.TryRead(Document(""" "id":"k","language":"nb",""", first, Sound), new() { Mode = CatalogueReadMode.Strict }).Diagnostics
            .Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.MissingMember);
    }

    [Theory]
    [InlineData("\"\\u0063oncepts\"")]
    [InlineData("\"\\ud800\":1,\"concepts\"")]
    public void It_is_known_however_its_list_is_named(string name)
    {
        var json = Document(Head, false, Sound).Replace("\"concepts\"", name, StringComparison.Ordinal);

        CatalogueJson.TryRead(json.Insert(json.Length - 1, ",\"x\":1"), new() { Mode = CatalogueReadMode.Strict }).Diagnostics
            .Should().NotContain(static problem => problem.Code == DiagnosticCodes.UnknownCode);
    }

    [Fact]
    public void A_stream_makes_the_set_of_them_once()
    {
        var concepts = string.Join(',', Enumerable.Range(0, 1000).Select(static n => $$"""{"vocabulary":"target-group","code":"egen-{{n}}","label":"Egen"}"""));
        var initiatives = string.Join(',', Enumerable.Repeat("""{"id":"i","language":"nb","title":"T","targetGroups":["egen-1","egen-2"]}""", 1000));
        var bytes = Encoding.UTF8.GetBytes($$"""{{Version}}{{Head}}"concepts":[{{concepts}}],"initiatives":[{{initiatives}}]}""");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = CatalogueJson.TryReadInitiativesAsync(new MemoryStream(bytes)).ToBlockingEnumerable().Count(static reading => reading is { IsSuccess: true, Diagnostics.IsEmpty: true });

        count.Should().Be(1000);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(10_000_000, "a set of a thousand concepts for each initiative is more than fifty times that");
    }

    [Fact]
    public void A_code_that_comes_again_is_the_same_term()
    {
        var again = """{"id":"j","language":"nb","title":"T","targetGroups":["hyttefolk"]}""";

        var groups = CatalogueJson.Read(Document(Head, true, $"{Sound},{again}")).Initiatives.Select(static initiative => initiative.TargetGroups.Single()).ToList();

        groups[1].Should().BeSameAs(groups[0], "a catalogue's own codes come many times");
    }

    private static string Document(string head, bool conceptsFirst, string initiatives)
    {
        var list = $" \"initiatives\":[{initiatives}]";
        return $"{Version}{head}{(conceptsFirst ? $"{Concepts},{list}" : $"{list},{Concepts}")}}}";
    }
}
