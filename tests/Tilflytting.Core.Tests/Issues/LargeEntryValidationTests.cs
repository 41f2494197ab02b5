using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Rules that compared every part of a large entry with every other.</summary>
public class LargeEntryValidationTests
{
    private const int Many = 20_000;

    [Fact]
    public void References_to_projects_are_looked_up_and_a_few_have_a_suggestion()
    {
        ImmutableArray<Project> projects = [.. Enumerable.Range(0, Many).Select(static i => new Project { Id = Slug.Parse($"prosjekt-{i}") })];
        var entry = Entry() with
        {
            Projects = projects,
            Activities = [.. Enumerable.Range(0, Many).Select(static i => new Activity { Kind = ActivityType.Brochures, Description = $"{i}", Project = Slug.Parse(i % 2 == 0 ? $"prosjekt-{i}" : $"tiltak-{i}") })],
        };

        var report = Validator.Validate(entry);

        report.Diagnostics.Should().HaveCount(Many / 2).And.OnlyContain(static problem => problem.Code == DiagnosticCodes.UnknownProject);
        report.Diagnostics[0].Pointer.Should().Be("/activities/1/project");
    }

    [Fact]
    public void A_typing_error_has_its_suggestion_every_time_it_is_made()
    {
        var entry = Entry() with
        {
            Projects = [new() { Id = Slug.Parse("kystsamfunnsprosjektet") }, new() { Id = Slug.Parse("annet") }],
            Activities = [.. Enumerable.Range(0, 3).Select(static i => new Activity { Kind = ActivityType.Brochures, Description = $"{i}", Project = Slug.Parse("kystsamfunnsprosjekt") })],
        };

        Validator.Validate(entry).Diagnostics.Select(static problem => problem.Suggestion).Should().Equal(Enumerable.Repeat("kystsamfunnsprosjektet", 3));
    }

    [Fact]
    public void Partners_and_places_by_the_thousand_are_held_against_each_other_once_for_each_county()
    {
        var entry = Entry() with
        {
            Period = DatePeriod.Parse("2010"),
            Places = [.. Enumerable.Range(0, Many).Select(static i => new Place { Kind = PlaceKind.County, County = CountyNumber.Parse("19"), Locality = $"{i}" })],
            Partners = [.. Enumerable.Range(0, Many).Select(static i => new Partner { Name = $"Fylke {i}", Place = new() { Kind = PlaceKind.County, County = CountyNumber.Parse(i % 2 == 0 ? "19" : "11") } })],
        };

        var report = Validator.Validate(entry);

        report.Diagnostics.Should().HaveCount(Many / 2).And.OnlyContain(static problem => problem.Code == DiagnosticCodes.PartnerOfAnotherCounty);
        report.Diagnostics[0].Pointer.Should().Be("/partners/1/place/county");
    }

    private static Initiative Entry() => new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A" };
}
