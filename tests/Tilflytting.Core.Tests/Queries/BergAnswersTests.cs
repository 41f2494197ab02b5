using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>What the library answers about the Berg entry.</summary>
public class BergAnswersTests
{
    private static readonly ImmutableArray<Project> Projects = Berg.Initiative.Projects;

    [Fact]
    public void The_first_two_projects_possibly_overlap()
    {
        Projects[0].Period!.Period!.Value.Overlaps(Projects[1].Period!.Period!.Value).Should().Be(Certainty.Possible);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Each_of_them_was_certainly_active_in_1997_and_possibly_on_a_day_of_it(int project)
    {
        var period = Projects[project].Period!.Period!.Value;

        period.Overlaps(DateInterval.Year(1997)).Should().Be(Certainty.Certain);
        period.Overlaps(DateInterval.Day(new LocalDate(1997, 6, 1))).Should().Be(Certainty.Possible);
    }

    [Fact]
    public void The_entry_answers_as_its_projects_do()
    {
        Ask(InitiativeFilter.Active(DateInterval.Year(1997))).Should().Be(Certainty.Certain);
        Ask(InitiativeFilter.Active(DateInterval.Day(new LocalDate(1997, 6, 1)))).Should().Be(Certainty.Possible);
        Ask(InitiativeFilter.Active(DateInterval.Year(2004))).Should().Be(Certainty.No);
        Ask(InitiativeFilter.Active(DateInterval.Years(2001, 2006))).Should().Be(Certainty.No);
        Ask(InitiativeFilter.Active(DateInterval.Since(2010))).Should().Be(Certainty.Certain);
        Ask(InitiativeFilter.Active(DateInterval.Since(2011))).Should().Be(Certainty.No);
        Ask(InitiativeFilter.Active(DatePeriod.Parse("2000/2001"))).Should().Be(Certainty.Possible);
    }

    [Fact]
    public void In_2004_there_was_none()
    {
        Projects.Should().OnlyContain(static project => project.Period!.Period!.Value.Overlaps(DateInterval.Year(2004), null) == Certainty.No);
    }

    [Fact]
    public void It_is_for_youth_and_possibly_for_women()
    {
        Ask(InitiativeFilter.Has(TargetGroup.Youth)).Should().Be(Certainty.Certain);
        Ask(InitiativeFilter.Has(TargetGroup.Women)).Should().Be(Certainty.Possible, "«Alle typer innflyttere» leaves nobody out");
        Ask(InitiativeFilter.HasExactly(TargetGroup.Women)).Should().Be(Certainty.No);
    }

    [Fact]
    public void It_has_no_brochures_for_its_list_of_activities_is_closed()
    {
        Ask(InitiativeFilter.Has(ActivityType.Brochures)).Should().Be(Certainty.No);
    }

    [Fact]
    public void Without_a_list_of_activities_brochures_are_possible_and_not_stated()
    {
        var explanation = InitiativeFilter.Has(ActivityType.Brochures).Explain(Berg.Initiative with { Activities = [] });

        explanation.Certainty.Should().Be(Certainty.Possible);
        explanation.IsStated.Should().BeFalse();
        explanation.Text.In(LanguageTag.Bokmal).Should().StartWith("ikke oppgitt");
        explanation.Text.In(LanguageTag.Nynorsk).Should().StartWith("ikkje oppgitt");
        explanation.Text.In(LanguageTag.English).Should().StartWith("not stated");
    }

    [Fact]
    public void An_entry_for_youth_alone_is_no_hit_for_all_newcomers()
    {
        InitiativeFilter.Has(TargetGroup.AllNewcomers).Evaluate(Berg.Initiative with { TargetGroups = [TargetGroup.Youth] }).Should().Be(Certainty.No);
    }

    [Theory]
    [InlineData("Troms fylkeskommune", Certainty.Certain)]
    [InlineData("TROMS", Certainty.Certain)]
    [InlineData("midt troms regionraad", Certainty.Certain)]
    [InlineData("bygdelag", Certainty.Certain)]
    [InlineData("Nordland fylkeskommune", Certainty.No)]
    [InlineData("rom", Certainty.No)]
    public void A_partner_is_found_by_whole_words_as_people_write_them(string name, Certainty expected)
    {
        Ask(InitiativeFilter.Partner(name)).Should().Be(expected);
    }

    [Fact]
    public void Where_gives_the_certain_hits_and_the_possible_ones_when_asked()
    {
        Initiative[] initiatives =
        [
            Berg.Initiative with { Id = Slug.Parse("certain"), TargetGroups = [TargetGroup.Women] },
            Berg.Initiative with { Id = Slug.Parse("possible") },
            Berg.Initiative with { Id = Slug.Parse("no"), TargetGroups = [TargetGroup.Youth] },
        ];
        var women = InitiativeFilter.Has(TargetGroup.Women);

        initiatives.Where(women).Select(static hit => hit.Id.ToString()).Should().Equal("certain");
        initiatives.Where(women, Certainty.Possible).Select(static hit => hit.Id.ToString()).Should().Equal("certain", "possible");
        initiatives.Where(!women).Select(static hit => hit.Id.ToString()).Should().Equal("no");
    }

    private static Certainty Ask(InitiativeFilter filter) => filter.Evaluate(Berg.Initiative);
}
