using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>The language of a page is that of its running words, not that of the labels of the form.</summary>
public class PageLanguageTests
{
    [Theory]
    [InlineData("Bygda veks\n\nDei fekk fleire heimar, og innbyggjarane byggjer saman.\n\nSamarbeidspartnere\n\n • Frivillige lag og organisasjoner\n\nMålgrupper\n\n • Alle typer innflyttere\n", "nn")]
    [InlineData("Vi vil heim\n\nNettstedet er for unge som ikke vil bo i byen, og viser noen ledige jobber.\n", "nb")]
    [InlineData("Havløftet\n\nTiltaket fikk flere folk fra byen.\n\n • Dei fekk noko å gjere\n • Ikkje berre for ungdom\n", "no")]
    [InlineData("Målgrupper\n\n • Alle typar innflyttarar\n", "nn")]
    public void Language_is_told_by_the_share_of_words(string page, string language) => CataloguePage.Read(page).Initiative.Language.ToString().Should().Be(language);
}
