using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>A page that is read accounts for every one of its characters.</summary>
public class LedgerTests
{
    private static readonly string[] Lines = [.. SamplePages.Bokmal.Split('\n'), .. SamplePages.Nynorsk.Split('\n')];

    [Theory]
    [InlineData(SamplePages.Bokmal)]
    [InlineData(SamplePages.Nynorsk)]
    [InlineData(SamplePages.Markdown)]
    [InlineData(SamplePages.Html)]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Bare en tittel")]
    [InlineData("\r\n • \r\n 1. \r\n")]
    public void The_ledger_adds_up(string page) => AddsUp(CataloguePage.Read(page), page).Should().BeTrue();

    [Fact]
    public void A_page_in_order_leaves_nothing_over()
    {
        CataloguePage.Read(SamplePages.Bokmal).Initiative.Unread.Should().BeEmpty();
        CataloguePage.Read(SamplePages.Bokmal).Ledger.Should().NotContain(static entry => entry.Kind == LedgerKind.Residue);
    }

    [Fact]
    public void Every_value_has_its_place_in_the_page()
    {
        var page = CataloguePage.Read(SamplePages.Bokmal);
        string? At(string pointer) => page.Ledger.Where(entry => entry.Pointers.Contains(pointer)).Select(static entry => SamplePages.Bokmal.Substring(entry.Span.Start, entry.Span.Length)).FirstOrDefault();

        At("/title").Should().Be("Nye naboer i Berg");
        At("/projects/1/name").Should().Be("Kystliv");
        At("/projects/1/period").Should().Be("1995 til 1997");
        At("/targetGroups/1").Should().Be("Ungdom");
        At("/targetGroups/2").Should().Be("potensielle tilbakeflyttere");
        At("/subjectAreas/1").Should().Be("Tilflytting");
    }

    [Fact]
    public void It_adds_up_for_pages_that_are_damaged_and_what_is_read_can_be_written()
    {
        Gen.Int[0, Lines.Length - 1].Array[0, 60].Select(Gen.Int[0, 30], static (order, cut) =>
        {
            // Lines dropped, doubled, swapped and mixed up, and the last one cut.
            var page = string.Join('\n', order.Select(static index => Lines[index]));
            return page[..Math.Max(0, page.Length - cut)];
        }).Sample(Holds, iter: TestScale.Of(10_000));
    }

    [Fact]
    public void It_adds_up_for_any_text() => Gen.OneOf(TextGen.Text, Gen.String).Array[0, 12].Select(static parts => string.Join('\n', parts)).Sample(Holds, iter: TestScale.Of(10_000));

    [Theory]
    [InlineData(SamplePages.Markdown, PageFormat.Markdown)]
    [InlineData(SamplePages.Html, PageFormat.Html)]
    public void It_adds_up_for_markup_that_is_damaged(string sample, PageFormat format) =>
        Gen.Select(Gen.Int[0, sample.Length], Gen.Int[0, 40]).Array[1, 12].Select(cuts =>
        {
            // Pieces of the page in any order, cut anywhere: inside of tags, entities and links.
            return string.Concat(cuts.Select(cut => sample.Substring(cut.Item1, Math.Min(cut.Item2, sample.Length - cut.Item1))));
        }).Sample(page => Holds(page, format), iter: TestScale.Of(10_000));

    [Fact]
    public void It_adds_up_for_any_text_that_is_taken_for_markup() =>
        Gen.Select(
            Gen.OneOf(TextGen.Text, Gen.String, Gen.OneOf("<p>", "&amp;", "**", "[a](", ")", "\\", "`", "<", "\n", "# ", "| ", "<b>", "</b>", "&#x", "\r", "- ", "<!--")).Array[0, 20],
            Gen.OneOf(PageFormat.Markdown, PageFormat.Html))
            .Sample((parts, format) => Holds(string.Concat(parts), format), iter: TestScale.Of(10_000));

    private static bool Holds(string page) => Holds(page, null);

    private static bool Holds(string page, PageFormat? format)
    {
        var read = CataloguePage.Read(page, format);
        var catalogue = new Catalogue { SchemaVersion = SchemaVersion.Current, Id = Slug.Parse("k"), Language = LanguageTag.Bokmal, Title = "K", Initiatives = [read.Initiative] };
        return AddsUp(read, page) && CatalogueJson.Read(CatalogueJson.Write(catalogue)) == catalogue;
    }

    private static bool AddsUp(PageReading read, string page)
    {
        var at = 0;
        foreach (var entry in read.Ledger)
        {
            if (entry.Span.Start != at || entry.Span.Length == 0)
            {
                return false;
            }

            at = entry.Span.End;
        }

        return at == page.Length;
    }
}
