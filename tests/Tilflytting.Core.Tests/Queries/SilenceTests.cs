using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>What an entry says nothing about is possible; what it says something about is answered by what it says.</summary>
public class SilenceTests
{
    private static readonly Initiative Empty = new() { Id = Slug.Parse("tom"), Language = LanguageTag.Bokmal, Title = "Tom" };

    [Fact]
    public void An_entry_that_states_nothing_answers_possible_to_everything()
    {
        Ask(Empty, InitiativeFilter.Active(DateInterval.Year(1997))).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Partner("Troms")).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(TargetGroup.Youth)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(ActivityType.Brochures)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(SellingPoint.Culture)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(SubjectArea.Reputation)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(PartnerKind.Business)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(Code<PartnerRole>.Parse("x"))).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(PartnerForm.Class)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(OrganisationForm.OwnProject)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(Programme.Omdommeskolen)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(Code<WorkStatus>.Parse("ended"))).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(AssessmentStatus.Assessed)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(FundingState.Granted)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(PlaceKind.Municipality)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(PlaceExtent.Whole)).Should().Be((Certainty.Possible, false));
        Ask(Empty, InitiativeFilter.Has(RelationKind.SeeAlso)).Should().Be((Certainty.Possible, false));
    }

    [Fact]
    public void Each_vocabulary_is_asked_of_the_member_that_has_it()
    {
        var full = Json.FullDocument.Catalogue.Initiatives[0];

        Ask(full, InitiativeFilter.Has(TargetGroup.Youth)).Should().Be((Certainty.Certain, true));
        Ask(full, InitiativeFilter.Has(ActivityType.Brochures)).Should().Be((Certainty.Certain, true));
        Ask(full, InitiativeFilter.Has(SellingPoint.Culture)).Should().Be((Certainty.Certain, true));
        Ask(full, InitiativeFilter.Has(SubjectArea.Relocation)).Should().Be((Certainty.Certain, true));
        Ask(full, InitiativeFilter.Has(PartnerKind.Business)).Should().Be((Certainty.Certain, true));
        Ask(full, InitiativeFilter.Has(PartnerForm.Body)).Should().Be((Certainty.Certain, true));
        Ask(full, InitiativeFilter.Has(PartnerForm.Class)).Should().Be((Certainty.No, true));
        Ask(full, InitiativeFilter.Has(Programme.Omdommeskolen)).Should().Be((Certainty.Certain, true));
        Ask(full with { Programmes = [] }, InitiativeFilter.Has(Programme.Omdommeskolen)).Should().Be((Certainty.Certain, true), "the funding names it");
        Ask(full, InitiativeFilter.Has(Code<OrganisationForm>.Parse("other"))).Should().Be((Certainty.Certain, true));
        Ask(full, InitiativeFilter.Has(Code<WorkStatus>.Parse("ongoing"))).Should().Be((Certainty.Certain, true), "a project has it");
        Ask(full, InitiativeFilter.Has(AssessmentStatus.Assessed)).Should().Be((Certainty.Certain, true));
        Ask(full, InitiativeFilter.Has(FundingState.Granted)).Should().Be((Certainty.Certain, true));
        Ask(full, InitiativeFilter.Has(PlaceKind.Municipality)).Should().Be((Certainty.Possible, true), "the place is only possible");
        Ask(full, InitiativeFilter.Has(PlaceExtent.Part)).Should().Be((Certainty.Possible, true));
        Ask(full, InitiativeFilter.Has(RelationKind.Continues)).Should().Be((Certainty.Certain, true));
    }

    [Fact]
    public void A_place_of_a_project_or_an_activity_has_a_kind_and_an_extent_like_any_other()
    {
        Place region = new() { Kind = PlaceKind.Region, Extent = PlaceExtent.Part, Name = "Midt-Troms" };
        var ofProject = Empty with { Projects = [new() { Id = Slug.Parse("p"), Places = [region] }] };
        var ofActivity = Empty with { Activities = [new() { Kind = ActivityType.Brochures, Places = [region with { Certainty = Certainty.Possible }] }] };

        Ask(ofProject, InitiativeFilter.Has(PlaceKind.Region)).Should().Be((Certainty.Certain, true));
        Ask(ofProject, InitiativeFilter.Has(PlaceKind.Locality)).Should().Be((Certainty.No, true));
        Ask(ofProject, InitiativeFilter.Has(PlaceExtent.Part)).Should().Be((Certainty.Certain, true));
        Ask(ofActivity, InitiativeFilter.Has(PlaceKind.Region)).Should().Be((Certainty.Possible, true));
        Ask(ofActivity, InitiativeFilter.Has(PlaceExtent.Whole)).Should().Be((Certainty.No, true));
        var facet = CatalogueIndex.Create([ofProject, ofActivity, Empty]).Facet(FacetDimension.Of<PlaceKind>());
        facet.Total.Should().Be(new InitiativeCount(2, 0, 1));
        facet.Row("region")!.Count.Should().Be(new InitiativeCount(1, 1, 1));
    }

    [Fact]
    public void Words_and_unknown_codes_answer_no_to_a_condition_on_a_code()
    {
        var written = Empty with { TargetGroups = [TargetGroup.Words("Ungdom"), Code<TargetGroup>.Parse("from-2031")] };

        Ask(written, InitiativeFilter.Has(TargetGroup.Youth)).Should().Be((Certainty.No, true));
        Ask(written, InitiativeFilter.Has(Code<TargetGroup>.Parse("from-2031"))).Should().Be((Certainty.Certain, true));
    }

    [Fact]
    public void A_code_with_words_is_still_the_code()
    {
        var written = Empty with { TargetGroups = [TargetGroup.Youth.Written("Ungdom (16–20 år)")] };

        Ask(written, InitiativeFilter.Has(TargetGroup.Youth)).Should().Be((Certainty.Certain, true));
        InitiativeFilter.Has(TargetGroup.Youth).Explain(written).Text.In(LanguageTag.Bokmal).Should().Contain("Ungdom (16–20 år)");
    }

    [Fact]
    public void A_catalogues_own_concept_stands_below_a_shipped_one()
    {
        var concepts = ConceptSet.With([new() { Vocabulary = "target-group", Code = "nurses", Label = "Sykepleiere", Broader = "youth" }]);
        var entry = Empty with { TargetGroups = [Code<TargetGroup>.Parse("nurses")] };
        var youth = InitiativeFilter.Has(TargetGroup.Youth);

        youth.Evaluate(entry).Should().Be(Certainty.No);
        youth.Evaluate(entry, concepts).Should().Be(Certainty.Certain);
        youth.Explain(entry, concepts).Text.In(LanguageTag.Bokmal).Should().Contain("«Sykepleiere»").And.Contain("«Ungdom»");
        new[] { entry }.Where(youth, concepts: concepts).Should().Equal(entry);
    }

    [Fact]
    public void A_project_without_a_date_may_have_gone_on_at_any_time_unless_the_whole_is_dated()
    {
        var dated = new Project { Id = Slug.Parse("a"), Period = DatePeriod.Parse("1997") };
        var undated = new Project { Id = Slug.Parse("b"), Period = StatedPeriod.Words("20012-2015") };
        var in2004 = InitiativeFilter.Active(DateInterval.Year(2004));

        Ask(Empty with { Projects = [dated] }, in2004).Should().Be((Certainty.No, true));
        Ask(Empty with { Projects = [dated, undated] }, in2004).Should().Be((Certainty.Possible, true));
        Ask(Empty with { Projects = [dated, undated], Period = DatePeriod.Parse("1997/1999") }, in2004).Should().Be((Certainty.No, true));
        Ask(Empty with { Projects = [undated] }, in2004).Should().Be((Certainty.Possible, false));
        Ask(Empty with { Period = DatePeriod.Parse("2003/2005") }, in2004).Should().Be((Certainty.Certain, true));
    }

    [Fact]
    public void The_period_of_an_activity_counts()
    {
        var entry = Empty with { Activities = [new() { Kind = ActivityType.Brochures, Period = DatePeriod.Parse("2004") }] };

        Ask(entry, InitiativeFilter.Active(DateInterval.Year(2004))).Should().Be((Certainty.Certain, true));
        InitiativeFilter.Active(DateInterval.Year(2004)).Explain(entry).Text.In(LanguageTag.Bokmal).Should().StartWith("Brosjyrer");
    }

    [Fact]
    public void An_open_end_is_certain_until_the_words_were_written_and_possible_after()
    {
        var entry = Empty with
        {
            Period = DatePeriod.Parse("2007/.."),
            Provenance = new() { StatedOn = PartialDate.Parse("2012"), RetrievedOn = new LocalDate(2024, 1, 1) },
        };

        Ask(entry, InitiativeFilter.Active(DateInterval.Year(2011))).Should().Be((Certainty.Certain, true));
        Ask(entry, InitiativeFilter.Active(DateInterval.Day(new LocalDate(2012, 1, 1)))).Should().Be((Certainty.Certain, true));
        Ask(entry, InitiativeFilter.Active(DateInterval.Day(new LocalDate(2012, 1, 2)))).Should().Be((Certainty.Possible, true));
        Ask(entry with { Period = DatePeriod.Parse("2007/") }, InitiativeFilter.Active(DateInterval.Year(2011))).Should().Be((Certainty.Possible, true));
    }

    [Fact]
    public void What_no_item_of_a_list_says_is_not_stated()
    {
        var named = Empty with { Partners = [new() { Name = "A" }, new() { Name = "B" }], Places = [new() { Name = "Senja" }], Funding = [new() { Source = "Staten" }] };

        Ask(named, InitiativeFilter.Has(PartnerForm.Body)).Should().Be((Certainty.Possible, false));
        Ask(named, InitiativeFilter.Has(PartnerKind.Business)).Should().Be((Certainty.Possible, false));
        Ask(named, InitiativeFilter.Has(PlaceKind.Region)).Should().Be((Certainty.Possible, false));
        Ask(named, InitiativeFilter.Has(FundingState.Granted)).Should().Be((Certainty.Possible, false));
        Ask(named, InitiativeFilter.Has(PlaceExtent.Whole)).Should().Be((Certainty.Certain, true), "without a word the whole is meant");
        Ask(named, InitiativeFilter.Has(Code<PartnerRole>.Parse("x"))).Should().Be((Certainty.Possible, false));
        Ask(named, InitiativeFilter.Partner(OrganisationNumber.Parse("974760673"))).Should().Be((Certainty.Possible, false));
    }

    [Fact]
    public void What_some_item_of_a_list_says_is_stated_and_the_others_answer_with_nothing()
    {
        var code = Code<PartnerRole>.Parse("x");
        var some = Empty with
        {
            Partners = [new() { Name = "A", Roles = [code], OrganisationNumber = OrganisationNumber.Parse("974760673"), Kind = PartnerKind.Business }, new() { Name = "B" }],
        };

        Ask(some, InitiativeFilter.Has(code)).Should().Be((Certainty.Certain, true));
        Ask(some, InitiativeFilter.Has(Code<PartnerRole>.Parse("y"))).Should().Be((Certainty.No, true));
        Ask(some, InitiativeFilter.Partner(OrganisationNumber.Parse("983971636"))).Should().Be((Certainty.No, true));
        Ask(some, InitiativeFilter.Has(PartnerKind.VillageAssociation)).Should().Be((Certainty.No, true));
    }

    [Fact]
    public void A_place_that_is_only_possible_answers_possible()
    {
        var entry = Empty with { Places = [new() { Kind = PlaceKind.Region, Name = "Midt-Troms", Certainty = Certainty.Possible }] };

        Ask(entry, InitiativeFilter.Has(PlaceKind.Region)).Should().Be((Certainty.Possible, true));
        Ask(entry, InitiativeFilter.Has(PlaceKind.County)).Should().Be((Certainty.No, true));
        InitiativeFilter.Has(PlaceKind.Region).Explain(entry).Text.In(LanguageTag.Bokmal).Should().EndWith("men bare som mulig");
    }

    [Fact]
    public void An_activity_is_named_in_the_readers_language_and_by_the_catalogues_own_label()
    {
        var concepts = ConceptSet.With([new() { Vocabulary = "activity-type", Code = "kartlegging", Label = "Kartlegging" }]);
        var entry = Empty with { Activities = [new() { Kind = Code<ActivityType>.Parse("kartlegging"), Period = DatePeriod.Parse("1997") }] };
        var in1997 = InitiativeFilter.Active(DateInterval.Year(1997));

        in1997.Explain(entry, concepts).Text.In(LanguageTag.English).Should().Be("Kartlegging (1997) was under way in 1997");
        in1997.Explain(entry with { Activities = [entry.Activities[0] with { Kind = ActivityType.Brochures }] }).Text.In(LanguageTag.English)
            .Should().StartWith("Brochures and the like");
    }

    private static (Certainty Certainty, bool IsStated) Ask(Initiative initiative, InitiativeFilter filter)
    {
        var explanation = filter.Explain(initiative);
        filter.Evaluate(initiative).Should().Be(explanation.Certainty);
        return (explanation.Certainty, explanation.IsStated);
    }

    [Theory]
    [InlineData("1997-01-01", "1997-12-31", "in 1997")]
    [InlineData("1997-01-01", "1999-12-31", "in the years 1997–1999")]
    [InlineData("1997-06-01", "1997-06-01", "on 1 June 1997")]
    [InlineData("1997-06-01", "1997-07-31", "between 1 June 1997 and 31 July 1997")]
    [InlineData("1997-06-01", "1997-06-30", "in June 1997")]
    [InlineData("1997-06-01", "9999-12-31", "1 June 1997 or later")]
    [InlineData("-9998-01-01", "1997-12-31", "in 1997 or earlier")]
    [InlineData("-9998-01-01", "1997-06-01", "1 June 1997 or earlier")]
    [InlineData("1997-01-01", "9999-12-31", "in 1997 or later")]
    public void A_window_is_said_as_a_person_would(string first, string last, string expected)
    {
        var pattern = NodaTime.Text.LocalDatePattern.Iso;
        var window = new DateInterval(pattern.Parse(first).Value, pattern.Parse(last).Value);

        InitiativeFilter.Active(window).Explain(Berg.Initiative).ToString().Should().Contain(expected);
    }
}
