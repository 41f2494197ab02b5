using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Explaining;

/// <summary>Explanations as a person reads them, of every kind of condition: down to the value, the broader concept, and what became of a municipality.</summary>
public class ExplanationTests
{
    public static TheoryData<string, string, string, string> OfBerg => new()
    {
        { "målgruppe:ungdom", "«Ungdom» er oppgitt", "«Ungdom» er oppgitt", "«Young people» is listed" },
        {
            "målgruppe:kvinner", "«Alle typer innflyttere» er oppgitt, og kan omfatte «Kvinner»", "«Alle typar innflyttarar» er oppgitt, og kan omfatte «Kvinner»",
            "«All kinds of newcomers» is listed, and may include «Women»"
        },
        {
            "program:bolyst", "«Bolyst» er ikke blant de 2 som er oppgitt: «Omdømmeskolen», «Småsamfunnssatsingen»", "«Bulyst» er ikkje blant dei 2 som er oppgitt: «Omdømmeskulen», «Småsamfunnssatsinga»",
            "«Bolyst» is not among the 2 that are listed: «Reputation school», «Small communities programme»"
        },
        {
            "aktivitet:brosjyrer", "«Brosjyrer og lignende» er ikke blant de 8 som er oppgitt", "«Brosjyrar og liknande» er ikkje blant dei 8 som er oppgitt",
            "«Brochures and the like» is not among the 8 that are listed"
        },
        {
            "aktiv:1996", "Kystsamfunnsprosjektet (1995–1997) pågikk i 1996", "Kystsamfunnsprosjektet (1995–1997) gjekk føre seg i 1996",
            "Kystsamfunnsprosjektet (1995–1997) was under way in 1996"
        },
        {
            "aktiv:2000/2001", "Bygdemobiliseringsprosjektet (1997–2000) kan ha pågått i perioden «2000–2001»: slutten er ikke kjent så nøyaktig",
            "Bygdemobiliseringsprosjektet (1997–2000) kan ha gått føre seg i perioden «2000–2001»: slutten er ikkje kjend så nøye",
            "Bygdemobiliseringsprosjektet (1997–2000) may have been under way in the period «2000–2001»: the end is not known so precisely"
        },
        { "aktiv:..1990", "ikke noe av det daterte arbeidet pågikk i 1990 eller tidligere", "ikkje noko av det daterte arbeidet gjekk føre seg i 1990 eller tidlegare", "none of the dated work was under way in 1990 or earlier" },
        {
            "kommune:Senja", "Berg (1929) hører til Senja (5530): Berg ble 1. januar 2020 en del av Senja (5421), som 1. januar 2024 fikk nummeret 5530",
            "Berg (1929) høyrer til Senja (5530): Berg vart 1. januar 2020 ein del av Senja (5421), som 1. januar 2024 fekk nummeret 5530",
            "Berg (1929) belongs to Senja (5530): Berg became part of Senja (5421) on 1 January 2020, and Senja got the number 5530 on 1 January 2024"
        },
        {
            "kommune@2021-06-01:Senja", "Berg (1929) og Senja (5530) var på samme sted 1. juni 2021: Berg ble 1. januar 2020 en del av Senja (5421)",
            "Berg (1929) og Senja (5530) var på same stad 1. juni 2021: Berg vart 1. januar 2020 ein del av Senja (5421)",
            "Berg (1929) and Senja (5530) were in the same place on 1 June 2021: Berg became part of Senja (5421) on 1 January 2020"
        },
        { "kommune@oppført:Senja", "Berg (1929) hører ikke til Senja (5530) på oppføringens tid", "Berg (1929) høyrer ikkje til Senja (5530) på den tida oppføringa gjeld", "Berg (1929) does not belong to Senja (5530) at the time of the entry" },
        { "kommune@oppført:1929", "Berg (1929) er oppgitt", "Berg (1929) er oppgitt", "Berg (1929) is stated" },
        { "fylke:19", "Berg (1929) hører til Troms (19)", "Berg (1929) høyrer til Troms (19)", "Berg (1929) belongs to Troms (19)" },
        { "partner:troms", "«Troms Fylkeskommune» er samarbeidspartner", "«Troms Fylkeskommune» er samarbeidspartnar", "«Troms Fylkeskommune» is a partner" },
        { "orgnr:974760673", "ikke oppgitt: ingen samarbeidspartner har organisasjonsnummer", "ikkje oppgitt: ingen samarbeidspartnar har organisasjonsnummer", "not stated: no partner has an organisation number" },
        { "språk:nn", "oppføringen er på bokmål", "oppføringa er på bokmål", "the entry is in Bokmål" },
        { "utgiver:distriktssenteret", "«Distriktssenteret» ga den ut", "«Distriktssenteret» gav ho ut", "«Distriktssenteret» published it" },
        { "skrevet:2012-06", "oppføringen er datert 2012; det kan være i juni 2012", "oppføringa er datert 2012; det kan vere i juni 2012", "the entry is dated 2012; that may be in June 2012" },
        { "oppgitt:target-groups", "«målgrupper» er oppgitt", "«målgrupper» er oppgitt", "«target groups» is stated" },
        { "ukodet:målgruppe", "alle 5 som er oppgitt, har kode", "alle 5 som er oppgitt, har kode", "all 5 that are listed have a code" },
    };

    [Theory]
    [MemberData(nameof(OfBerg))]
    public void Berg_is_explained_in_three_languages(string query, string nb, string nn, string en) => Of(Berg.Initiative, query).Should().Be((nb, nn, en));

    [Theory]
    [InlineData("1850", "kommune:1806", "Tysfjord (1850) kan ha med Narvik (1806) å gjøre: kommunen ble 1. januar 2020 delt mellom Narvik (1806) og Hamarøy (1875)")]
    [InlineData("1850", "fylke:18", "Tysfjord (1850) hører til Nordland (18): Tysfjord ble 1. januar 2020 delt, og en del kom til Narvik (1806)")]
    [InlineData("1924", "kommune:5524", "Målselv (1924) er oppgitt: Målselv fikk 1. januar 2020 nummeret 5418, og fikk 1. januar 2024 nummeret 5524")]
    [InlineData("1534", "kommune:1580", "Haram (1534) hører til Haram (1580): Haram ble 1. januar 2020 en del av Ålesund (1507), som 1. januar 2024 ble delt, og en del kom til Haram (1580)")]
    [InlineData("1929", "kommune@2010-06-01:Senja", "Berg (1929) og Senja (5530) kan ha vært på samme sted 1. juni 2010: Berg ble 1. januar 2020 en del av Senja (5421)")]
    [InlineData("1601", "kommune:5001", "Trondheim (1601) er oppgitt: Trondheim fikk 1. januar 2018 nummeret 5001")]
    public void What_became_of_a_municipality_is_told_with_its_days(string number, string query, string nb) => Of(In(new Place { Municipality = MunicipalityNumber.Parse(number) }), query).Nb.Should().Be(nb);

    [Theory]
    [InlineData(
        "0616", "kommune:Nesbyen", "Nes (0616) er oppgitt: Nes fikk 1. januar 2020 nummeret 3040 og navnet Nesbyen, og fikk 1. januar 2024 nummeret 3322",
        "Nes (0616) er oppgitt: Nes fekk 1. januar 2020 nummeret 3040 og namnet Nesbyen, og fekk 1. januar 2024 nummeret 3322",
        "Nes (0616) is stated: Nes got the number 3040 and the name Nesbyen on 1 January 2020, and got the number 3322 on 1 January 2024")]
    [InlineData(
        "1534", "kommune:1580", "Haram (1534) hører til Haram (1580): Haram ble 1. januar 2020 en del av Ålesund (1507), som 1. januar 2024 ble delt, og en del kom til Haram (1580)",
        "Haram (1534) høyrer til Haram (1580): Haram vart 1. januar 2020 ein del av Ålesund (1507), som 1. januar 2024 vart delt, og ein del kom til Haram (1580)",
        "Haram (1534) belongs to Haram (1580): Haram became part of Ålesund (1507) on 1 January 2020, and Ålesund was divided, and a part went to Haram (1580) on 1 January 2024")]
    public void A_way_is_told_in_three_languages(string number, string query, string nb, string nn, string en) =>
        Of(In(new Place { Municipality = MunicipalityNumber.Parse(number) }), query).Should().Be((nb, nn, en));

    [Fact]
    public void A_new_name_is_told_with_its_day()
    {
        var borre = In(new Place { Municipality = MunicipalityNumber.Parse("0701") }) with { Period = DatePeriod.Parse("1999") };

        var (nb, nn, en) = Of(borre, "kommune:Horten");

        nb.Should().Contain("Borre fikk 1. januar 2003 navnet Horten");
        nn.Should().Contain("Borre fekk 1. januar 2003 namnet Horten");
        en.Should().Contain("Borre got the name Horten on 1 January 2003");
    }

    [Fact]
    public void What_may_be_several_places_is_told()
    {
        Of(In(new Place { Name = "Herøy" }), "kommune:1515").Nb.Should().Be("«Herøy» kan ha med Herøy (1515) å gjøre: det kan være Herøy (1515) eller Herøy (1818)");
        Of(In(new Place { Kind = PlaceKind.County, County = CountyNumber.Parse("19") }), "kommune:Senja").Nb
            .Should().Be("Troms (19) kan ha med Senja (5530) å gjøre: det kan være hvilken som helst av 25 kommuner");
        Of(In(new Place { Municipality = MunicipalityNumber.Parse("0716") }) with { Period = null }, "kommune:3905").Nb.Should().Be("0716 hører til Tønsberg (3905): enten det er Våle (0716) eller Re (0716)");
        Of(In(new Place { Municipality = MunicipalityNumber.Parse("1929"), Certainty = Certainty.Possible }), "kommune:Senja").Nb.Should().EndWith(": stedet er bare mulig");
    }

    [Theory]
    [InlineData("2009/..", "aktiv:2015", "Arbeidet (fra 2009) kan ha pågått i 2015: opplysningene er fra mai 2012, og sier ikke hvor lenge det varte etter det")]
    [InlineData("2009/", "aktiv:2015", "Arbeidet (startet 2009) kan ha pågått i 2015: slutten er ikke kjent")]
    [InlineData("/2005", "aktiv:2004", "Arbeidet (til og med 2005) kan ha pågått i 2004: starten er ikke kjent")]
    [InlineData("2005~", "aktiv:2004", "Arbeidet (ca. 2005) kan ha pågått i 2004: starten er ikke kjent så nøyaktig")]
    public void Why_a_period_is_only_possible_is_told(string period, string query, string nb) =>
        Of(In() with { Period = DatePeriod.Parse(period), Provenance = new() { StatedOn = PartialDate.Parse("2012-05") } }, query).Nb.Should().Be(nb);

    [Fact]
    public void Words_that_stand_for_a_value_are_told()
    {
        Of(In() with { Period = StatedPeriod.Words("20012-2015") }, "aktiv:2004").Nb.Should().Be("ikke oppgitt: oppføringen har ingen datert periode, bare ordene «20012-2015»");
        Of(In() with { TargetGroups = [TargetGroup.Youth.Written("Ungdom 16–19")] }, "målgruppe:ungdom").Nb.Should().Be("«Ungdom» er oppgitt («Ungdom 16–19»)");
        Of(In() with { TargetGroups = [TargetGroup.Words("Medflyttere")] }, "målgruppe:ungdom").Nb.Should().Be("«Ungdom» er ikke oppgitt, bare «Medflyttere»");
        Of(In(), "ukodet:målgruppe").Should().Be((
            "ikke oppgitt: oppføringen sier ingenting om «målgruppe»", "ikkje oppgitt: oppføringa seier ingenting om «målgruppe»", "not stated: the entry says nothing of «target group»"));
    }

    private static (string Nb, string Nn, string En) Of(Initiative initiative, string query)
    {
        var text = InitiativeFilter.Parse(query).Explain(initiative).Text;
        return (text.In(LanguageTag.Bokmal)!, text.In(LanguageTag.Nynorsk)!, text.In(LanguageTag.English)!);
    }

    private static Initiative In(params ImmutableArray<Place> places) =>
        new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A", Period = DatePeriod.Parse("2010"), Places = places };
}
