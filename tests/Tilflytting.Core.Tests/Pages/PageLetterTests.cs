using System.Text;
using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>The characters of a page come through one door, and its lines are put together again.</summary>
public class PageLetterTests
{
    private const string Page = "Flytt til Fjordby\n\nFjordby kommune vil ha flere folk fra våren 2010.\n\nMålgrupper\n\n • Høyt utdannet arbeidskraft/arbeidskraft med spesifikk kompetanse\n • Ungdom\n";

    [Fact]
    public void Letters_that_are_taken_apart_are_composed_and_found_in_the_source()
    {
        var page = Page.Normalize(NormalizationForm.FormD);
        var read = CataloguePage.Read(page);

        read.Initiative.Should().Be(CataloguePage.Read(Page).Initiative);
        At(read, page, "/targetGroups/0").Should().Be("Høyt utdannet arbeidskraft/arbeidskraft med spesifikk kompetanse".Normalize(NormalizationForm.FormD));
        string.Concat(read.Ledger.Select(entry => page.Substring(entry.Span.Start, entry.Span.Length))).Should().Be(page);
    }

    [Theory]
    [InlineData("Barne\u00ADfamilier")]
    [InlineData("Barne\u200Bfamilier")]
    [InlineData("\uFEFFBarne\u2060familier\u200E")]
    [InlineData("Barnefamilier\u00A0")]
    public void What_has_no_width_is_no_part_of_a_word(string word)
    {
        foreach (var (page, format) in new[] { ($"T\n\nL.\n\nMål\u00ADgrupper\n\n • {word}\n", PageFormat.PlainText), ($"# T\n\nL.\n\n## Mål\u00ADgrupper\n\n- {word}\n", PageFormat.Markdown), ($"<h1>T</h1><p>L.</p><h2>Mål&shy;grupper</h2><ul><li>{word}&#x200B;</li></ul>", PageFormat.Html) })
        {
            CataloguePage.Read(page, format).Initiative.TargetGroups.Should().Equal(TargetGroup.FamiliesWithChildren);
        }
    }

    [Theory]
    [InlineData("👩\u200D👧 flytter", "👩\u200D👧 flytter")]
    [InlineData("Ta\u030Aket\u00A0og\u202Fhuset", "Tåket og huset")]
    [InlineData("A\u0338\u0301", "A\u0338\u0301")]
    public void Other_signs_stay_what_they_are(string words, string read) => CataloguePage.Read($"T\n\n{words}\n").Initiative.Summary!.ToString().Should().Be(read.Normalize());

    [Theory]
    [InlineData(" • Høyt utdannet arbeidskraft/arbeidskraft med\n   spesifikk kompetanse\n • Ungdom\n")]
    [InlineData(" • Høyt utdannet arbeidskraft/arbeidskraft med\nspesifikk kompetanse\n • Ungdom\n")]
    [InlineData("- Høyt utdannet arbeids-\n  kraft/arbeidskraft med spesifikk kompetanse\n- Ungdom\n")]
    [InlineData("1. Høyt utdannet arbeidskraft/arbeidskraft med spesifikk\n\n\fSide 2 av 3\n\nkompetanse\n2. Ungdom\n")]
    public void An_item_that_was_cut_is_one(string items) =>
        CataloguePage.Read($"T\n\nL.\n\nMålgrupper\n\n{items}").Initiative.TargetGroups.Should().Equal(TargetGroup.QualifiedWorkers, TargetGroup.Youth);

    [Fact]
    public void A_paragraph_that_was_cut_is_one_and_lines_that_stand_alone_are_not()
    {
        const string Wrapped = "Flytt til Fjordby\n\nFjordby kommune vil ha flere folk, og har derfor laget en plan\nsom sier hva bygdene trenger for at unge skal komme heim\nog bli boende.\n\nSamarbeidspartnere\n\nNordland fylkeskommune\nNæringslivet\n\nMålgrupper\n\nHøyt utdannet arbeidskraft/arbeidskraft med spesifikk kompetanse\nUngdom\nkvinner\n";

        var read = CataloguePage.Read(Wrapped).Initiative;

        read.Summary!.ToString().Should().Be("Fjordby kommune vil ha flere folk, og har derfor laget en plan som sier hva bygdene trenger for at unge skal komme heim og bli boende.");
        read.Partners.Should().HaveCount(2);
        read.TargetGroups.Should().Equal(TargetGroup.QualifiedWorkers, TargetGroup.Youth, TargetGroup.Women);
        read.Unread.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Vi vil ha nærings-\nog kulturliv i alle de små bygdene våre", "nærings- og kulturliv")]
    [InlineData("Alle i kommunen skal få vite om Nord-\nNorge og alt som er der oppe", "Nord-Norge")]
    [InlineData("Planen gjelder alle som er unge tilbake-\nflyttere og har lyst til å komme heim", "tilbakeflyttere")]
    public void A_hyphen_at_the_end_of_a_line_is_joined_where_the_word_is_known(string words, string joined) =>
        CataloguePage.Read($"T\n\nPotensielle tilbakeflyttere er med.\n\n{words}\n").Initiative.Description!.ToString().Should().Contain(joined);

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("Hus\uFFFE i bygda")]
    [InlineData("Hus i bygda\n\nFolk\uFFFE\u0301 kom.")]
    public void A_character_that_cannot_be_composed_is_no_exception(string page) => CataloguePage.Read(page).Ledger.Should().NotBeEmpty();

    private static string At(PageReading read, string page, string pointer) =>
        read.Ledger.Where(entry => entry.Pointers.Contains(pointer)).Select(entry => page.Substring(entry.Span.Start, entry.Span.Length)).First();
}
