using System.Text;
using Tilflytting.Core.OrganisationsGenerator;

namespace Tilflytting.Core.Tests.Organisations;

public class OrganisationRegisterTests
{
    private static readonly OrganisationRegister Register = OrganisationRegister.Default;

    private static Organisation Troms => Register.WithId("fylkesmannen-i-troms")!;

    [Fact]
    public void County_governor_of_then_is_found_today()
    {
        Register.Find("Fylkesmannen i Troms", new LocalDate(2010, 1, 1)).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Organisation = Troms, Certainty = Certainty.Certain });
        Troms.Today().Should().ContainSingle().Which.Organisation.Name.Should().Be("Statsforvalteren i Troms og Finnmark");
        Troms.ChangesTo(Register.WithId("statsforvalteren-i-troms-og-finnmark")!).Select(static change => change.ToString()).Should().Equal(
            "2019-01-01 fylkesmannen-i-troms → statsforvalteren-i-troms-og-finnmark, Merged",
            "2021-01-01 statsforvalteren-i-troms-og-finnmark → statsforvalteren-i-troms-og-finnmark, Renamed");
    }

    [Fact]
    public void Later_body_is_no_evidence_for_an_earlier_one() =>
        Register.WithId("statsforvalteren-i-troms-og-finnmark")!.LeadsTo(Troms).Should().Be(Certainty.No);

    [Theory]
    [InlineData("fylkesmannen i troms")]
    [InlineData("FYLKESMANNEN I  TROMS")]
    [InlineData("Fylkesmannen i Troms (økonomisk støtte)")]
    [InlineData(" Fylkesmannen i Troms ")]
    public void Name_is_found_as_people_write_it(string name) => Register.Find(name).Should().ContainSingle().Which.Organisation.Should().Be(Troms);

    [Theory]
    [InlineData("Aust- Agder fylkeskommune", "aust-agder-fylkeskommune")]
    [InlineData("Møre og Romsdal Fylkeskommune", "more-og-romsdal-fylkeskommune")]
    [InlineData("More og Romsdal fylkeskommune", "more-og-romsdal-fylkeskommune")]
    [InlineData("Fylkeskommunen Nordland", "nordland-fylkeskommune")]
    [InlineData("Innovasjon Noreg", "innovasjon-norge")]
    [InlineData("NORCE Norwegian Research Centre", "norce")]
    [InlineData("Telemarksforskning", "telemarksforsking")]
    [InlineData("Distriktssenteret", "distriktssenteret")]
    [InlineData("Kommunal- og regionaldepartementet", "kommunal-og-distriktsdepartementet")]
    [InlineData("Husbanken", "husbanken")]
    [InlineData("Fylkesmannen i Telemark", "fylkesmannen-i-telemark")]
    [InlineData("Sør-Trøndelag Fylkeskommune", "sor-trondelag-fylkeskommune")]
    public void Names_of_catalogue_pages_mean_one_body(string name, string id) => Register.Find(name).Select(static match => match.ToString()).Should().Equal(id);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("()")]
    [InlineData("Skolene")]
    [InlineData("Fylkesmannen")]
    [InlineData("Fylkesmannen i Troms og")]
    [InlineData("støtte fra Fylkesmannen i Troms")]
    [InlineData("AS")]
    public void What_is_no_whole_name_finds_nothing(string name) => Register.Find(name).Should().BeEmpty();

    [Fact]
    public void Text_of_any_length_finds_nothing_or_a_body() =>
        Gen.Char.Array[0, 600].Sample(static letters => Register.Find(new string(letters)).IsDefault.Should().BeFalse(), iter: 2_000);

    [Fact]
    public void Misspelt_name_has_a_nearest_one()
    {
        Register.NearestNames("Fylkesmanen i Troms").Should().Equal("Fylkesmannen i Troms");
        Register.NearestNames("Bygdekvinnelaget på Sletta").Should().BeEmpty();
        Register.NearestNames("!").Should().BeEmpty();
    }

    [Fact]
    public void Number_finds_its_body()
    {
        foreach (var row in OrganisationData.Bodies.Where(static row => row["organisation_number"].Length > 0))
        {
            Register.Find(OrganisationNumber.Parse(row["organisation_number"])).Select(static match => match.Organisation.Id).Should().Contain(row["id"]);
        }

        Register.Find(OrganisationNumber.Parse("974760673")).Should().BeEmpty("Brønnøysundregistrene is not in the register");
    }

    [Fact]
    public void Body_says_what_the_tables_say()
    {
        foreach (var row in OrganisationData.Bodies)
        {
            var body = Register.WithId(row["id"])!;

            body.Number?.ToString().Should().Be(row["organisation_number"] is { Length: > 0 } number ? number : null);
            (body.Founded?.ToString() ?? "").Should().Be(row["founded"]);
            (body.Ended?.ToString() ?? "").Should().Be(row["ended"]);
            string.Join(';', body.Counties).Should().Be(row["counties"]);
            (body.PartOf?.Id ?? "").Should().Be(row["part_of"]);
            (body.PartnerKind?.ToString() ?? "").Should().Be(row["partner_kind"]);
            body.PartnerKind?.IsKnown.Should().BeTrue();
            body.Names.Select(static name => name.Text).Should().Equal(OrganisationData.Names.Where(name => name["organisation"] == row["id"]).Select(static name => name["name"]));
            body.Name.Should().NotBeEmpty();
        }

        Register.Organisations.Should().HaveCount(194);
        Register.WithId("fylkesmannen-i-ingenting").Should().BeNull();
    }

    [Fact]
    public void Days_within_the_precision_of_a_source_are_possible()
    {
        var velforbund = Register.WithId("norges-velforbund")!;

        velforbund.ExistedOn(new(2010, 6, 1)).Should().Be(Certainty.Possible, "it ended in 2010, and the day was not read");
        velforbund.ExistedOn(new(2011, 1, 1)).Should().Be(Certainty.No);
        Troms.ExistedOn(new(2018, 12, 31)).Should().Be(Certainty.Certain);
        Troms.ExistedOn(new(2019, 1, 1)).Should().Be(Certainty.No);
        Troms.Names[0].UsedOn(new(2019, 1, 1)).Should().Be(Certainty.No);
    }

    [Fact]
    public void Name_comes_in_the_language_that_is_asked_for()
    {
        var governor = Register.WithId("statsforvalteren-i-troms-og-finnmark")!;

        governor.NameOn(new(2023, 1, 1), LanguageTag.NorthSami)!.Text.Should().Be("Romssa ja Finnmárkku stáhtahálddašeaddji");
        governor.NameOn(new(2023, 1, 1), LanguageTag.English)!.Text.Should().Be("Statsforvalteren i Troms og Finnmark");
        governor.NameOn(new(2019, 6, 1))!.Text.Should().Be("Fylkesmannen i Troms og Finnmark");
        governor.NameOn(new(2018, 12, 31)).Should().BeNull();
    }

    [Fact]
    public void Committed_file_is_what_the_generator_makes_of_the_tables()
    {
        var made = OrganisationsFile.Make(OrganisationData.Folder);

        made.Should().Be(File.ReadAllText(Path.Combine(OrganisationData.Folder, "organisations.txt")), "after a change in a table: dotnet run src/Tilflytting.Core/Organisations/Data/generate.cs");
        Encoding.UTF8.GetByteCount(made).Should().BeLessThan(40 * 1024);
    }
}
