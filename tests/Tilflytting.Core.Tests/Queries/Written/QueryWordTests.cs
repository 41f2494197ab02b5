using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Written;

/// <summary>The words of the query text stand in saved questions, addresses and pages: each is held here by itself, so that none is lost or changed by chance.</summary>
public class QueryWordTests
{
    [Fact]
    public void Keys_keep_their_labels_and_spellings() =>
        QueryKey.All.Select(static key => $"{key.Label.For(LanguageTag.Bokmal)}, {key.Label.For(LanguageTag.Nynorsk)}: {string.Join(", ", key.Names)}").Should().Equal(
            "målgruppe, målgruppe: målgruppe, target-group",
            "aktivitet, aktivitet: aktivitet, tiltak, activity, activity-type",
            "salgsargument, salsargument: salgsargument, salsargument, budskap, bodskap, message, selling-point",
            "partnertype, partnertype: partnertype, partner-kind",
            "partnerrolle, partnerrolle: partnerrolle, partner-role",
            "fagområde, fagområde: fagområde, subject, subject-area",
            "organisering, organisering: organisering, organisasjonsform, organization-form, organisation-form",
            "program, program: program, programme",
            "status, status: status, work-status",
            "vurdering, vurdering: vurdering, assessment, assessment-status",
            "partnerform, partnerform: partnerform, partner-form",
            "finansiering, finansiering: finansiering, funding, funding-state",
            "stedstype, stadtype: stedstype, stadtype, place-kind",
            "omfang, omfang: omfang, utstrekning, utstrekking, extent, place-extent",
            "relasjon, relasjon: relasjon, relation, relation-kind",
            "tekst, tekst: tekst, text",
            "aktiv, aktiv: aktiv, active",
            "kommune, kommune: kommune, municipality",
            "fylke, fylke: fylke, county",
            "samarbeidspartner, samarbeidspartnar: samarbeidspartner, samarbeidspartnar, partnar, partner",
            "virksomhet, verksemd: virksomhet, verksemd, organization, organisation",
            "organisasjonsnummer, organisasjonsnummer: organisasjonsnummer, orgnr, organization-number, organisation-number",
            "språk, språk: språk, language",
            "id, id: id",
            "utgiver, utgjevar: utgiver, utgjevar, publisher",
            "katalog, katalog: katalog, catalog, catalogue",
            "studie, studie: studie, undersøkelse, undersøking, study",
            "lisens, lisens: lisens, license, licence",
            "kilde, kjelde: kilde, kjelde, source",
            "skrevet, skriven: skrevet, skriven, written, stated-on",
            "hentet, henta: hentet, henta, retrieved, retrieved-on",
            "oppgitt, oppgjeve: oppgitt, oppgjeve, stated",
            "ukodet, ukoda: ukodet, ukoda, uncoded");

    [Fact]
    public void Members_keep_their_names_in_three_languages()
    {
        string[] names =
        [
            "subject-areas: fagområder, fagområde",
            "summary: sammendrag, samandrag",
            "description: omtale, omtale",
            "places: steder, stader",
            "period: periode, periode",
            "length: varighet, varigheit",
            "status: status, status",
            "projects: prosjekter, prosjekt",
            "objectives: mål, mål",
            "programmes: programmer, program",
            "organisation-form: organisering, organisering",
            "partners: samarbeidspartnere, samarbeidspartnarar",
            "target-groups: målgrupper, målgrupper",
            "activities: aktiviteter, aktivitetar",
            "selling-points: salgsargumenter, salsargument",
            "outcomes: resultater, resultat",
            "funding: finansiering, finansiering",
            "related: beslektede oppføringer, nærskylde oppføringar",
            "links: lenker, lenkjer",
            "provenance: opphav, opphav",
            "unread: uleste tekster, ulesne tekstar",
        ];

        StatedMembers.All.Select(static member => $"{StatedMembers.TextOf(member)}: {member.Many.Nb}, {member.Many.Nn}").Should().Equal(names);
        StatedMembers.All.Select(StatedMembers.Of).Should().Equal(Enum.GetValues<InitiativeMember>());
        foreach (var member in StatedMembers.All)
        {
            foreach (var name in StatedMembers.NamesOf(member))
            {
                InitiativeFilter.Parse($"oppgitt:\"{name}\"").Should().Be(InitiativeFilter.Stated(StatedMembers.Of(member)));
            }
        }
    }

    [Theory]
    [InlineData("bokmål", "nb")]
    [InlineData("nynorsk", "nn")]
    [InlineData("norsk", "no")]
    [InlineData("norwegian", "no")]
    [InlineData("engelsk", "en")]
    [InlineData("english", "en")]
    [InlineData("nordsamisk", "se")]
    [InlineData("\"north sami\"", "se")]
    public void Languages_are_called_by_name(string name, string tag) => InitiativeFilter.Parse($"språk:{name}").Should().Be(InitiativeFilter.InLanguage(LanguageTag.Parse(tag)));

    [Theory]
    [InlineData("recorded")]
    [InlineData("oppført")]
    [InlineData("oppførd")]
    public void A_place_is_meant_as_recorded_in_three_languages(string mode) =>
        InitiativeFilter.Parse($"kommune@{mode}:Berg").ToString().Should().StartWith("municipality@recorded:");
}
