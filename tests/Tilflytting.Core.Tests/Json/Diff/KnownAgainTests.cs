using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Json.Diff;

/// <summary>An item of a list that has changed is known again by what names it, also when something new stands before it.</summary>
public class KnownAgainTests
{
    private static readonly Initiative Entry = FullDocument.Catalogue.Initiatives[0] with { UnknownMembers = UnknownMembers.None };

    [Fact]
    public void A_text_by_what_it_says_in_a_language() =>
        Knows<LocalizedText>(static items => Entry with { Objectives = items }, "Nytt", "Flere", new LocalizedText([KeyValuePair.Create(LanguageTag.Nynorsk, "Flere")]), "objectives/1");

    [Fact]
    public void A_term_by_its_code_or_its_words()
    {
        Knows<Term<TargetGroup>>(Groups, TargetGroup.Youth, TargetGroup.Women, TargetGroup.Women.Written("Jenter"), "targetGroups/1");
        Knows<Term<TargetGroup>>(Groups, TargetGroup.Youth, TargetGroup.Words(" KVINNER "), TargetGroup.Women, "targetGroups/1");

        static Initiative Groups(ImmutableArray<Term<TargetGroup>> items) => Entry with { TargetGroups = items };
    }

    [Fact]
    public void A_project_by_its_id_or_by_all_the_rest()
    {
        Project project = new() { Id = Slug.Parse("a"), Name = "Navn" };

        Knows<Project>(Projects, new() { Id = Slug.Parse("ny"), Name = "Nytt" }, project, project with { Name = "Annet" }, "projects/1/name");
        Knows<Project>(Projects, new() { Id = Slug.Parse("ny"), Name = "Nytt" }, project, project with { Id = Slug.Parse("b") }, "projects/1/id");
        CatalogueDiff.Between(With(Projects([new() { Id = Slug.Parse("a") }])), With(Projects([new() { Id = Slug.Parse("b") }]))).Changes.Select(static change => change.Kind)
            .Should().Equal([ChangeKind.Removed, ChangeKind.Added], "there is nothing else to know it by");

        static Initiative Projects(ImmutableArray<Project> items) => Entry with { Projects = items };
    }

    [Fact]
    public void A_place_by_its_number_or_its_name()
    {
        Knows<Place>(
            Places,
            new() { Name = "Ny" },
            new() { Municipality = MunicipalityNumber.Parse("1929"), Name = "Berg" },
            new() { Municipality = MunicipalityNumber.Parse("1929"), Name = "Bergs" },
            "places/1/name");
        Knows<Place>(Places, new() { Name = "Ny" }, new() { Name = "Berg" }, new() { Name = "Berg", Extent = PlaceExtent.Part }, "places/1/extent");
        Knows<Place>(Places, new() { Locality = "Ny" }, new() { Locality = "Skaland" }, new() { Locality = "Skaland", Extent = PlaceExtent.Part }, "places/1/extent");

        static Initiative Places(ImmutableArray<Place> items) => Entry with { Places = items };
    }

    [Fact]
    public void A_partner_by_its_organisation_number_or_its_name()
    {
        var number = OrganisationNumber.Parse("974760673");

        Knows<Partner>(Partners, new() { Name = "Ny" }, new() { Name = "A", OrganisationNumber = number }, new() { Name = "B", OrganisationNumber = number }, "partners/1/name");
        Knows<Partner>(Partners, new() { Name = "Ny" }, new() { Name = "A" }, new() { Name = "A", Note = "M" }, "partners/1/note");

        static Initiative Partners(ImmutableArray<Partner> items) => Entry with { Partners = items };
    }

    [Fact]
    public void An_activity_by_its_kind_and_project_or_its_kind_or_its_words()
    {
        Activity website = new() { Kind = ActivityType.Website };

        Knows<Activity>(Activities, new() { Kind = ActivityType.Brochures }, website, website with { Description = "Ny" }, "activities/1/description");
        Knows<Activity>(Activities, new() { Kind = ActivityType.Brochures }, website, website with { Project = Slug.Parse("p") }, "activities/1/project");
        Knows<Activity>(Activities, new() { Kind = ActivityType.Brochures }, new() { Kind = ActivityType.Words("eigen nettstad") }, website, "activities/1/kind");
        var diff = CatalogueDiff.Between(
            With(Activities([website with { Project = Slug.Parse("p") }, website with { Project = Slug.Parse("q") }])),
            With(Activities([website with { Project = Slug.Parse("q"), Description = "Q" }, website with { Project = Slug.Parse("p"), Description = "P" }])));
        diff.Changes.Select(static change => (change.Kind, change.NewPointer![14..])).Should().BeEquivalentTo([
            (ChangeKind.Moved, "/activities/0"), (ChangeKind.Added, "/activities/0/description"), (ChangeKind.Added, "/activities/1/description")], "the project says which is which");
        Activity brochures = new() { Kind = ActivityType.Brochures };
        Swapped(Activities, website with { Project = Slug.Parse("p") }, brochures with { Project = Slug.Parse("p") }, static activity => activity with { Description = "Ny" }, "activities", "description");

        static Initiative Activities(ImmutableArray<Activity> items) => Entry with { Activities = items };
    }

    [Fact]
    public void An_outcome_by_its_text() =>
        Knows<Outcome>(static items => Entry with { Outcomes = items }, new() { Text = "Ny" }, new() { Text = "Vekst" }, new() { Text = "Vekst", Value = 3 }, "outcomes/1/value");

    [Fact]
    public void Funding_by_its_source_programme_and_project()
    {
        Knows<Funding>(Funds, new() { Source = "Ny" }, new() { Source = "Staten" }, new() { Source = "Staten", Amount = 1 }, "funding/1/amount");
        Knows<Funding>(Funds, new() { Source = "Ny" }, new() { Programme = Programme.Words("Bolyst") }, new() { Programme = Programme.Words("Bolyst"), Amount = 1 }, "funding/1/amount");
        Knows<Funding>(Funds, new() { Source = "Ny" }, new() { Project = Slug.Parse("p") }, new() { Project = Slug.Parse("p"), Amount = 1 }, "funding/1/amount");

        static Initiative Funds(ImmutableArray<Funding> items) => Entry with { Funding = items };
    }

    [Fact]
    public void A_relation_by_its_kind_and_id_or_its_title()
    {
        Relation relation = new() { Kind = RelationKind.SeeAlso, Id = Slug.Parse("a"), Title = "A" };

        Knows<Relation>(Related, new() { Kind = RelationKind.Continues, Title = "Ny" }, relation, relation with { Title = "B" }, "related/1/title");
        Knows<Relation>(Related, new() { Kind = RelationKind.Continues, Title = "Ny" }, relation, relation with { Kind = RelationKind.PartOf }, "related/1/kind");
        Swapped(Related, relation with { Title = null }, relation with { Kind = RelationKind.PartOf, Title = null }, static relation => relation with { Title = "Ny" }, "related", "title");
        Swapped(Related, relation with { Title = null }, relation with { Id = Slug.Parse("b"), Title = null }, static relation => relation with { Title = "Ny" }, "related", "title");

        static Initiative Related(ImmutableArray<Relation> items) => Entry with { Related = items };
    }

    [Fact]
    public void A_link_by_its_address() =>
        Knows<Link>(
            static items => Entry with { Links = items },
            new() { Address = new("https://example.org/ny") },
            new() { Address = new("https://example.org/a") },
            new() { Address = new("https://example.org/a"), Text = "T" },
            "links/1/text");

    [Fact]
    public void A_concept_by_its_vocabulary_and_code()
    {
        Concept concept = new() { Vocabulary = "target-group", Code = "hyttefolk", Label = "Hyttefolk" };
        var old = FullDocument.Catalogue with { Concepts = [concept with { Vocabulary = "activity-type" }, concept] };
        var @new = FullDocument.Catalogue with { Concepts = [concept with { Label = "Hytteeiere" }] };

        CatalogueDiff.Between(old, @new).Changes.Select(static change => (change.Kind, change.OldPointer)).Should().Equal((ChangeKind.Removed, "/concepts/0"), (ChangeKind.Changed, "/concepts/1/label"));
        old = FullDocument.Catalogue with { Concepts = [concept with { Code = "sjofolk" }, concept] };
        CatalogueDiff.Between(old, @new).Changes.Select(static change => (change.Kind, change.OldPointer)).Should().Equal((ChangeKind.Removed, "/concepts/0"), (ChangeKind.Changed, "/concepts/1/label"));
    }

    [Theory]
    [InlineData("aa", "a", "-1")]
    [InlineData("aba", "ba", "-0")]
    [InlineData("ab", "caab", "+0 +1")]
    [InlineData("caab", "ab", "-0 -1")]
    [InlineData("abcd", "dabc", "3>0")]
    public void Of_equal_items_the_one_that_came_or_went_is_told(string old, string @new, string told)
    {
        static Catalogue Of(string items) => With(Entry with { Objectives = [.. items.Select(static item => (LocalizedText)item.ToString())] });
        static string Index(string? pointer) => pointer![(pointer!.LastIndexOf('/') + 1)..];

        var changes = CatalogueDiff.Between(Of(old), Of(@new)).Changes.Select(static change => change.Kind switch
        {
            ChangeKind.Removed => "-" + Index(change.OldPointer),
            ChangeKind.Added => "+" + Index(change.NewPointer),
            _ => $"{Index(change.OldPointer)}>{Index(change.NewPointer)}",
        });

        string.Join(' ', changes).Should().Be(told);
    }

    [Fact]
    public void A_text_that_says_what_two_did_is_the_first_of_them()
    {
        var both = new LocalizedText([KeyValuePair.Create(LanguageTag.Bokmal, "En"), KeyValuePair.Create(LanguageTag.Nynorsk, "Ein")]);

        CatalogueDiff.Between(With(Entry with { Objectives = ["En", "Ein"] }), With(Entry with { Objectives = [both] })).Changes.Select(static change => (change.Kind, change.OldPointer))
            .Should().BeEquivalentTo([(ChangeKind.Removed, "/initiatives/0/objectives/1"), (ChangeKind.Refined, "/initiatives/0/objectives/0")]);
    }

    /// <summary>The new item is added before, the old one is changed in one place.</summary>
    private static void Knows<T>(Func<ImmutableArray<T>, Initiative> list, T added, T old, T changed, string pointer)
    {
        var changes = CatalogueDiff.Between(With(list([old])), With(list([added, changed]))).Changes;

        changes.Should().HaveCount(2);
        changes[0].Kind.Should().Be(ChangeKind.Added);
        changes[0].NewPointer.Should().EndWith("/0");
        $"/initiatives/0/{pointer}".Should().Be(changes[1].NewPointer);
    }

    /// <summary>Two items that have changed places, each changed in one member.</summary>
    private static void Swapped<T>(Func<ImmutableArray<T>, Initiative> list, T one, T other, Func<T, T> change, string name, string member)
    {
        var changes = CatalogueDiff.Between(With(list([one, other])), With(list([change(other), change(one)]))).Changes;

        changes.Select(static change => (change.Kind, change.NewPointer)).Should().BeEquivalentTo([
            (ChangeKind.Moved, $"/initiatives/0/{name}/0"), (ChangeKind.Added, $"/initiatives/0/{name}/0/{member}"), (ChangeKind.Added, $"/initiatives/0/{name}/1/{member}")]);
    }

    private static Catalogue With(Initiative initiative) => FullDocument.Catalogue with { Initiatives = [initiative] };
}
