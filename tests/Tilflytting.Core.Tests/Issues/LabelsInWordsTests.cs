using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Words were looked for in texts alone: «barnefamilier» found nothing, although eight entries of the sample list it.</summary>
public class LabelsInWordsTests
{
    private static readonly Initiative Entry = new()
    {
        Id = Slug.Parse("berg"),
        Language = LanguageTag.Nynorsk,
        Title = "Ei bygd ved havet",
        TargetGroups = [TargetGroup.FamiliesWithChildren, TargetGroup.Youth.Written("De unge")],
        Activities = [new() { Kind = ActivityType.HomecomingEvent }],
        SellingPoints = [SellingPoint.PeaceAndQuiet],
        SubjectAreas = [SubjectArea.Reputation],
        Status = WorkStatus.Completed,
        Projects = [new() { Id = Slug.Parse("p"), Status = WorkStatus.Permanent }],
        OrganisationForm = OrganisationForm.Vocabulary.Concepts.Select(static one => Code<OrganisationForm>.Parse(one.Code)).First(),
        Partners = [new() { Name = "Noen", Kind = PartnerKind.EducationalInstitution, Roles = [PartnerRole.Owner], Form = PartnerForm.Class }],
        Places = [new() { Kind = PlaceKind.Locality, Extent = PlaceExtent.Part, Certainty = Certainty.Possible }],
        Funding = [new() { State = FundingState.Pledged }],
        Related = [new() { Kind = RelationKind.Continues, Title = "Et annet" }],
        Provenance = new() { Assessment = new() { Status = AssessmentStatus.NotAssessed } },
    };

    /// <summary>In bokmål, nynorsk and English, in any form, and one of each vocabulary.</summary>
    [Theory]
    [InlineData("barnefamilier")]
    [InlineData("Barnefamiliar")]
    [InlineData("barnefam*")]
    [InlineData("barnefamilie")]
    [InlineData("families children")]
    [InlineData("\"families with children\"")]
    [InlineData("ungdommar unge")]
    [InlineData("\"young people\"")]
    [InlineData("bortebuarar")]
    [InlineData("\"fred og ro\"")]
    [InlineData("omdømme")]
    [InlineData("avslutta")]
    [InlineData("\"fast ordning\"")]
    [InlineData("skular utdanningsinstitusjon*")]
    [InlineData("prosjekteier")]
    [InlineData("pledged")]
    [InlineData("fortsetter")]
    public void A_word_of_a_label_is_found(string words) => Answer(words).Should().Be(Certainty.Certain);

    /// <summary>No phrase goes from one label to another, and no alternative label is seen; nor is the kind of a place, its extent, the form of a partner, or an assessment.</summary>
    [Theory]
    [InlineData("kvinner")]
    [InlineData("\"barnefamilier ungdom\"")]
    [InlineData("\"ro barnefamilier\"")]
    [InlineData("\"children families\"")]
    [InlineData("\"barnefamilier families\"")]
    [InlineData("utdanningsinstitusjonane skolen fylke")]
    [InlineData("locality")]
    [InlineData("deler")]
    [InlineData("gruppe")]
    [InlineData("assessed")]
    [InlineData("youth")]
    [InlineData("-barnefamilier")]
    public void What_is_in_no_label_is_not(string words) => Answer(words).Should().Be(Certainty.No);

    [Fact]
    public void Explanation_names_the_kind_of_item_and_shows_the_label()
    {
        var found = InitiativeFilter.Text("barnefamilier").Explain(Entry);

        found.Certainty.Should().Be(Certainty.Certain);
        found.Text.In(LanguageTag.Bokmal).Should().Be("«barnefamilier» står i navnet på en målgruppe: «Barnefamiliar»");
        found.Text.In(LanguageTag.Nynorsk).Should().Be("«barnefamilier» står i namnet på ei målgruppe: «Barnefamiliar»");
        found.Text.In(LanguageTag.English).Should().Be("«barnefamilier» stands in the label of a target group: «Barnefamiliar»");
        found.Highlight!.Field.Should().Be(SearchedField.Label);
        found.Highlight.Vocabulary.Should().BeSameAs(TargetGroup.Vocabulary);
        found.Highlight.Code.Should().Be("families-with-children");
        found.Highlight.ToString().Should().Be("Label: *Barnefamiliar*");
        found.Highlight.Excerpt(3).Code.Should().Be("families-with-children");
        InitiativeFilter.Text("kvinner").Explain(Entry).Text.In(LanguageTag.Bokmal).Should().Be("«kvinner» står ikke i noen tekst");
    }

    [Fact]
    public void Every_vocabulary_whose_labels_are_searched_is_named_in_the_reason()
    {
        var reasons = SearchedText.Of(Entry).Where(static text => text.Vocabulary is not null)
            .Select(static text => InitiativeFilter.Text($"\"{ConceptSet.Shipped.LabelOf(text.Vocabulary!, text.Text)!.For(LanguageTag.Bokmal)}\"").Explain(Entry).Text.For(LanguageTag.English)).ToList();

        reasons.Should().HaveCount(12).And.OnlyContain(static reason => reason.Contains("stands in the label of ", StringComparison.Ordinal));
        reasons.Select(static reason => reason.Split(':')[0].Split(" in the label of ")[1]).Distinct().Should().BeEquivalentTo(
            "a target group", "an activity", "a selling point", "a kind of partner", "the role of a partner", "a subject area", "the form of organisation", "a status", "a state of funding", "a relation");
    }

    [Fact]
    public void Highlights_have_each_label_once_in_the_language_of_the_entry_where_that_has_the_words()
    {
        var twice = Entry with { TargetGroups = [TargetGroup.FamiliesWithChildren, TargetGroup.FamiliesWithChildren, TargetGroup.Youth] };

        Marked(InitiativeFilter.Text("barnefamilier people").Highlights(twice)).Should().Equal("Label target-group Barnefamiliar: Barnefamiliar", "Label target-group Young people: people", "Label activity-type Event in the municipality to encourage people who have moved away to move back: people");
        Marked(InitiativeFilter.Parse("barnefamilier or families").Highlights(twice)).Should().Equal("Label target-group Barnefamiliar: Barnefamiliar", "Label target-group Families with children: Families");
        InitiativeFilter.Parse("-barnefamilier").Highlights(twice).Should().BeEmpty();
    }

    [Fact]
    public void Own_concepts_have_labels_in_every_language_and_an_unknown_code_is_its_own()
    {
        Concept[] own =
        [
            new() { Vocabulary = "target-group", Code = "nurses", Label = new([new(LanguageTag.Bokmal, "Sykepleiere"), new(LanguageTag.Parse("de"), "Krankenschwestern")]), Alternatives = ["Helsefagarbeidere"] },
            new() { Vocabulary = "target-group", Code = "youth", Label = "Tenåringer" },
        ];
        var entry = Entry with { TargetGroups = [Code<TargetGroup>.Parse("nurses"), Code<TargetGroup>.Parse("night-shift"), TargetGroup.Youth] };
        var concepts = ConceptSet.With(own);
        var (catalogue, index) = (Catalogue(entry, own), CatalogueIndex.Create([entry], concepts));

        foreach (var (words, isFound) in new[] { ("sjukepleiarar", true), ("krankenschwestern", true), ("\"night shift\"", true), ("nightshift", true), ("night*", true), ("helsefagarbeidere", false), ("tenåringer", false), ("ungdom", true), ("nurses", false) })
        {
            var filter = InitiativeFilter.Text(words);
            filter.Evaluate(entry, concepts).Should().Be(isFound ? Certainty.Certain : Certainty.No, words);
            index.Count(filter).Certain.Should().Be(isFound ? 1 : 0, words);
            catalogue.Query(words).Total.Should().Be(isFound ? 1 : 0, words);
        }

        InitiativeFilter.Text("nurses").Evaluate(entry).Should().Be(Certainty.Certain, "nobody says what else it is called");
        index.Query("sykepleiere").Hits[0].Highlights.Should().ContainSingle().Which.ToString().Should().Be("Label: *Sykepleiere*");
        InitiativeFilter.Text("sykepleiere").Highlights(entry).Should().BeEmpty();
        InitiativeFilter.Text("sykepleiere").Highlights(entry, concepts).Should().ContainSingle();
    }

    [Fact]
    public void A_label_weighs_as_any_text_but_the_title()
    {
        Initiative Of(string id, string title, string? summary = null, params ImmutableArray<Term<TargetGroup>> groups) =>
            new() { Id = Slug.Parse(id), Language = LanguageTag.Bokmal, Title = title, Summary = summary is null ? null : new LocalizedText(summary), TargetGroups = groups };
        Initiative[] all =
        [
            Of("a", "x", "kvinner"), Of("b", "x", "kvinner og ungdom"), Of("c", "x", null, TargetGroup.Women, TargetGroup.Youth), Of("d", "Kvinner", null, TargetGroup.Women), Of("e", "Kvinner"),
        ];
        var index = CatalogueIndex.Create(all);

        foreach (var hits in new[] { all.Query(InitiativeFilter.Parse("kvinner or ungdom")), index.Query("kvinner or ungdom").Hits })
        {
            string.Concat(hits.Select(static hit => hit.Initiative.Id.ToString())).Should().Be("debca");
        }
    }

    private static Certainty Answer(string words)
    {
        var filter = InitiativeFilter.Parse(words);
        var answer = filter.Evaluate(Entry);
        CatalogueIndex.Create([Entry]).Count(filter).Certain.Should().Be(answer == Certainty.Certain ? 1 : 0, "the index says the same");
        filter.Explain(Entry).Certainty.Should().Be(answer);
        return answer;
    }

    private static Catalogue Catalogue(Initiative entry, Concept[] own) =>
        new() { SchemaVersion = SchemaVersion.Current, Id = Slug.Parse("k"), Language = LanguageTag.Bokmal, Title = "K", Concepts = [.. own], Initiatives = [entry] };

    private static IEnumerable<string> Marked(IEnumerable<TextHighlight> highlights) =>
        highlights.Select(static one => $"{one.Field} {one.Vocabulary} {one.Text}: {string.Join('|', one.Spans.Select(span => one.Text.Substring(span.Start, span.Length)))}");
}
