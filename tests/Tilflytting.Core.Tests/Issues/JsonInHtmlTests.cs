using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A text with <c>&lt;/script&gt;</c> was written raw, whatever encoder a host had chosen, so that a document placed in a page could end the script around it.</summary>
public class JsonInHtmlTests
{
    private const string Attack = "</script><script>alert('æøå &amp;')</script>";
    private const string Escaped = "\\u003C/script\\u003E\\u003Cscript\\u003Ealert(\\u0027æøå \\u0026amp;\\u0027)\\u003C/script\\u003E";

    private static readonly Initiative Attacker = new()
    {
        Id = Slug.Parse("a"),
        Language = LanguageTag.Bokmal,
        Title = new LocalizedText(LanguageTag.Bokmal, Attack),
        TargetGroups = [TargetGroup.Words(Attack)],
        Links = [new() { Address = new("https://example.org/?a='1'&b=<2>", UriKind.Absolute) }],
        Unread = [Attack],
        UnknownMembers = UnknownMembers.Parse($$"""{"<b>&'":["{{Attack}}",{"'":1.50}]}"""),
    };

    private static readonly ImmutableArray<JsonSerializerOptions> Hosts =
    [
        .. ((JavaScriptEncoder?[])[null, JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.BasicLatin)])
            .Select(static encoder => new JsonSerializerOptions { Encoder = encoder, TypeInfoResolver = TilflyttingJsonContext.Default }),
    ];

    private static readonly Catalogue Catalogue = new() { SchemaVersion = SchemaVersion.Current, Id = Slug.Parse("k"), Language = LanguageTag.Bokmal, Title = Attack, Initiatives = [Attacker] };

    [Fact]
    public void Every_way_to_write_escapes_what_a_page_would_read()
    {
        foreach (var json in Written())
        {
            json.Should().NotContainAny("<", ">", "&", "'").And.Contain(Escaped).And.Contain("\\u003Cb\\u003E\\u0026\\u0027");
        }
    }

    [Fact]
    public void Every_host_writes_the_same_bytes()
    {
        var ours = Encoding.UTF8.GetString(Bytes(Attacker));

        foreach (var options in Hosts)
        {
            JsonSerializer.Serialize(Attacker, options).Should().Be(ours);
        }
    }

    [Fact]
    public void What_was_written_is_read_as_it_was()
    {
        CatalogueJson.Read(CatalogueJson.Write(Catalogue)).Should().Be(Catalogue);
        CatalogueJson.Read(CatalogueJson.Write(Catalogue, new() { Indented = true })).Should().Be(Catalogue);
    }

    [Fact]
    public void Every_other_character_is_written_as_itself()
    {
        for (var unit = 0x20; unit < 0xD800; unit++)
        {
            var character = (char)unit;
            if (character is '"' or '\\' or '<' or '>' or '&' or '\'' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' || char.IsWhiteSpace(character))
            {
                continue;
            }

            CatalogueJson.Write(Catalogue with { Title = $"x{character}", Initiatives = [] }).Should().Contain($"\"x{character}\"");
        }

        CatalogueJson.Write(Catalogue with { Title = "Bø 😀\u00A0–", Initiatives = [] }).Should().Contain("\"Bø 😀\u00A0–\"");
    }

    [Fact]
    public void Unknown_members_are_equal_however_their_texts_were_escaped()
    {
        var (raw, escaped) = (UnknownMembers.Parse("""{"<a>":"'&'"}"""), UnknownMembers.Parse("""{"\u003ca\u003E":"\u0027&\u0027"}"""));

        raw.Should().Be(escaped);
        raw.ToString().Should().Be("""{"\u003Ca\u003E":"\u0027\u0026\u0027"}""");
        raw.TryGet("<a>", out var json).Should().BeTrue();
        json.Should().Be("\"\\u0027\\u0026\\u0027\"");
    }

    private static IEnumerable<string> Written()
    {
        yield return CatalogueJson.Write(Catalogue);
        yield return CatalogueJson.Write(Catalogue, new() { Indented = true });
        foreach (var indented in (bool[])[false, true])
        {
            using var stream = new MemoryStream();
            CatalogueJson.WriteAsync(Catalogue, stream, new() { Indented = indented }).GetAwaiter().GetResult();
            yield return Encoding.UTF8.GetString(stream.ToArray());
        }

        using var lines = new MemoryStream();
        CatalogueJson.WriteLinesAsync([Attacker], lines).GetAwaiter().GetResult();
        yield return Encoding.UTF8.GetString(lines.ToArray());
        yield return JsonSerializer.Serialize(Catalogue);
    }

    private static byte[] Bytes(Initiative initiative)
    {
        using var lines = new MemoryStream();
        CatalogueJson.WriteLinesAsync([initiative], lines).GetAwaiter().GetResult();
        return lines.ToArray()[..^1];
    }
}
