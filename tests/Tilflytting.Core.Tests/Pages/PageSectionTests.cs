using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Pages;

public sealed class PageSectionTests
{
    [Theory]
    [InlineData("Prosjektperioden er 2010 – 2014.", "2010/2014")]
    [InlineData("Prosjektperioda var 2010–2014, med to tilsette.", "2010/2014")]
    [InlineData("Hus i bygda startet opp i 2006.", "2006/")]
    [InlineData("Tiltaket starta i 2006.", "2006/")]
    public void The_period_of_the_work_is_said_in_a_sentence(string sentence, string edtf) =>
        (Read(sentence).Period?.Period?.ToString() ?? "").Should().Be(edtf);

    [Theory]
    [InlineData("Prosjektet er avsluttet.", "completed")]
    [InlineData("Prosjektet er no avslutta, og rapporten er skriven.", "completed")]
    [InlineData("Ordningen er nå en fast ordning i kommunen.", "permanent")]
    [InlineData("Tiltaket er blitt en fast ordning.", "permanent")]
    [InlineData("Satsinga pågår framleis.", "ongoing")]
    [InlineData("Hus i bygda er under planlegging.", "planned")]
    [InlineData("Noen vil flytte. Prosjektet er avsluttet.", "completed")]
    public void The_status_is_said_in_a_sentence(string sentence, string status) => (Read(sentence).Status?.Code?.ToString() ?? "").Should().Be(status);

    [Theory]
    [InlineData("Prosjektet er ferdig planlagt.")]
    [InlineData("Undersøkelsen er avsluttet.")]
    [InlineData("Prosjektet er ikke avsluttet.")]
    [InlineData("Når prosjektet er avsluttet, skal alle evaluere det.")]
    public void What_is_about_something_else_is_no_status(string sentence) => Read(sentence).Status.Should().BeNull();

    [Fact]
    public void Sections_of_a_page_are_read()
    {
        var entry = Read("Noen hus sto tomme.\n\nStatus\n\nAvsluttet\n\nVarighet\n\n3 år\n\nMål\n\n • Flere barn i skolen\n\nResultatmål\n\n • Ti familier\n\nVirkninger\n\n • Skolen består");

        entry.Status!.Code.Should().Be(WorkStatus.Completed);
        entry.Length.Should().Be(NodaTime.Period.FromYears(3));
        entry.Objectives.Select(static one => one.ToString()).Should().Equal("Flere barn i skolen", "Ti familier");
        entry.Outcomes.Select(static one => one.Text.ToString()).Should().Equal("Skolen består");
    }

    [Theory]
    [InlineData("Bolyst: 2 mill. kroner (innvilget)", "Bolyst", 2_000_000, "granted")]
    [InlineData("Fylkeskommunen 400 000 kr", "Fylkeskommunen", 400_000, null)]
    [InlineData("Kommunen – kr 300.000,-", "Kommunen", 300_000, null)]
    [InlineData("Husbanken: 1,5 millionar kroner, tilsagn", "Husbanken", 1_500_000, "pledged")]
    public void Money_has_a_source_an_amount_and_a_state(string line, string source, int amount, string? state)
    {
        var funding = Read($"Noen hus sto tomme.\n\nFinansiering\n\n • {line}").Funding.Should().ContainSingle().Subject;

        (funding.Source?.ToString() ?? "").Should().Be(source);
        funding.Amount.Should().Be(amount);
        funding.Currency.Should().Be("NOK");
        (funding.State?.ToString()).Should().Be(state);
    }

    [Fact]
    public void A_source_without_an_amount_is_funding_too_and_a_sentence_is_none()
    {
        Read("Noen hus sto tomme.\n\nFinansiering\n\n • Kommunen\n • Næringsfondet").Funding.Select(static one => one.Source?.ToString()).Should().Equal("Kommunen", "Næringsfondet");
        Read("Noen hus sto tomme.\n\nFinansiering\n\nDet var vanskelig å få støtte. Noen ga likevel.").Funding.Should().BeEmpty();
    }

    private static Initiative Read(string text) => CataloguePage.Read($"Hus i bygda\n\nBygda ville ha folk.\n\n{text}\n").Initiative;
}
