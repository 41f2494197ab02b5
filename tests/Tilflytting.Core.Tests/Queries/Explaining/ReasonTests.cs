using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Explaining;

/// <summary>Every reason that a condition gives, word for word in the three languages that people read it in.</summary>
public class ReasonTests
{
    private static readonly Initiative Empty = new() { Id = Slug.Parse("tom"), Language = LanguageTag.Bokmal, Title = "Tom" };

    private static readonly DateInterval In1997 = DateInterval.Year(1997);

    [Fact]
    public void What_an_entry_does_not_state()
    {
        Says(InitiativeFilter.Active(In1997), Empty,
            "ikke oppgitt: oppføringen har ingen datert periode",
            "ikkje oppgitt: oppføringa har ingen datert periode",
            "not stated: the entry has no dated period");
        Says(InitiativeFilter.Partner("Troms"), Empty,
            "ikke oppgitt: oppføringen har ingen liste over samarbeidspartnere",
            "ikkje oppgitt: oppføringa har inga liste over samarbeidspartnarar",
            "not stated: the entry has no list of partners");
        Says(InitiativeFilter.Has(TargetGroup.Youth), Empty,
            "ikke oppgitt: oppføringen har ingen liste der «Ungdom» kunne stått",
            "ikkje oppgitt: oppføringa har inga liste der «Ungdom» kunne stått",
            "not stated: the entry has no list in which «Young people» could stand");
        Says(InitiativeFilter.Uncoded(TargetGroup.Vocabulary), Empty,
            "ikke oppgitt: oppføringen sier ingenting om «målgruppe»",
            "ikkje oppgitt: oppføringa seier ingenting om «målgruppe»",
            "not stated: the entry says nothing of «target group»");
        Says(InitiativeFilter.Partner(OrganisationNumber.Parse("974760673")), Empty with { Partners = [new() { Name = "Troms" }] },
            "ikke oppgitt: ingen samarbeidspartner har organisasjonsnummer",
            "ikkje oppgitt: ingen samarbeidspartnar har organisasjonsnummer",
            "not stated: no partner has an organisation number");
        Says(InitiativeFilter.Publisher("Distriktssenteret"), Empty,
            "ikke oppgitt: oppføringen sier ikke hvem som ga den ut",
            "ikkje oppgitt: oppføringa seier ikkje kven som gav ho ut",
            "not stated: the entry does not say who published it");
        Says(InitiativeFilter.FromCatalogue("Katalog"), Empty,
            "ikke oppgitt: oppføringen sier ikke hvilken katalog den er fra",
            "ikkje oppgitt: oppføringa seier ikkje kva katalog ho er frå",
            "not stated: the entry does not say which catalogue it is from");
        Says(InitiativeFilter.FromStudy("Norut"), Empty,
            "ikke oppgitt: oppføringen sier ikke hvilken studie den er fra",
            "ikkje oppgitt: oppføringa seier ikkje kva studie ho er frå",
            "not stated: the entry does not say which study it is from");
        Says(InitiativeFilter.Licence("CC0"), Empty,
            "ikke oppgitt: oppføringen sier ikke hvilken lisens den har",
            "ikkje oppgitt: oppføringa seier ikkje kva lisens ho har",
            "not stated: the entry does not say which licence it has");
        Says(InitiativeFilter.RetrievedOn(In1997), Empty,
            "ikke oppgitt: ingen vet når oppføringen ble hentet",
            "ikkje oppgitt: ingen veit når oppføringa vart henta",
            "not stated: nobody knows when the entry was retrieved");
        Says(InitiativeFilter.Source("https://distriktssenteret.no"), Empty,
            "ikke oppgitt: oppføringen har ingen kildeadresse",
            "ikkje oppgitt: oppføringa har inga kjeldeadresse",
            "not stated: the entry has no source address");
        Says(InitiativeFilter.StatedOn(In1997), Empty,
            "ikke oppgitt: ingen vet når oppføringen ble skrevet",
            "ikkje oppgitt: ingen veit når oppføringa vart skriven",
            "not stated: nobody knows when the entry was written");
        Says(InitiativeFilter.InLanguage(LanguageTag.Nynorsk), Empty with { Language = LanguageTag.Undetermined },
            "ikke oppgitt: oppføringen sier ikke hvilket språk den er på",
            "ikkje oppgitt: oppføringa seier ikkje kva språk ho er på",
            "not stated: the entry does not say which language it is in");
        Says(InitiativeFilter.InMunicipality("Senja"), Empty,
            "ikke oppgitt: oppføringen har ikke noe sted som sier hvilken kommune det er",
            "ikkje oppgitt: oppføringa har ikkje nokon stad som seier kva kommune det er",
            "not stated: the entry has no place that says which municipality it is");
        Says(InitiativeFilter.InCounty("Troms"), Empty,
            "ikke oppgitt: oppføringen har ikke noe sted som sier hvilket fylke det er",
            "ikkje oppgitt: oppføringa har ikkje nokon stad som seier kva fylke det er",
            "not stated: the entry has no place that says which county it is");
    }

    [Fact]
    public void What_is_listed_and_what_is_not()
    {
        var one = Empty with { TargetGroups = [TargetGroup.LabourMigrants.Written("Polske håndverkere")] };
        var two = one with { TargetGroups = [TargetGroup.Youth, TargetGroup.AllNewcomers] };

        Says(InitiativeFilter.Has(TargetGroup.LabourMigrants), one,
            "«Arbeidsinnvandrere» er oppgitt («Polske håndverkere»)",
            "«Arbeidsinnvandrarar» er oppgitt («Polske håndverkere»)",
            "«Labour migrants» is listed («Polske håndverkere»)");
        Says(InitiativeFilter.Has(TargetGroup.MoversFromAbroad), one,
            "«Arbeidsinnvandrere» er oppgitt («Polske håndverkere»), og hører under «Flyttere fra utlandet»",
            "«Arbeidsinnvandrarar» er oppgitt («Polske håndverkere»), og høyrer under «Flyttarar frå utlandet»",
            "«Labour migrants» is listed («Polske håndverkere»), and belongs under «Movers from abroad»");
        Says(InitiativeFilter.Has(TargetGroup.Youth), one,
            "«Ungdom» er ikke oppgitt, bare «Arbeidsinnvandrere»",
            "«Ungdom» er ikkje oppgitt, berre «Arbeidsinnvandrarar»",
            "«Young people» is not listed, only «Labour migrants»");
        Says(InitiativeFilter.HasExactly(TargetGroup.LabourMigrants), two,
            "«Arbeidsinnvandrere» er ikke blant de 2 som er oppgitt: «Ungdom», «Alle typer innflyttere»",
            "«Arbeidsinnvandrarar» er ikkje blant dei 2 som er oppgitt: «Ungdom», «Alle typar innflyttarar»",
            "«Labour migrants» is not among the 2 that are listed: «Young people», «All kinds of newcomers»");
        Says(InitiativeFilter.Has(TargetGroup.Women), two,
            "«Alle typer innflyttere» er oppgitt, og kan omfatte «Kvinner»",
            "«Alle typar innflyttarar» er oppgitt, og kan omfatte «Kvinner»",
            "«All kinds of newcomers» is listed, and may include «Women»");
        Says(InitiativeFilter.Has(PlaceKind.Region), Empty with { Places = [new() { Kind = PlaceKind.Region, Name = "Midt-Troms", Certainty = Certainty.Possible }] },
            "«Region» er oppgitt, men bare som mulig",
            "«Region» er oppgitt, men berre som mogleg",
            "«Region» is listed, but only as possible");
        Says(InitiativeFilter.Uncoded(TargetGroup.Vocabulary), one with { TargetGroups = [TargetGroup.Youth, TargetGroup.Words("Medflyttere")] },
            "«Medflyttere» er oppgitt uten kode",
            "«Medflyttere» er oppgitt utan kode",
            "«Medflyttere» is listed without a code");
        Says(InitiativeFilter.Uncoded(TargetGroup.Vocabulary), one,
            "det som er oppgitt, har kode",
            "det som er oppgitt, har kode",
            "what is listed has a code");
        Says(InitiativeFilter.Uncoded(TargetGroup.Vocabulary), two,
            "alle 2 som er oppgitt, har kode",
            "alle 2 som er oppgitt, har kode",
            "all 2 that are listed have a code");
        Says(InitiativeFilter.Stated(InitiativeMember.TargetGroups), one,
            "«målgrupper» er oppgitt",
            "«målgrupper» er oppgitt",
            "«target groups» is stated");
        Says(InitiativeFilter.Stated(InitiativeMember.TargetGroups), Empty,
            "«målgrupper» er ikke oppgitt",
            "«målgrupper» er ikkje oppgitt",
            "«target groups» is not stated");
    }

    [Fact]
    public void When_the_work_was_going_on()
    {
        var dated = Empty with { Period = DatePeriod.Parse("1997/2000") };
        var project = Empty with { Projects = [new() { Id = Slug.Parse("p"), Name = "Bygdemobilisering", Period = DatePeriod.Parse("1995/1997") }, new() { Id = Slug.Parse("uten-navn") }] };

        Says(InitiativeFilter.Active(In1997), dated,
            "Arbeidet (1997–2000) pågikk i 1997",
            "Arbeidet (1997–2000) gjekk føre seg i 1997",
            "The work (1997–2000) was under way in 1997");
        Says(InitiativeFilter.Active(DateInterval.Day(new LocalDate(1997, 6, 1))), dated,
            "Arbeidet (1997–2000) kan ha pågått 1. juni 1997: starten er ikke kjent så nøyaktig",
            "Arbeidet (1997–2000) kan ha gått føre seg 1. juni 1997: starten er ikkje kjend så nøye",
            "The work (1997–2000) may have been under way on 1 June 1997: the start is not known so precisely");
        Says(InitiativeFilter.Active(DateInterval.Years(2007, 2010)), dated,
            "ikke noe av det daterte arbeidet pågikk i årene 2007–2010",
            "ikkje noko av det daterte arbeidet gjekk føre seg i åra 2007–2010",
            "none of the dated work was under way in the years 2007–2010");
        Says(InitiativeFilter.Active(DateInterval.Since(2010)), dated,
            "ikke noe av det daterte arbeidet pågikk i 2010 eller senere",
            "ikkje noko av det daterte arbeidet gjekk føre seg i 2010 eller seinare",
            "none of the dated work was under way in 2010 or later");
        Says(InitiativeFilter.Active(new DateInterval(new(2001, 2, 1), new(2001, 12, 31))), dated,
            "ikke noe av det daterte arbeidet pågikk mellom 1. februar 2001 og 31. desember 2001",
            "ikkje noko av det daterte arbeidet gjekk føre seg mellom 1. februar 2001 og 31. desember 2001",
            "none of the dated work was under way between 1 February 2001 and 31 December 2001");
        Says(InitiativeFilter.Active(DatePeriod.Parse("2007/2010")), dated,
            "ikke noe av det daterte arbeidet pågikk i perioden «2007–2010»",
            "ikkje noko av det daterte arbeidet gjekk føre seg i perioden «2007–2010»",
            "none of the dated work was under way in the period «2007–2010»");
        Says(InitiativeFilter.Active(DateInterval.Year(2001)), project,
            "et prosjekt har ingen datert periode, og arbeidet som helhet heller ikke",
            "eit prosjekt har ingen datert periode, og arbeidet som heilskap heller ikkje",
            "a project has no dated period, and neither has the work as a whole");
        Says(InitiativeFilter.Active(DateInterval.Day(new LocalDate(1997, 6, 1))), project,
            "Bygdemobilisering (1995–1997) kan ha pågått 1. juni 1997: slutten er ikke kjent så nøyaktig; et prosjekt har ingen datert periode, og arbeidet som helhet heller ikke",
            "Bygdemobilisering (1995–1997) kan ha gått føre seg 1. juni 1997: slutten er ikkje kjend så nøye; eit prosjekt har ingen datert periode, og arbeidet som heilskap heller ikkje",
            "Bygdemobilisering (1995–1997) may have been under way on 1 June 1997: the end is not known so precisely; a project has no dated period, and neither has the work as a whole");

        InitiativeFilter.Active(DateInterval.Years(2007, 2010)).Explain(dated).Parts.Single().Text.In(LanguageTag.Nynorsk)
            .Should().Be("Arbeidet (1997–2000) gjekk ikkje føre seg i åra 2007–2010");
        InitiativeFilter.Active(DateInterval.Years(2007, 2010)).Explain(dated).Parts.Single().Text.In(LanguageTag.Bokmal)
            .Should().Be("Arbeidet (1997–2000) pågikk ikke i årene 2007–2010");
        InitiativeFilter.Active(In1997).Explain(Empty with { Projects = [new() { Id = Slug.Parse("uten-navn"), Period = DatePeriod.Parse("1997") }] }).Text.In(LanguageTag.English)
            .Should().Be("uten-navn (1997) was under way in 1997", "a project without a name has its id");
    }

    [Fact]
    public void Who_took_part_and_what_the_entry_is()
    {
        var entry = Empty with
        {
            Partners = [new() { Name = "Troms Fylkeskommune" }],
            Provenance = new()
            {
                Publisher = "Distriktssenteret",
                Source = new("https://distriktssenteret.no/berg"),
                StatedOn = PartialDate.Parse("2012"),
                Catalogue = "Katalog",
                Study = new() { Name = "Tilflytting", CarriedOutBy = ["Norut"] },
                Licence = "CC0",
                RetrievedOn = new LocalDate(2026, 11, 2)
            },
        };
        var two = entry with { Partners = [new() { Name = "A" }, new() { Name = "B" }] };

        Says(InitiativeFilter.Partner("troms"), entry,
            "«Troms Fylkeskommune» er samarbeidspartner",
            "«Troms Fylkeskommune» er samarbeidspartnar",
            "«Troms Fylkeskommune» is a partner");
        Says(InitiativeFilter.Partner("Nordland"), entry,
            "«Nordland» er ikke den ene samarbeidspartneren",
            "«Nordland» er ikkje den eine samarbeidspartnaren",
            "«Nordland» is not the one partner");
        Says(InitiativeFilter.Partner("Nordland"), two,
            "«Nordland» er ikke blant de 2 samarbeidspartnerne",
            "«Nordland» er ikkje blant dei 2 samarbeidspartnarane",
            "«Nordland» is not among the 2 partners");
        Says(InitiativeFilter.Id(entry.Id), entry, "oppføringens id er tom", "id-en til oppføringa er tom", "the id of the entry is tom");
        Says(InitiativeFilter.InLanguage(LanguageTag.Bokmal), entry, "oppføringen er på bokmål", "oppføringa er på bokmål", "the entry is in Bokmål");
        Says(InitiativeFilter.Publisher("Distriktssenteret"), entry, "«Distriktssenteret» ga den ut", "«Distriktssenteret» gav ho ut", "«Distriktssenteret» published it");
        Says(InitiativeFilter.Source("https://distriktssenteret.no/berg"), entry,
            "kilden er https://distriktssenteret.no/berg", "kjelda er https://distriktssenteret.no/berg", "the source is https://distriktssenteret.no/berg");
        Says(InitiativeFilter.StatedOn(DateInterval.Year(2012)), entry,
            "oppføringen er datert 2012", "oppføringa er datert 2012", "the entry is dated 2012");
        Says(InitiativeFilter.FromCatalogue("katalog"), entry, "oppføringen er fra katalogen «Katalog»", "oppføringa er frå katalogen «Katalog»", "the entry is from the catalogue «Katalog»");
        Says(InitiativeFilter.FromStudy("norut"), entry, "oppføringen er fra studien «Tilflytting»", "oppføringa er frå studien «Tilflytting»", "the entry is from the study «Tilflytting»");
        Says(InitiativeFilter.Licence("cc0"), entry, "lisensen er «CC0»", "lisensen er «CC0»", "the licence is «CC0»");
        Says(InitiativeFilter.RetrievedOn(DateInterval.Year(2026)), entry, "oppføringen ble hentet 2. november 2026", "oppføringa vart henta 2. november 2026", "the entry was retrieved on 2 November 2026");
        Says(InitiativeFilter.Everything, entry, "alt er spurt etter", "alt er spurt etter", "everything is asked for");
    }

    [Fact]
    public void Where_a_word_stands()
    {
        (Initiative Entry, string Nb, string Nn, string En)[] cases =
        [
            (Empty with { Title = "Senjahopen" }, "i tittelen", "i tittelen", "in the title"),
            (Empty with { Summary = "Senjahopen" }, "i sammendraget", "i samandraget", "in the summary"),
            (Empty with { Description = "Senjahopen" }, "i omtalen", "i omtalen", "in the description"),
            (Empty with { Objectives = ["Senjahopen"] }, "i et mål", "i eit mål", "in an objective"),
            (Empty with { Projects = [new() { Id = Slug.Parse("p"), Name = "Senjahopen" }] }, "i et prosjekt", "i eit prosjekt", "in a project"),
            (Empty with { TargetGroups = [TargetGroup.Words("Senjahopen")] }, "i en liste", "i ei liste", "in a list"),
            (Empty with { Activities = [new() { Kind = ActivityType.Brochures, Description = "Senjahopen" }] }, "i en aktivitet", "i ein aktivitet", "in an activity"),
            (Empty with { Partners = [new() { Name = "Senjahopen" }] }, "om en samarbeidspartner", "om ein samarbeidspartnar", "of a partner"),
            (Empty with { Places = [new() { Name = "Senjahopen" }] }, "om et sted", "om ein stad", "of a place"),
            (Empty with { Outcomes = [new() { Text = "Senjahopen" }] }, "i et resultat", "i eit resultat", "in a result"),
            (Empty with { Funding = [new() { Source = "Senjahopen" }] }, "om finansieringen", "om finansieringa", "of the funding"),
            (Empty with { Related = [new() { Kind = RelationKind.SeeAlso, Title = "Senjahopen" }] }, "om en annen oppføring", "om ei anna oppføring", "of another entry"),
        ];
        var senjahopen = InitiativeFilter.Text("Senjahopen");

        foreach (var (entry, nb, nn, en) in cases)
        {
            Says(senjahopen, entry, $"«Senjahopen» står {nb}: «Senjahopen»", $"«Senjahopen» står {nn}: «Senjahopen»", $"«Senjahopen» stands {en}: «Senjahopen»");
        }

        Says(senjahopen, Empty, "«Senjahopen» står ikke i noen tekst", "«Senjahopen» står ikkje i nokon tekst", "«Senjahopen» is in no text");
    }

    [Fact]
    public void How_a_place_belongs_to_another()
    {
        var berg = At(new Place { Municipality = MunicipalityNumber.Parse("1929") });
        var tysfjord = At(new Place { Municipality = MunicipalityNumber.Parse("1850") });
        var asOf = PlaceMode.AsOf(new LocalDate(2021, 6, 1));

        Says(InitiativeFilter.InMunicipality("Senja"), berg,
            "Berg (1929) hører til Senja (5530): Berg ble 1. januar 2020 en del av Senja (5421), som 1. januar 2024 fikk nummeret 5530",
            "Berg (1929) høyrer til Senja (5530): Berg vart 1. januar 2020 ein del av Senja (5421), som 1. januar 2024 fekk nummeret 5530",
            "Berg (1929) belongs to Senja (5530): Berg became part of Senja (5421) on 1 January 2020, and Senja got the number 5530 on 1 January 2024");
        Says(InitiativeFilter.InMunicipality("Oslo"), berg,
            "Berg (1929) hører ikke til Oslo (0301)", "Berg (1929) høyrer ikkje til Oslo (0301)", "Berg (1929) does not belong to Oslo (0301)");
        Says(InitiativeFilter.InMunicipality("Narvik"), tysfjord,
            "Tysfjord (1850) kan ha med Narvik (1806) å gjøre: kommunen ble 1. januar 2020 delt mellom Narvik (1806) og Hamarøy (1875)",
            "Tysfjord (1850) kan ha med Narvik (1806) å gjere: kommunen vart 1. januar 2020 delt mellom Narvik (1806) og Hamarøy (1875)",
            "Tysfjord (1850) may have to do with Narvik (1806): the municipality was divided between Narvik (1806) and Hamarøy (1875) on 1 January 2020");
        Says(InitiativeFilter.InMunicipality("Senja"), At(new Place { Municipality = MunicipalityNumber.Parse("1929"), Certainty = Certainty.Possible }),
            "Berg (1929) kan ha med Senja (5530) å gjøre: stedet er bare mulig",
            "Berg (1929) kan ha med Senja (5530) å gjere: staden er berre mogleg",
            "Berg (1929) may have to do with Senja (5530): the place is only possible");
        Says(InitiativeFilter.InMunicipality("5530", asOf), berg,
            "Berg (1929) og Senja (5530) var på samme sted 1. juni 2021: Berg ble 1. januar 2020 en del av Senja (5421)",
            "Berg (1929) og Senja (5530) var på same stad 1. juni 2021: Berg vart 1. januar 2020 ein del av Senja (5421)",
            "Berg (1929) and Senja (5530) were in the same place on 1 June 2021: Berg became part of Senja (5421) on 1 January 2020");
        Says(InitiativeFilter.InMunicipality("0301", asOf), berg,
            "Berg (1929) og Oslo (0301) var ikke på samme sted 1. juni 2021",
            "Berg (1929) og Oslo (0301) var ikkje på same stad 1. juni 2021",
            "Berg (1929) and Oslo (0301) were not in the same place on 1 June 2021");
        Says(InitiativeFilter.InMunicipality("5530", PlaceMode.AsRecorded), berg,
            "Berg (1929) hører ikke til Senja (5530) på oppføringens tid",
            "Berg (1929) høyrer ikkje til Senja (5530) på den tida oppføringa gjeld",
            "Berg (1929) does not belong to Senja (5530) at the time of the entry");
        Says(InitiativeFilter.InCounty("19", PlaceMode.AsRecorded), berg,
            "Berg (1929) hører til Troms (19) på oppføringens tid",
            "Berg (1929) høyrer til Troms (19) på den tida oppføringa gjeld",
            "Berg (1929) belongs to Troms (19) at the time of the entry");
        Says(InitiativeFilter.InCounty("19"), At(new Place { Kind = PlaceKind.County, County = CountyNumber.Parse("19") }),
            "Troms (19) er oppgitt", "Troms (19) er oppgitt", "Troms (19) is stated");
    }

    private static Initiative At(Place place) => Empty with { Period = DatePeriod.Parse("2010"), Places = [place] };

    private static void Says(InitiativeFilter filter, Initiative entry, string nb, string nn, string en)
    {
        var explanation = filter.Explain(entry);
        var text = explanation.Text;
        explanation.IsStated.Should().Be(!en.StartsWith("not stated: ", StringComparison.Ordinal), "that is what an answer to «{0}» rests on", en);
        (text.In(LanguageTag.Bokmal), text.In(LanguageTag.Nynorsk), text.In(LanguageTag.English)).Should().Be((nb, nn, en));
    }
}
