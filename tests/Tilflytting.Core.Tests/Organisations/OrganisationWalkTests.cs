namespace Tilflytting.Core.Tests.Organisations;

/// <summary>The register against an independent walk over the tables, for every body, every name and every 1 January.</summary>
public class OrganisationWalkTests
{
    private static readonly OrganisationRegister Register = OrganisationRegister.Default;

    public static TheoryData<string> Ids => [.. OrganisationData.Bodies.Select(static row => row["id"])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Body_becomes_what_the_tables_say(string id)
    {
        var body = Register.WithId(id)!;

        body.Successors().OrderBy(static match => match.Organisation.Id, StringComparer.Ordinal).Select(static match => match.ToString()).Should().Equal(SlowOrganisations.Successors(id));
        body.Today().OrderBy(static match => match.Organisation.Id, StringComparer.Ordinal).Select(static match => match.ToString()).Should().Equal(SlowOrganisations.Today(id));
        foreach (var later in Register.Organisations)
        {
            later.MadeOf().Any(match => match.Organisation == body).Should().Be(later != body && body.LeadsTo(later) != Certainty.No);
        }
    }

    [Fact]
    public void Name_on_every_first_of_January_means_what_the_tables_say()
    {
        foreach (var name in OrganisationData.Names.Select(static row => row["name"]).Distinct())
        {
            Register.Find(name).OrderBy(static match => match.Organisation.Id, StringComparer.Ordinal).Select(static match => match.ToString()).Should().Equal(SlowOrganisations.Find(name, ""), name);
            for (var year = 1990; year <= 2026; year++)
            {
                Register.Find(name, new(year, 1, 1)).OrderBy(static match => match.Organisation.Id, StringComparer.Ordinal).Select(static match => match.ToString())
                    .Should().Equal(SlowOrganisations.Find(name, $"{year}-01-01"), "{0} in {1}", name, year);
            }
        }
    }

    [Fact]
    public void Way_to_a_successor_is_a_chain_of_dated_changes()
    {
        foreach (var body in Register.Organisations)
        {
            foreach (var (later, _) in body.Successors().Select(static match => (match.Organisation, match.Certainty)).Where(one => one.Organisation != body))
            {
                var steps = body.ChangesTo(later).Where(static change => change.Kind != OrganisationChangeKind.Renamed).ToList();

                steps[0].From.Should().Be(body);
                steps[^1].To.Should().Be(later);
                steps.Zip(steps.Skip(1)).Where(static pair => pair.First.To != pair.Second.From).Should().BeEmpty();
            }
        }
    }
}
