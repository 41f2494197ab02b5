using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Json.Diff;

/// <summary>The differences as a page for people.</summary>
public class DiffPageTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    private static readonly LanguageTag[] Languages = [LanguageTag.Bokmal, LanguageTag.Nynorsk, LanguageTag.English];

    private static readonly Initiative Entry = FullDocument.Catalogue.Initiatives[0];

    private static readonly Catalogue Changed = FullDocument.Catalogue with
    {
        Licence = null,
        Initiatives = [Entry with
        {
            Period = DatePeriod.Parse("2007-08/2010").Written("fra 2007"),
            TargetGroups = [TargetGroup.Youth, TargetGroup.Words("Medflyttere"), TargetGroup.Women],
            Projects = [Entry.Projects[0] with { Name = "*Ny* <b>" }],
        }],
    };

    [Fact]
    public void Page_says_what_has_changed_in_bokmal() =>
        CatalogueDiff.Between(FullDocument.Catalogue, Changed).ToMarkdown(LanguageTag.Bokmal).Should().Be("""
            # Endringer i katalogen

            Lagt til: 1, Fjernet: 1, Endret: 1, Presisert: 1.

            ## Katalogen selv

            - Fjernet lisens: «CC-BY-4.0»

            ## Tiltak (tiltak)

            - Presisert periode: 2007–2010 («fra 2007») → august 2007 – 2010 («fra 2007»)
            - Endret prosjekt 1 › navn: «Prosjekt» → «\*Ny\* \<b\>»
            - Lagt til målgruppe 3: Kvinner

            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("nn", "# Endringar i katalogen", "## Katalogen sjølv\n", "Fjerna lisens", "namn")]
    [InlineData("en", "# Changes in the catalogue", "## The catalogue itself\n", "Removed licence", "target group 3")]
    [InlineData("de", "# Endringer i katalogen", "Fjernet lisens", "navn")]
    public void Page_is_in_the_language_asked_for(string language, params string[] expected) =>
        CatalogueDiff.Between(FullDocument.Catalogue, Changed).ToMarkdown(LanguageTag.Parse(language)).Should().ContainAll(expected);

    [Theory]
    [InlineData("nb", "# Endringer i katalogen\n\nIngen endringer.\n")]
    [InlineData("nn", "# Endringar i katalogen\n\nIngen endringar.\n")]
    [InlineData("en", "# Changes in the catalogue\n\nNo changes.\n")]
    public void Page_without_changes_says_so(string language, string page) =>
        CatalogueDiff.Between(Changed, Changed).ToMarkdown(LanguageTag.Parse(language)).Should().Be(page);

    [Theory]
    [InlineData("a: b", "a: b")]
    [InlineData("Slutt:", "Slutt:")]
    [InlineData(":smil:", "\\:smil:")]
    [InlineData("https://example.org", "https\\://example.org")]
    [InlineData("www.example.org", "www\\.example.org")]
    public void A_colon_is_escaped_where_it_may_begin_an_address_or_a_sign(string title, string heading) =>
        CatalogueDiff.Between(FullDocument.Catalogue, FullDocument.Catalogue with { Initiatives = [Entry with { Title = title }] }).ToMarkdown(LanguageTag.Bokmal)
            .Should().Contain($"\n## {heading} (tiltak)\n");

    [Fact]
    public void What_the_catalogues_say_stands_on_the_page_as_itself()
    {
        var nasty = Gen.OneOf(
            TextGen.Text,
            Gen.OneOf(
                "*", "_", "`", "[a](b)", "<script>", "&amp;", "https://example.org", "www.example.org", "a@b.no", "|", "~~x~~", "\\", "# ", "- ", "\n\n# x", "==m==", "++i++", ":smile:",
                "\"\"c\"\"", "{#id}", "![x]", "$x$", "^[n]", "1. ", "'", "--", "...")
                .Array[1, 6].Select(static parts => string.Concat(parts) + "x"));
        Gen.Select(nasty, nasty).Sample(
            static (title, summary) =>
            {
                var diff = CatalogueDiff.Between(FullDocument.Catalogue, FullDocument.Catalogue with { Initiatives = [Entry with { Title = title, Summary = summary }] });

                var page = Markdown.Parse(diff.ToMarkdown(LanguageTag.Bokmal), Pipeline);

                // The identifiers of headings are the parser's own.
                page.Descendants().Where(static part => part is not (LinkReferenceDefinitionGroup or LinkReferenceDefinition)).Select(static part => part.GetType()).Distinct()
                    .Should().BeSubsetOf([typeof(HeadingBlock), typeof(ParagraphBlock), typeof(ListBlock), typeof(ListItemBlock), typeof(LiteralInline), typeof(ContainerInline)]);
                page.Descendants<ParagraphBlock>().Skip(1).Select(static line => string.Concat(line.Inline!.Select(static part => part.ToString())).TrimEnd())
                    .Should().Equal(diff.Changes.Select(static change => change.Describe(LanguageTag.Bokmal).Trim()));
            },
            iter: 1000);
    }
}
