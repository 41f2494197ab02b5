using Tilflytting.Core.Pages;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>What fuzzing has found, each as short as it could be made.</summary>
public class FuzzFindingTests
{
    private static readonly Initiative Initiative = Berg.Initiative;

    [Theory]
    [InlineData("\uDC37")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("😀")]
    public void Half_of_a_surrogate_pair_is_no_word_and_neither_is_a_sign(string half)
    {
        InitiativeFilter.TryParse(half, out _, out var problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TextWithoutWords);
        FluentActions.Invoking(() => InitiativeFilter.Text(half)).Should().Throw<DiagnosticException>();
        FluentActions.Invoking(() => InitiativeFilter.Partner(half)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => InitiativeFilter.Publisher(half)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_question_with_half_of_a_surrogate_pair_beside_its_words_can_be_explained()
    {
        foreach (var filter in (InitiativeFilter[])[InitiativeFilter.Text("a\uD83D"), InitiativeFilter.Partner("a\uD83D"), InitiativeFilter.Publisher("\uDE00a"), InitiativeFilter.Parse("partner:\"a\uDC37\"")])
        {
            filter.Explain(Initiative).Certainty.Should().Be(filter.Evaluate(Initiative));
            InitiativeFilter.Parse(filter.ToString()).Should().Be(filter);
        }

        InitiativeFilter.Text("a😀𐐷b").ToString().Should().Be("\"a 𐐷b\"", "a letter of two halves is a letter");
    }

    [Fact]
    public void A_page_whose_address_has_half_of_a_surrogate_pair_is_read() =>
        CataloguePage.Read("<h1>T</h1><p><a href=http://example.org/\uD83D>x</a></p>", PageFormat.Html).Initiative.Links.Should().ContainSingle()
            .Which.Address.OriginalString.Should().Be("http://example.org/\uFFFD");

    [Fact]
    public void A_heading_that_is_a_bullet_alone_is_no_title()
    {
        var read = CataloguePage.Read("<h1>&bull;");

        read.Initiative.Title.ToString().Should().Be("Uten tittel");
        read.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(PageDiagnosticCodes.NoTitle);
    }

    [Fact]
    public void The_ledger_of_a_written_page_names_the_project_that_an_objective_and_a_place_are_of()
    {
        const string Page = """
            T

            Prosjekt

             1. A [id: a]
             2. B [id: b]

            Hovudmål

             • Til a [prosjekt: a]
             • Alles
             • Til b [prosjekt: b]
             • Til a igjen [prosjekt: a]

            Om oppføringa

             • Id: t
             • Stad: Vinje [slag: municipality; prosjekt: b]
             • Stad: Berg [slag: municipality]
            """;

        var read = CataloguePage.Read(Page);
        string At(string pointer) => read.Ledger.Where(entry => entry.Pointers.Contains(pointer)).Select(static entry => Page.Substring(entry.Span.Start, entry.Span.Length)).Single();

        At("/projects/0/objectives/0").Should().Be("Til a [prosjekt: a]");
        At("/projects/0/objectives/1").Should().Be("Til a igjen [prosjekt: a]");
        At("/projects/1/objectives/0").Should().Be("Til b [prosjekt: b]");
        At("/objectives/0").Should().Be("Alles");
        At("/places/0").Should().Be("Stad: Berg [slag: municipality]");
        At("/projects/1/places/0").Should().Be("Stad: Vinje [slag: municipality; prosjekt: b]");
    }
}
