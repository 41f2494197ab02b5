namespace Tilflytting.Core.Tests.Model;

public class ProvenanceNoteTests
{
    private static readonly Provenance Berg = new()
    {
        Source = new("https://distriktssenteret.no/Berg"),
        Publisher = "Distriktssenteret",
        Catalogue = "Katalog over tilflyttingsarbeid i distriktene",
        Study = new()
        {
            Name = "Tilflyttingsarbeid i norske distriktskommuner",
            CarriedOutBy = ["Ideas2evidence", "Norut"],
            CommissionedBy = ["Distriktssenteret"],
        },
        Assessment = new() { Status = AssessmentStatus.NotAssessed, By = "Distriktssenteret" },
        StatedOn = PartialDate.Parse("2012"),
    };

    [Fact]
    public void Note_tells_all_in_bokmal() => Berg.Note(LanguageTag.Bokmal).Should().Be(
        "Arbeidet er ikke vurdert av Distriktssenteret. "
        + "Oppføringen er fra «Katalog over tilflyttingsarbeid i distriktene», utgitt av Distriktssenteret. "
        + "Studie: «Tilflyttingsarbeid i norske distriktskommuner», utført av Ideas2evidence og Norut på oppdrag fra Distriktssenteret. "
        + "Opplysningene er skrevet 2012. "
        + "Kilde: https://distriktssenteret.no/Berg");

    [Fact]
    public void Note_tells_all_in_nynorsk() => Berg.Note(LanguageTag.Nynorsk).Should().Be(
        "Arbeidet er ikkje vurdert av Distriktssenteret. "
        + "Oppføringa er frå «Katalog over tilflyttingsarbeid i distriktene», gjeven ut av Distriktssenteret. "
        + "Studie: «Tilflyttingsarbeid i norske distriktskommuner», utført av Ideas2evidence og Norut på oppdrag frå Distriktssenteret. "
        + "Opplysningane er skrivne 2012. "
        + "Kjelde: https://distriktssenteret.no/Berg");

    [Fact]
    public void Note_tells_all_in_English() => Berg.Note(LanguageTag.English).Should().Be(
        "The work has not been assessed by Distriktssenteret. "
        + "The entry is from «Katalog over tilflyttingsarbeid i distriktene», published by Distriktssenteret. "
        + "Study: «Tilflyttingsarbeid i norske distriktskommuner», carried out by Ideas2evidence and Norut on commission from Distriktssenteret. "
        + "The facts were written 2012. "
        + "Source: https://distriktssenteret.no/Berg");

    [Theory]
    [InlineData("no")]
    [InlineData("se")]
    [InlineData("und")]
    public void Any_other_language_gets_bokmal(string language) =>
        Berg.Note(LanguageTag.Parse(language)).Should().Be(Berg.Note(LanguageTag.Bokmal));

    [Fact]
    public void Nothing_stated_is_an_empty_note() => new Provenance().Note(LanguageTag.Bokmal).Should().BeEmpty();

    [Theory]
    [InlineData("announced", "Arbeidet er omtalt etter søknad og plan.")]
    [InlineData("assessed", "Arbeidet er vurdert.")]
    [InlineData("half-assessed", "Vurdering: half-assessed.")]
    public void Every_assessment_has_its_sentence(string status, string sentence) =>
        new Provenance { Assessment = new() { Status = Code<AssessmentStatus>.Parse(status) } }.Note(LanguageTag.Bokmal).Should().Be(sentence);

    [Fact]
    public void Basis_is_in_the_language_of_the_note_and_ends_in_one_full_stop()
    {
        var basis = new LocalizedText([KeyValuePair.Create(LanguageTag.Bokmal, "Søknaden."), KeyValuePair.Create(LanguageTag.English, "The application")]);
        var provenance = new Provenance { Assessment = new() { Status = AssessmentStatus.Assessed, Basis = basis } };

        provenance.Note(LanguageTag.Bokmal).Should().Be("Arbeidet er vurdert. Grunnlag: Søknaden.");
        provenance.Note(LanguageTag.English).Should().Be("The work has been assessed. Basis: The application.");
    }

    [Fact]
    public void Publisher_alone_has_a_sentence() =>
        new Provenance { Publisher = "Distriktssenteret" }.Note(LanguageTag.Nynorsk).Should().Be("Oppføringa er gjeven ut av Distriktssenteret.");

    [Fact]
    public void Three_names_have_commas_and_an_and() =>
        new Provenance { Study = new() { Name = "X", CarriedOutBy = ["A", "B", "C"] } }.Note(LanguageTag.Bokmal)
            .Should().Be("Studie: «X», utført av A, B og C.");

    [Fact]
    public void Note_is_the_same_under_every_culture() =>
        Cultures.Under(static () => ((Provenance)Sample.Of(typeof(Provenance))).Note(LanguageTag.English)).Distinct().Should().ContainSingle();
}
