using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json.Diff;

/// <summary>A change as a person would say it: what, where in the entry, the old value and the new one.</summary>
public class DiffWordsTests
{
    private static readonly Initiative Entry = FullDocument.Catalogue.Initiatives[0];

    [Fact]
    public void The_words_for_what_has_changed_are_those_of_the_language()
    {
        Says(
            Entry with { SellingPoints = [SellingPoint.Culture, Code<SellingPoint>.Parse("nature")] },
            "Lagt til salgsargument 2: nature", "Lagt til salsargument 2: nature", "Added selling point 2: nature");
        Says(Entry with { TargetGroups = [TargetGroup.Youth] }, "Fjernet målgruppe 2: «Medflyttere»", "Fjerna målgruppe 2: «Medflyttere»", "Removed target group 2: «Medflyttere»");
        Says(Entry with { Summary = "Lengre" }, "Endret sammendrag: «Kort» → «Lengre»", "Endra samandrag: «Kort» → «Lengre»", "Changed summary: «Kort» → «Lengre»");
        Says(
            Entry with { Provenance = Entry.Provenance! with { StatedOn = PartialDate.Parse("2012-05") } },
            "Presisert opphav › skrevet: 2012 → 2012-05", "Presisert opphav › skrive: 2012 → 2012-05", "Refined provenance › written: 2012 → 2012-05");
        Says(Entry with { Id = Slug.Parse("ny-id") }, "Flyttet id: tiltak → ny-id", "Flytta id: tiltak → ny-id", "Moved id: tiltak → ny-id");
        Says(
            Entry with { TargetGroups = [.. Entry.TargetGroups.Reverse()] },
            "Flyttet målgruppe «Medflyttere»: fra plass 2 til plass 1",
            "Flytta målgruppe «Medflyttere»: frå plass 2 til plass 1",
            "Moved target group «Medflyttere»: from position 2 to position 1");
    }

    [Fact]
    public void A_code_is_told_by_its_label_and_words_as_they_stand()
    {
        Adds(TargetGroup.Women, "Kvinner", "Kvinner", "Women");
        Adds(TargetGroup.Words("Jenter"), "«Jenter»", "«Jenter»", "«Jenter»");
        Adds(TargetGroup.Women.Written("Jenter"), "«Jenter» (women)", "«Jenter» (women)", "«Jenter» (women)");
        Adds(Code<TargetGroup>.Parse("hyttefolk"), "hyttefolk", "hyttefolk", "hyttefolk");

        static void Adds(Term<TargetGroup> term, string nb, string nn, string en) => Says(
            Entry with { TargetGroups = [.. Entry.TargetGroups, term] }, "Lagt til målgruppe 3: " + nb, "Lagt til målgruppe 3: " + nn, "Added target group 3: " + en);
    }

    [Fact]
    public void A_period_is_told_by_its_dates_and_its_words()
    {
        Becomes(DatePeriod.Parse("2011-21"), "våren 2011", "våren 2011", "spring 2011");
        Becomes(StatedPeriod.Words("før krigen"), "«før krigen»", "«før krigen»", "«før krigen»");
        Becomes(DatePeriod.Parse("2009/..").Written("fra 09"), "fra 2009 («fra 09»)", "frå 2009 («fra 09»)", "since 2009 («fra 09»)");

        static void Becomes(StatedPeriod period, string nb, string nn, string en) => Says(
            Entry with { Period = period },
            $"Endret periode: 2007–2010 («fra 2007») → {nb}", $"Endra periode: 2007–2010 («fra 2007») → {nn}", $"Changed period: 2007–2010 («fra 2007») → {en}");
    }

    [Fact]
    public void A_text_is_told_in_the_language_of_the_page()
    {
        var both = new LocalizedText([KeyValuePair.Create(LanguageTag.Bokmal, "Hytte"), KeyValuePair.Create(LanguageTag.English, "Cabin")]);

        Says(Entry with { Objectives = [.. Entry.Objectives, both] }, "Lagt til mål 2: «Hytte»", "Lagt til mål 2: «Hytte»", "Added objective 2: «Cabin»");
    }

    [Fact]
    public void Two_texts_that_read_alike_are_told_with_their_languages()
    {
        Says(
            Entry with { Title = new([KeyValuePair.Create(LanguageTag.Nynorsk, "Tiltak")]) },
            "Presisert tittel: «Tiltak» → «Tiltak» (nn)", "Presisert tittel: «Tiltak» → «Tiltak» (nn)", "Refined title: «Tiltak» → «Tiltak» (nn)");
    }

    [Fact]
    public void An_object_is_told_by_what_names_it()
    {
        Says(Entry with { Partners = [.. Entry.Partners, new() { Name = "Ny", Kind = PartnerKind.Business }] }, "Lagt til samarbeidspartner 2: «Ny»", "Lagt til samarbeidspartnar 2: «Ny»", "Added partner 2: «Ny»");
        Says(Entry with { Places = [.. Entry.Places, new() { Municipality = MunicipalityNumber.Parse("5530") }] }, "Lagt til sted 2: 5530", "Lagt til stad 2: 5530", "Added place 2: 5530");
        Says(
            Entry with { Places = [.. Entry.Places, new() { Extent = PlaceExtent.Part }] },
            "Lagt til sted 2: omfang: Deler av",
            "Lagt til stad 2: omfang: Delar av",
            "Added place 2: extent: Part");
        Says(
            Entry with { Activities = [.. Entry.Activities, new() { Kind = ActivityType.Website }] },
            "Lagt til aktivitet 2: Eget nettsted", "Lagt til aktivitet 2: Eigen nettstad", "Added activity 2: Own website");
        Says(
            Entry with { Links = [.. Entry.Links, new() { Address = new("https://example.org/ny") }] },
            "Lagt til lenke 2: https://example.org/ny", "Lagt til lenkje 2: https://example.org/ny", "Added link 2: https://example.org/ny");
        Says(
            Entry with { Projects = [.. Entry.Projects, new() { Id = Slug.Parse("q"), Objectives = ["Ro"] }] },
            "Lagt til prosjekt 2: q", "Lagt til prosjekt 2: q", "Added project 2: q");
        Says(Entry with { Provenance = null }, "Fjernet opphav: https://example.org/side", "Fjerna opphav: https://example.org/side", "Removed provenance: https://example.org/side");
    }

    [Theory]
    [InlineData("related", """{"kind":"see-also","id":"annet","title":"Annet"}""", "«Annet»")]
    [InlineData("related", """{"kind":"see-also","id":"annet"}""", "See also")]
    [InlineData("partners", """{"name":"Ny","kind":"business","note":"M"}""", "«Ny»")]
    [InlineData("places", """{"name":"Berg","locality":"Skaland","kind":"municipality","municipality":"1929"}""", "«Berg»")]
    [InlineData("places", """{"locality":"Skaland","kind":"municipality","municipality":"1929"}""", "«Skaland»")]
    [InlineData("places", """{"municipality":"1929","county":"19"}""", "1929")]
    [InlineData("places", """{"county":"19","extent":"part"}""", "19")]
    [InlineData("outcomes", """{"text":"Vekst","indicator":"Tall","value":1}""", "«Vekst»")]
    [InlineData("links", """{"address":"https://example.org/ny","text":"Les mer"}""", "«Les mer»")]
    [InlineData("activities", """{"kind":"website","description":"Ny","project":"p"}""", "«Ny»")]
    [InlineData("funding", """{"source":"Staten","programme":{"text":"Bolyst"},"amount":1}""", "«Staten»")]
    [InlineData("funding", """{"programme":{"text":"Bolyst"},"amount":1}""", "«Bolyst»")]
    [InlineData("projects", """{"id":"q","status":"ended","description":"Lang"}""", "«Lang»")]
    [InlineData("projects", """{"id":"q","status":"ended"}""", "q")]
    public void An_item_is_told_by_the_most_telling_of_its_members(string list, string item, string told) =>
        Added($"\"{list}\":[{item}]").Should().EndWith($" 1: {told}");

    [Theory]
    [InlineData("""{"source":"https://example.org/","publisher":"Utgiver"}""", "https://example.org/")]
    [InlineData("""{"publisher":"Utgiver","catalogue":"Katalog"}""", "«Utgiver»")]
    [InlineData("""{"catalogue":"Katalog","licence":"NLOD-2.0"}""", "«Katalog»")]
    [InlineData("""{"licence":"NLOD-2.0"}""", "licence: «NLOD-2.0»")]
    public void Provenance_is_told_by_its_source_or_publisher_or_catalogue(string provenance, string told) =>
        Added($"\"provenance\":{provenance}").Should().Be($"Added provenance: {told}");

    [Fact]
    public void An_assessment_and_an_own_concept_are_told_by_status_and_label()
    {
        Says(Entry with { Provenance = Entry.Provenance! with { Assessment = null } }, "Fjernet opphav › vurdering: Vurdert");
        var change = CatalogueDiff.Between(With(Entry), With(Entry) with { Concepts = [.. FullDocument.Catalogue.Concepts, new() { Vocabulary = "target-group", Code = "hyttefolk", Label = "Hytteeiere" }] })
            .Changes.Should().ContainSingle().Subject;
        change.ToString().Should().EndWith(" 2: «Hytteeiere»");
    }

    [Fact]
    public void A_text_that_changed_in_one_language_is_told_by_that_language()
    {
        static Initiative Summary(string nn) => Entry with { Summary = new([KeyValuePair.Create(LanguageTag.Bokmal, "Kort"), KeyValuePair.Create(LanguageTag.Nynorsk, nn)]) };

        CatalogueDiff.Between(With(Summary("Stutt")), With(Summary("Stuttare"))).Changes.Should().ContainSingle().Which.Describe(LanguageTag.Bokmal).Should().Be("Endret sammendrag › nn: «Stutt» → «Stuttare»");
    }

    [Fact]
    public void A_member_that_is_not_known_is_named_as_it_is_written()
    {
        Says(Entry with { UnknownMembers = UnknownMembers.Parse("""{"a~b/c":1}""") }, "Lagt til a~b/c: 1", "Lagt til a~b/c: 1", "Added a~b/c: 1");
        Says(Entry with { UnknownMembers = UnknownMembers.Parse("""{"name":1}""") }, "Lagt til name: 1", "Lagt til name: 1", "Added name: 1");
    }

    [Fact]
    public void What_is_not_known_is_compared_and_told_to_the_depth_to_which_it_is_read()
    {
        static string Lists(int depth) => new string('[', depth) + new string(']', depth);
        static Catalogue Deep(int depth) => CatalogueJson.Read($$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","x":{{Lists(depth)}}}""");

        CatalogueDiff.Between(Deep(64), Deep(65)).Changes.Should().ContainSingle().Which.ToString().Should().Be($"Changed x: {Lists(64)} → {Lists(65)}");
    }

    [Fact]
    public void Numbers_flags_and_what_is_not_known_are_told_as_they_stand()
    {
        Says(Entry with { Outcomes = [Entry.Outcomes[0] with { Value = 13 }] }, "Endret resultat 1 › verdi: 12.5 → 13", "Endra resultat 1 › verdi: 12.5 → 13", "Changed outcome 1 › value: 12.5 → 13");
        Says(Entry with { Outcomes = [Entry.Outcomes[0] with { Approximate = false }] }, "Endret resultat 1 › omtrentlig: ja → nei", "Endra resultat 1 › omtrentleg: ja → nei", "Changed outcome 1 › approximate: yes → no");
        Says(Entry with { UnknownMembers = UnknownMembers.Parse("""{"a/b":{"name":"x"}}""") }, "Lagt til a/b: {\"name\":\"x\"}", "Lagt til a/b: {\"name\":\"x\"}", "Added a/b: {\"name\":\"x\"}");
    }

    [Fact]
    public void A_long_value_is_cut_and_never_in_the_middle_of_a_pair()
    {
        Says(Summary(198), $"Endret sammendrag: «Kort» → «{new string('x', 198)}»");
        Says(Summary(199), $"Endret sammendrag: «Kort» → «{new string('x', 199)}…");
        Says(Entry with { Summary = new string('x', 198) + "😀" }, $"Endret sammendrag: «Kort» → «{new string('x', 198)}…");

        static Initiative Summary(int length) => Entry with { Summary = new string('x', length) };
    }

    [Fact]
    public void An_initiative_that_stands_elsewhere_is_told_by_its_title_and_numbers()
    {
        var other = Entry with { Id = Slug.Parse("annet"), Summary = "Annet" };
        var change = CatalogueDiff.Between(With(Entry, other), With(other, Entry)).Changes.Should().ContainSingle().Subject;

        change.Describe(LanguageTag.Bokmal).Should().Be("Flyttet oppføring «Tiltak»: fra plass 2 til plass 1");
        change.ToString().Should().Be("Moved initiative «Tiltak»: from position 2 to position 1");
    }

    [Fact]
    public void How_many_changes_there_are_is_told()
    {
        CatalogueDiff.Between(With(Entry), With(Entry)).ToString().Should().Be("no change");
        CatalogueDiff.Between(With(Entry), With(Entry with { Summary = "Ny" })).ToString().Should().Be("1 change");
        CatalogueDiff.Between(With(Entry), With(Entry with { Summary = "Ny", Description = "Ny" })).ToString().Should().Be("2 changes");
    }

    private static void Says(Initiative changed, string nb, string? nn = null, string? en = null)
    {
        var change = CatalogueDiff.Between(With(Entry), With(changed)).Changes.Should().ContainSingle().Subject;

        change.Describe(LanguageTag.Bokmal).Should().Be(nb);
        change.Describe(LanguageTag.Parse("de")).Should().Be(nb);
        change.Describe(LanguageTag.Parse("nn-NO")).Should().Be(nn ?? change.Describe(LanguageTag.Nynorsk));
        change.Describe(LanguageTag.Parse("en-GB")).Should().Be(en ?? change.ToString());
    }

    /// <summary>What is said in English of an initiative that got a member.</summary>
    private static string Added(string member)
    {
        static Catalogue Of(string members) =>
            CatalogueJson.Read($$"""{"schemaVersion":"1.0","id":"k","language":"nb","title":"K","initiatives":[{"id":"i","language":"nb","title":"T"{{members}}}]}""");

        return CatalogueDiff.Between(Of(""), Of("," + member)).Changes.Should().ContainSingle().Which.ToString();
    }

    private static Catalogue With(params ReadOnlySpan<Initiative> initiatives) => FullDocument.Catalogue with { Initiatives = [.. initiatives] };
}
