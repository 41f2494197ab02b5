using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

/// <summary>Periods that the same sentence or bracket continues, cuts short or only plans.</summary>
public class PagePeriodGoesOnTests
{
    [Theory]
    [InlineData("fra 2006 i tre år", "2006/")]
    [InlineData("3 år fra 2006", "2006/")]
    [InlineData("2003-2005, 2008-2010", null)]
    [InlineData("2003-2005 og 2008-2010", null)]
    [InlineData("fase 1: 2008, fase 2: 2010-2011", null)]
    [InlineData("2008-2010, forlenget til 2012", null)]
    [InlineData("2008-2010, forlengd til 2012", null)]
    [InlineData("planlagt 2013-2015", null)]
    [InlineData("planlagd 2013–2015", null)]
    [InlineData("2006-2009, vidareført 2010-2012", "2006/2012")]
    [InlineData("2006-2009", "2006/2009")]
    [InlineData("fra 2006", "2006/..")]
    public void A_bracket_is_read_as_a_whole(string bracket, string? period)
    {
        foreach (var page in new[]
        {
            $"T\n\nTo prosjekter.\n\n 1. Aksjonen ({bracket})\n 2. Heimlaget (1999)\n", $"# T\n\nTo prosjekter.\n\n1. Aksjonen ({bracket})\n2. Heimlaget (1999)\n",
            $"<h1>T</h1><p>To prosjekter.</p><ol><li>Aksjonen ({bracket})</li><li>Heimlaget (1999)</li></ol>",
        })
        {
            var read = CataloguePage.Read(page).Initiative;

            read.Projects.Select(static one => one.Name!.ToString()).Should().Equal("Aksjonen", "Heimlaget");
            var stated = read.Projects[0].Period!;
            if (period is null)
            {
                stated.Period?.ToString().Should().Be(bracket.Contains("2008-2010, forleng", StringComparison.Ordinal) ? "2008/2012" : null);
                stated.Text.Should().Be(bracket);
            }
            else
            {
                stated.Period.Should().Be(DatePeriod.Parse(period));
            }
        }
    }

    [Theory]
    [InlineData("Prosjektet gikk fra 2006, men ble lagt ned i 2008.", "2006/2008")]
    [InlineData("Prosjektet gikk fra 2006 til det ble lagt ned i 2008.", "2006/2008")]
    [InlineData("Prosjektet gjekk frå 2006, men vart lagt ned i 2008.", "2006/2008")]
    [InlineData("Prosjektet gikk i perioden 2006-2009, og ble videreført 2010-2012.", "2006/2012")]
    [InlineData("Prosjektet gikk fra 2006 i tre år.", "2006/")]
    [InlineData("Prosjektet gikk i perioden 2006-2009.", "2006/2009")]
    public void A_sentence_is_read_as_a_whole(string sentence, string period) =>
        CataloguePage.Read($"T\n\nFjordby vil ha flere folk. {sentence}\n").Initiative.Period!.Period.Should().Be(DatePeriod.Parse(period));

    [Fact]
    public void Words_of_a_long_sentence_end_with_a_whole_word() =>
        CataloguePage.Read("T\n\nFjordby vil ha flere folk. Prosjektet gikk fra 2006 og ble videreført av kommunene i hele regionen gjennom fylkeskommunens utviklingsprogram for bygdene.\n").Initiative.Period!.Should()
            .Be(StatedPeriod.Words("gikk fra 2006 og ble videreført av kommunene i hele regionen gjennom"));

    [Fact]
    public void A_name_keeps_no_half_bracket() =>
        CataloguePage.Read("T\n\nTo prosjekter.\n\n 1. Aksjonen (i regi av NAV, fra 2006)\n 2. Heimlaget (1999)\n").Initiative.Projects[0].Name!.ToString().Should().Be("Aksjonen");
}
