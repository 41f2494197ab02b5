using System.Text.Json;
using System.Text.Json.Nodes;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>An initiative becomes a page, and the page becomes the initiative again, but for what the page says that it lost.</summary>
public class PageWriterTests
{
    private static readonly Gen<(PageFormat Format, LanguageTag Language)> Form = Gen.Select(Gen.OneOf(PageFormat.PlainText, PageFormat.Markdown), Gen.OneOf(LanguageTag.Bokmal, LanguageTag.Nynorsk));

    [Fact]
    public void Reading_what_was_written_gives_the_initiative_without_exactly_its_losses() =>
        Gen.Select(ModelGen.Initiative, Form).Sample(
            (initiative, form) =>
            {
                var page = CataloguePage.Write(initiative, form.Format, form.Language);
                var read = CataloguePage.Read(page.Text, page.Format);
                return read.Initiative == page.Said && read.Diagnostics.IsEmpty && IsExact(Differences(initiative, read.Initiative), [.. page.Losses.Select(static loss => loss.Pointer)]);
            },
            iter: TestScale.Of(10_000));

    [Theory]
    [InlineData(PageFormat.PlainText)]
    [InlineData(PageFormat.Markdown)]
    public void Every_entry_of_the_sample_catalogue_becomes_a_page_and_comes_back(PageFormat format)
    {
        var catalogue = CatalogueJson.Read(TestFiles.Read("samples", "data", "katalog.json"));
        var concepts = ConceptSet.With(catalogue.Concepts);
        foreach (var entry in catalogue.Initiatives)
        {
            var page = CataloguePage.Write(entry, format, entry.Language, concepts);

            CataloguePage.Read(page.Text).Initiative.Should().Be(page.Said, entry.Id.ToString());
            page.Losses.Select(static loss => loss.Reason).Should().NotContain(reason => reason.For(LanguageTag.English).Contains("members"));
        }
    }

    [Fact]
    public void A_page_says_what_people_say_and_brackets_what_they_do_not()
    {
        var page = CataloguePage.Write(Heim, PageFormat.PlainText, LanguageTag.Nynorsk, ConceptSet.With([Mapping]));

        page.Text.Should().Be("""
            Heim til Vinje

            Fleire skal kome heim.

            Omtale

            To år med møte.

             • Eit i Rauland

            Prosjekt

             1. Heimkomst (2009–2011): Eit brev til alle
             2. "Vinje (2020)" [id: vinje; periode: 2020~; status: completed]

            Hovudmål

             • Fleire born i skulen.
             • Eit kontor [prosjekt: heimkomst]

            Samarbeidspartnarar

             • Vinje Bygdelag [form: body]
             • "Skolene"

            Målgrupper

             • Ungdom
             • Flyttere fra Nederland
             • Medflyttarar til legane
             • "Ungdom"
             • Unge vaksne [youth]

            Aktivitetar

             • Kartlegging [kode: mapping]
             • Brev til potensielle tilflyttarar: Til alle [prosjekt: heimkomst]

            Lenkjer

             • Heimesida [adresse: "https://example.org/a_b"]

            Om oppføringa

             • Id: heim-til-vinje
             • Språk: nn
             • Stad: Vinje [slag: municipality; kommune: 0834]
             • Stad: Vinje [slag: municipality; kommune: 0834; lokalitet: "Rauland"; prosjekt: heimkomst]
             • Periode: frå og med hausten 2009
             • Katalog: Katalog over tilflyttingsarbeid i distriktene
             • Vurdering: Ikkje vurdert
             • Oppgjeve: 2012

            """.ReplaceLineEndings("\n"));
        page.Losses.Should().BeEmpty();
        page.Said.Should().Be(Heim);
        CataloguePage.Read(page.Text).Initiative.Should().Be(Heim);
    }

    [Fact]
    public void Markdown_is_escaped_and_marks_its_headings()
    {
        var page = CataloguePage.Write(Heim with { Title = "1. A_b *c* <d> & #e", Description = "Ein\nto\n\ntre | fire" }, PageFormat.Markdown, LanguageTag.Bokmal).Text;

        page.Should().StartWith("# \"1. A\\_b \\*c\\* \\<d\\> \\& \\#e\"\n").And.Contain("\n## Målgrupper\n\n- Ungdom\n").And.Contain("\nEin  \nto\n\ntre \\| fire\n");
    }

    [Fact]
    public void What_a_page_cannot_say_is_listed_with_its_reason()
    {
        var rich = Heim with
        {
            Summary = new LocalizedText(LanguageTag.Nynorsk, "Heim"),
            Outcomes = [new() { Text = "Fleire born", Value = 12, Unit = "personar" }],
            Funding = [new() { Amount = 100_000, Currency = "NOK" }],
            UnknownMembers = UnknownMembers.Parse("""{ "color/x": 1 }"""),
        };

        CataloguePage.Write(rich, PageFormat.Markdown, LanguageTag.Nynorsk).Losses.Select(static loss => loss.Pointer).Should().Equal("/summary", "/outcomes/0/value", "/outcomes/0/unit", "/funding", "/color~1x");
    }

    [Fact]
    public void A_page_that_people_changed_is_read_and_what_is_not_understood_is_kept()
    {
        var page = CataloguePage.Write(Heim, PageFormat.PlainText, LanguageTag.Nynorsk).Text
            .Replace(" • Ungdom\n", " • Ungdom\n • Barnefamiliar\n • Kvinner [kjønn: k]\n", StringComparison.Ordinal)
            .Replace("[periode: 2020~;", "[", StringComparison.Ordinal).Replace("vinje; ", "vinje", StringComparison.Ordinal)
            .Replace("• Språk: nn", "• Mål: nn", StringComparison.Ordinal);

        var read = CataloguePage.Read(page);

        read.Initiative.TargetGroups.Take(3).Should().Equal(TargetGroup.Youth, TargetGroup.FamiliesWithChildren, TargetGroup.Words("Kvinner [kjønn: k]"));
        read.Initiative.Unread.Should().Contain("Mål: nn");
        read.Diagnostics.Should().OnlyContain(static problem => problem.Code == PageDiagnosticCodes.NotUnderstood);
        page.Substring(read.Diagnostics[^1].Span!.Value.Start, read.Diagnostics[^1].Span!.Value.Length).Should().Be("Kvinner [kjønn: k]");
        string.Concat(read.Ledger.Select(entry => page.Substring(entry.Span.Start, entry.Span.Length))).Should().Be(page);
    }

    [Fact]
    public void Written_pages_that_are_damaged_are_read_without_a_loss() =>
        Gen.Select(ModelGen.Initiative, Form, Gen.Int[0, 10_000], Gen.Int[0, 200], Gen.OneOf("[", "]", "\"", ": ", ";", "\n", "\\", "")).Sample(
            (initiative, form, at, length, put) =>
            {
                var text = CataloguePage.Write(initiative, form.Format, form.Language).Text;
                at %= text.Length;
                text = text[..at] + put + text[Math.Min(text.Length, at + length)..];
                var read = CataloguePage.Read(text, form.Format);
                return string.Concat(read.Ledger.Select(entry => text.Substring(entry.Span.Start, entry.Span.Length))) == text;
            },
            iter: TestScale.Of(10_000));

    [Theory]
    [InlineData(PageFormat.Html)]
    [InlineData((PageFormat)9)]
    public void Only_text_and_markdown_are_written(PageFormat format)
    {
        var write = () => CataloguePage.Write(Heim, format, LanguageTag.Bokmal);

        write.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(format));
    }

    [Fact]
    public void What_was_never_set_cannot_be_written()
    {
        var write = () => CataloguePage.Write(Heim with { Id = default }, PageFormat.PlainText, LanguageTag.Bokmal);

        write.Should().Throw<JsonException>().WithMessage("*/id*");
    }

    private static Concept Mapping { get; } = new() { Vocabulary = "activity-type", Code = "mapping", Label = "Kartlegging" };

    private static Initiative Heim { get; } = new()
    {
        Id = Slug.Parse("heim-til-vinje"),
        Language = LanguageTag.Nynorsk,
        Title = "Heim til Vinje",
        Summary = "Fleire skal kome heim.",
        Description = "To år med møte.\n\n• Eit i Rauland",
        Places = [new() { Kind = PlaceKind.Municipality, Municipality = MunicipalityNumber.Parse("0834"), Name = "Vinje" }],
        Period = DatePeriod.Parse("2009-23/..").Written("frå og med hausten 2009"),
        Projects =
        [
            new()
            {
                Id = Slug.Parse("heimkomst"), Name = "Heimkomst", Period = DatePeriod.Parse("2009/2011"), Description = "Eit brev til alle", Objectives = ["Eit kontor"],
                Places = [new() { Kind = PlaceKind.Municipality, Municipality = MunicipalityNumber.Parse("0834"), Name = "Vinje", Locality = "Rauland" }],
            },
            new() { Id = Slug.Parse("vinje"), Name = "Vinje (2020)", Period = DatePeriod.Parse("2020~"), Status = WorkStatus.Completed },
        ],
        Objectives = ["Fleire born i skulen."],
        Partners = [new() { Name = "Vinje Bygdelag", Form = PartnerForm.Body }, new() { Name = "Skolene" }],
        TargetGroups =
            [TargetGroup.Youth, TargetGroup.MoversFromAbroad.Written("Flyttere fra Nederland"), TargetGroup.Words("Medflyttarar til legane"), TargetGroup.Words("Ungdom"), TargetGroup.Youth.Written("Unge vaksne")],
        Activities = [new() { Kind = Code<ActivityType>.Parse("mapping") }, new() { Kind = ActivityType.Letters, Description = "Til alle", Project = Slug.Parse("heimkomst") }],
        Links = [new() { Address = new("https://example.org/a_b"), Text = "Heimesida" }],
        Provenance = new() { Catalogue = "Katalog over tilflyttingsarbeid i distriktene", Assessment = new() { Status = AssessmentStatus.NotAssessed }, StatedOn = PartialDate.Parse("2012") },
    };

    private static bool IsExact(List<string> differences, ImmutableArray<string> losses) =>
        differences.TrueForAll(difference => losses.Any(loss => Touches(difference, loss))) && losses.All(loss => differences.Exists(difference => Touches(difference, loss)));

    private static bool Touches(string one, string other) => one == other || one.StartsWith(other + "/", StringComparison.Ordinal) || other.StartsWith(one + "/", StringComparison.Ordinal);

    /// <summary>The pointers at which two initiatives differ, by their JSON alone.</summary>
    private static List<string> Differences(Initiative one, Initiative other)
    {
        var found = new List<string>();
        Compare(Node(one), Node(other), "");
        return found;

        static JsonNode? Node(Initiative initiative) => JsonNode.Parse(JsonSerializer.Serialize(initiative, TilflyttingJsonContext.Default.Initiative));

        void Compare(JsonNode? a, JsonNode? b, string at)
        {
            if (a is JsonObject x && b is JsonObject y)
            {
                foreach (var name in x.Select(static pair => pair.Key).Union(y.Select(static pair => pair.Key)))
                {
                    Compare(x[name], y[name], $"{at}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
                }
            }
            else if (a is JsonArray xs && b is JsonArray ys && xs.Count == ys.Count)
            {
                for (var i = 0; i < xs.Count; i++)
                {
                    Compare(xs[i], ys[i], $"{at}/{i}");
                }
            }
            else if (!JsonNode.DeepEquals(a, b))
            {
                found.Add(at);
            }
        }
    }
}
