using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>Labels in the index: read once for each code, however many initiatives and codes there are.</summary>
public class TextLabelsTests
{
    private static readonly string[] Questions =
    [
        "kvinner", "women", "kvin*", "w*", "ungdom kvinner", "-kvinner", "\"families with\"", "\"families children\"", "families or ungdommar", "familie*", "\"med barn\"", "grende-bygdelag", "group*", "group-7", "\"group 7\"",
        "gruppe", "gruppe7", "\"gruppe sju*\"", "g*", "kyst kvinner", "\"kyst kvinner\"", "\"kvinner kyst\"", "kyst*",
    ];

    /// <summary>More than one block, sets of bits and sets of lists, and words that are in texts, in labels, and in both.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(600)]
    public void Many_entries_and_many_codes_that_nobody_ships_have_the_same_answers_and_order(int ownCodes)
    {
        var concepts = ConceptSet.With(Enumerable.Range(0, ownCodes).Select(static i => new Concept { Vocabulary = "target-group", Code = $"group-{i}", Label = $"Gruppe sju{i} gruppe{i}" }));
        Initiative[] all =
        [
            .. Enumerable.Range(0, 8_300).Select(static i => new Initiative
            {
                Id = Slug.Parse($"x{i:D5}"),
                Language = LanguageTag.Bokmal,
                Title = i % 97 == 0 ? "Kvinner ved kysten" : i % 31 == 0 ? "Kyst" : "By",
                Summary = i % 53 == 0 ? "For kvinner med barn" : i % 13 == 0 ? "Families with, children" : null,
                TargetGroups =
                [
                    .. i % 3 == 0 ? (Term<TargetGroup>[])[TargetGroup.Women] : [], .. i % 700 == 1 ? (Term<TargetGroup>[])[TargetGroup.FamiliesWithChildren] : [],
                    .. i % 5 == 0 ? (Term<TargetGroup>[])[Code<TargetGroup>.Parse($"group-{i % 1000}")] : [], .. i % 2000 == 9 ? (Term<TargetGroup>[])[Code<TargetGroup>.Parse("kyst-kvinner")] : [],
                ],
                Partners = i % 4000 == 11 ? [new() { Name = "x", Kind = PartnerKind.VillageAssociation }] : [],
            }),
        ];
        var index = CatalogueIndex.Create(all, concepts);
        foreach (var question in Questions.Select(static text => InitiativeFilter.Parse(text)))
        {
            var found = all.Query(question, concepts: concepts).Select(static hit => hit.Initiative.Id).ToList();
            index.Count(question).Should().Be(new InitiativeCount(found.Count, 0, 0), question.ToString());
            index.Query(question).Hits.Select(static hit => hit.Initiative.Id).Should().Equal(found, question.ToString());
            index.Query(question, skip: 5, take: 20).Hits.Select(static hit => hit.Initiative.Id).Should().Equal(found.Skip(5).Take(20), question.ToString());
        }
    }

    [Fact]
    public void A_code_that_only_part_of_the_index_has_is_found_there_alone()
    {
        Initiative Of(string title, params ImmutableArray<Term<TargetGroup>> groups) => ShortTexts.Of(title) with { TargetGroups = groups };
        var index = CatalogueIndex.Create([Of("By"), Of("By", TargetGroup.Women), Of("Kvinner")]);

        index.Count(InitiativeFilter.Text("kvinner")).Certain.Should().Be(2);
        index.Count(InitiativeFilter.Text("women")).Certain.Should().Be(1);
        index.Count(InitiativeFilter.Text("ungdom")).Certain.Should().Be(0);
        index.Count(InitiativeFilter.Text("by women")).Certain.Should().Be(1);
    }

    [Fact]
    public void A_repeated_count_of_labels_costs_no_memory()
    {
        var index = CatalogueIndex.Create(SearchGen.Same(200));
        foreach (var filter in new[] { "kvinner", "families*", "\"families with children\" or \"grende-/bygdelag\"" }.Select(static text => InitiativeFilter.Parse(text)))
        {
            _ = index.Count(filter);
            _ = index.Count(filter);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = index.Count(filter);

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0, filter.ToString());
        }
    }
}
