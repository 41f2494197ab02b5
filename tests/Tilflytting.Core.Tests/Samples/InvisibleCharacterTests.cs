using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.Output;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>What others wrote turns no line, moves no cursor and hides nothing: no invisible character reaches a terminal, Markdown, CSV, or JSON unescaped.</summary>
public sealed class InvisibleCharacterTests : IDisposable
{
    private static readonly ImmutableArray<Rune> Invisible =
    [
        .. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(static value => new Rune(value)).Where(static rune => Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
    ];

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Every_code_point_of_Unicode_is_seen_or_left_out()
    {
        Invisible.Should().HaveCountGreaterThan(200);
        Invisible.Where(static rune => !Shown.IsHidden(rune)).Should().BeEmpty();
        foreach (var rune in Invisible)
        {
            Shown.Safe($"a{rune}b").Should().BeOneOf("ab", "a b", "a\nb");
            Shown.Line($"a{rune}b").Should().BeOneOf("ab", "a b");
            Shown.Json($"\"a{rune}b\"").EnumerateRunes().Where(one => one == rune && rune.Value is not ('\n' or '\r' or '\t')).Should().BeEmpty();
        }

        for (var unit = 0xD800; unit <= 0xDFFF; unit++)
        {
            Shown.Safe($"a{(char)unit}b").Should().Be("a\uFFFDb");
        }
    }

    [Fact]
    public void Whatever_is_left_out_is_left_out_in_the_last_writer_too()
    {
        using var stream = new MemoryStream();
        using (var writer = new SafeWriter(stream, hasColours: false, isTrimmed: true))
        {
            for (var value = 0; value < 0x110000; value++)
            {
                writer.Write(Rune.IsValid(value) ? new Rune(value).ToString() : ((char)value).ToString());
            }

            writer.Flush();
        }

        Encoding.UTF8.GetString(stream.ToArray()).EnumerateRunes().Where(static rune => Shown.IsHidden(rune) && rune.Value is not ('\n' or '\r')).Should().BeEmpty();
    }

    [Theory]
    [InlineData("query", "*")]
    [InlineData("query", "*", "--why")]
    [InlineData("query", "finnes\u202Eikke")]
    [InlineData("query", "tull:\u2066x\u200B")]
    [InlineData("facets")]
    [InlineData("codes", "målgruppe")]
    [InlineData("crosstab", "målgruppe", "budskap")]
    [InlineData("timeline")]
    [InlineData("show")]
    [InlineData("show", "a", "--questions")]
    [InlineData("show", "\u202Efeil")]
    [InlineData("validate")]
    [InlineData("diff", "samples/data/berg.json")]
    [InlineData("export")]
    [InlineData("export", "--long")]
    [InlineData("place", "\u202ESenj")]
    [InlineData("codes", "\u202Etull")]
    [InlineData("facets", "--\u202Efeil")]
    public void No_command_writes_one(params string[] arguments)
    {
        Write();
        foreach (var format in (string[])["", "json", "csv", "markdown"])
        {
            string[] call = [.. arguments, .. arguments[0] == "place" ? [] : (string[])["--in", file], .. format.Length == 0 || (arguments is ["export"] && format != "json") ? [] : (string[])["--format", format]];
            foreach (var result in new[] { SampleConsole.Run(call), SampleConsole.At(40, call) })
            {
                (result.Output.TrimStart('\uFEFF') + result.Error).EnumerateRunes().Where(static rune => Shown.IsHidden(rune) && rune.Value != '\n').Should().BeEmpty(string.Join(' ', call));
            }
        }
    }

    [Fact]
    public void JSON_loses_nothing()
    {
        Write();

        Data.Json(SampleConsole.Run("query", "*", "--in", file, "--format", "json"))[0]["title"]!.GetValue<string>().Should().Be(All);
        CatalogueJson.Read(SampleConsole.Run("export", "--in", file).Output).Should().Be(CatalogueJson.Read(File.ReadAllText(file)));
    }

    /// <summary>Every invisible character that a text may hold.</summary>
    private static string All { get; } = "x" + string.Concat(Invisible.Select(static rune => $"{rune}y"));

    private void Write()
    {
        var catalogue = JsonNode.Parse("""
            {"schemaVersion":"1.0","id":"k","language":"nb","concepts":[{"vocabulary":"target-group","code":"c"}],
             "initiatives":[{"id":"a","language":"nb","period":{"edtf":"2010"},"places":[{}],"projects":[{"id":"p","objectives":[]}],
             "partners":[{}],"targetGroups":["c",{}],"activities":[{"kind":{}}],"sellingPoints":["culture"],"outcomes":[{}],"links":[{"address":"https://example.org/"}]}]}
            """)!;
        var initiative = catalogue["initiatives"]![0]!;
        catalogue["title"] = All;
        catalogue["description"] = All;
        catalogue["concepts"]![0]!["label"] = All;
        foreach (var name in (string[])["title", "summary", "description"])
        {
            initiative[name] = All;
        }

        initiative["period"]!["text"] = All;
        initiative["places"]![0]!["name"] = All;
        initiative["projects"]![0]!["name"] = All;
        initiative["projects"]![0]!["description"] = All;
        initiative["projects"]![0]!["objectives"]!.AsArray().Add(All);
        initiative["partners"]![0]!["name"] = All;
        initiative["targetGroups"]![1]!["text"] = All;
        initiative["activities"]![0]!["kind"]!["text"] = All;
        initiative["outcomes"]![0]!["text"] = All;
        initiative["links"]![0]!["text"] = All;
        File.WriteAllText(file, catalogue.ToJsonString(new JsonSerializerOptions()));
    }
}
