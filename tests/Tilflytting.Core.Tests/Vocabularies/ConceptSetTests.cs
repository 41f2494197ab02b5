namespace Tilflytting.Core.Tests.Vocabularies;

public class ConceptSetTests
{
    private static readonly Code<TargetGroup> Students = Code<TargetGroup>.Parse("students");
    private static readonly Code<TargetGroup> Freshmen = Code<TargetGroup>.Parse("freshmen");
    private static readonly Code<TargetGroup> Elsewhere = Code<TargetGroup>.Parse("elsewhere");

    [Fact]
    public void Narrower_item_answers_a_query_for_the_broader_concept_for_certain()
    {
        Match(TargetGroup.MoversFromAbroad, TargetGroup.LabourMigrants).Should().Be(Certainty.Certain);
        Match(TargetGroup.MoversFromAbroad, TargetGroup.LifestyleMigrants).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Broader_item_answers_a_query_for_the_narrower_concept_possibly() =>
        Match(TargetGroup.LabourMigrants, TargetGroup.MoversFromAbroad).Should().Be(Certainty.Possible);

    [Fact]
    public void Catch_all_is_possible_for_everything_below_it()
    {
        Match(TargetGroup.Youth, TargetGroup.AllNewcomers).Should().Be(Certainty.Possible);
        Match(TargetGroup.LabourMigrants, TargetGroup.AllNewcomers).Should().Be(Certainty.Possible, "through movers from abroad");
        Match(TargetGroup.QualifiedWorkers, TargetGroup.GeneralWorkforce).Should().Be(Certainty.Possible);
        Match(TargetGroup.GeneralWorkforce, TargetGroup.AllNewcomers).Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Narrower_item_is_no_evidence_for_a_catch_all()
    {
        Match(TargetGroup.AllNewcomers, TargetGroup.Youth).Should().Be(Certainty.No, "youth alone is not all newcomers");
        Match(TargetGroup.AllNewcomers, TargetGroup.GeneralWorkforce).Should().Be(Certainty.No);
        Match(TargetGroup.GeneralWorkforce, TargetGroup.QualifiedWorkers).Should().Be(Certainty.No);
        Match(TargetGroup.AllNewcomers, TargetGroup.AllNewcomers).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Concepts_that_are_not_in_line_do_not_match()
    {
        Match(TargetGroup.Youth, TargetGroup.Women).Should().Be(Certainty.No);
        Match(TargetGroup.LabourMigrants, TargetGroup.LifestyleMigrants).Should().Be(Certainty.No, "siblings");
        Match(TargetGroup.AllNewcomers, TargetGroup.Refugees).Should().Be(Certainty.No);
        Match(TargetGroup.Youth, Students).Should().Be(Certainty.No);
    }

    [Fact]
    public void Unknown_code_matches_itself_alone()
    {
        Match(Students, Students).Should().Be(Certainty.Certain);
        Match(Students, Freshmen).Should().Be(Certainty.No);
        Match(Students, TargetGroup.AllNewcomers).Should().Be(Certainty.No);
    }

    [Fact]
    public void Own_concept_may_be_below_a_shipped_one_and_another_own_one()
    {
        var set = ConceptSet.With([Own(Students, "youth", "Studenter"), Own(Freshmen, "students", "Ferske studenter")]);

        set.IsBroader(TargetGroup.Youth, Freshmen).Should().BeTrue();
        set.IsBroader(TargetGroup.AllNewcomers, Freshmen).Should().BeTrue();
        set.IsBroader(Freshmen, TargetGroup.Youth).Should().BeFalse();
        set.Match(TargetGroup.Youth, Freshmen).Should().Be(Certainty.Certain);
        set.Match(Freshmen, TargetGroup.Youth).Should().Be(Certainty.Possible);
        set.Match(Students, Freshmen).Should().Be(Certainty.Certain);
        set.Match(TargetGroup.AllNewcomers, Freshmen).Should().Be(Certainty.No, "still no evidence for a catch-all");
        set.Match(Freshmen, TargetGroup.AllNewcomers).Should().Be(Certainty.Possible);
        ConceptSet.Shipped.IsBroader(TargetGroup.Youth, Students).Should().BeFalse("the shipped set knows none of it");
    }

    [Fact]
    public void Own_concept_belongs_to_its_vocabulary()
    {
        var set = ConceptSet.With([Own(Students, "youth", "Studenter") with { Vocabulary = "partner-kind" }]);

        set.IsBroader(TargetGroup.Youth, Students).Should().BeFalse();
        set.Label(Students, LanguageTag.Bokmal).Should().Be("students");
    }

    [Fact]
    public void Shipped_concept_cannot_be_redefined()
    {
        var set = ConceptSet.With([Own(TargetGroup.Refugees, "youth", "Noe annet")]);

        set.Label(TargetGroup.Refugees, LanguageTag.Bokmal).Should().Be("Flyktninger");
        set.IsBroader(TargetGroup.Youth, TargetGroup.Refugees).Should().BeFalse();
    }

    [Fact]
    public void Of_two_concepts_with_one_code_the_first_is_used()
    {
        var set = ConceptSet.With([Own(Students, "youth", "Først"), Own(Students, "women", "Så")]);

        set.Label(Students, LanguageTag.Bokmal).Should().Be("Først");
        set.IsBroader(TargetGroup.Women, Students).Should().BeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(200)]
    public void Circle_ends_where_it_began(int length)
    {
        var codes = Enumerable.Range(0, length).Select(static i => Code<TargetGroup>.Parse($"c{i}")).ToList();
        var set = ConceptSet.With(codes.Select((code, i) => Own(code, codes[(i + 1) % length].ToString(), "Ring")));

        set.IsBroader(Elsewhere, codes[0]).Should().BeFalse();
        set.IsBroader(codes[0], codes[0]).Should().BeFalse("a concept is not broader than itself");
        for (var i = 1; i < length; i++)
        {
            set.IsBroader(codes[i], codes[0]).Should().BeTrue();
        }
    }

    [Fact]
    public void Way_into_a_circle_ends_too()
    {
        var set = ConceptSet.With([Own(Elsewhere, "students", "Inn"), Own(Students, "freshmen", "Ring"), Own(Freshmen, "students", "Ring")]);

        set.IsBroader(Freshmen, Elsewhere).Should().BeTrue();
        set.IsBroader(TargetGroup.AllNewcomers, Elsewhere).Should().BeFalse();
        set.Match(Elsewhere, Freshmen).Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Broader_code_that_nobody_defines_ends_the_line()
    {
        var set = ConceptSet.With([Own(Students, "learners", "Studenter")]);

        set.IsBroader(Code<TargetGroup>.Parse("learners"), Students).Should().BeTrue();
        set.IsBroader(TargetGroup.Youth, Students).Should().BeFalse();
    }

    [Fact]
    public void Shipped_hierarchy_is_a_strict_order_below_no_circle()
    {
        var codes = TargetGroup.Vocabulary.Concepts.Select(static concept => Code<TargetGroup>.Parse(concept.Code)).ToList();
        foreach (var a in codes)
        {
            foreach (var b in codes)
            {
                (ConceptSet.Shipped.IsBroader(a, b) && ConceptSet.Shipped.IsBroader(b, a)).Should().BeFalse();
                foreach (var c in codes.Where(c => ConceptSet.Shipped.IsBroader(a, b) && ConceptSet.Shipped.IsBroader(b, c)))
                {
                    ConceptSet.Shipped.IsBroader(a, c).Should().BeTrue();
                }
            }
        }
    }

    [Fact]
    public void Default_code_is_related_to_nothing()
    {
        ConceptSet.Shipped.IsBroader(default, TargetGroup.Youth).Should().BeFalse();
        ConceptSet.Shipped.IsBroader(TargetGroup.AllNewcomers, default).Should().BeFalse();
        Match(TargetGroup.Youth, default).Should().Be(Certainty.No);
        Match(default, TargetGroup.Youth).Should().Be(Certainty.No);
    }

    [Fact]
    public void Label_is_the_shipped_one_else_the_own_one_else_the_code()
    {
        var set = ConceptSet.With([Own(Students, null, new(LanguageTag.Nynorsk, "Studentar"))]);

        set.Label(TargetGroup.Youth, LanguageTag.Nynorsk).Should().Be("Ungdom");
        set.Label(Students, LanguageTag.Bokmal).Should().Be("Studentar");
        set.Label(Freshmen, LanguageTag.Bokmal).Should().Be("freshmen");
    }

    [Fact]
    public void Label_of_a_term_is_its_words_else_that_of_its_code()
    {
        var set = ConceptSet.With([Own(Students, null, "Studenter")]);
        var noTerm = () => set.Label((Term<TargetGroup>)null!, LanguageTag.Bokmal);

        set.Label(Students.Written("Studenter i Sogndal"), LanguageTag.Bokmal).Should().Be("Studenter i Sogndal");
        set.Label((Term<TargetGroup>)Students, LanguageTag.Bokmal).Should().Be("Studenter");
        set.Label((Term<TargetGroup>)TargetGroup.Youth, LanguageTag.English).Should().Be("Young people");
        noTerm.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("term");
    }

    [Fact]
    public void Own_concepts_of_a_vocabulary_are_by_code_and_without_shipped_ones()
    {
        var set = ConceptSet.With(
            [Own(Students, null, "Studenter"), Own(TargetGroup.Youth, null, "Noe annet"), Own(Freshmen, null, "Ferske"), Own(Elsewhere, null, "Andre") with { Vocabulary = "partner-kind" }]);

        set.OwnOf(TargetGroup.Vocabulary).Select(static concept => concept.Code).Should().Equal("freshmen", "students");
        set.OwnOf(PartnerKind.Vocabulary).Select(static concept => concept.Code).Should().Equal("elsewhere");
        set.OwnOf(ActivityType.Vocabulary).Should().BeEmpty();
        set.Has("target-group", "students").Should().BeTrue();
        set.Has("partner-kind", "students").Should().BeFalse();
    }

    [Fact]
    public void Concept_prints_its_code_and_label_and_has_a_label_and_a_place_for_the_unknown()
    {
        var concept = Own(Students, null, "Studenter");
        var noLabel = () => concept with { Label = null! };
        var noUnknown = () => concept with { UnknownMembers = null! };

        concept.ToString().Should().Be("target-group:students, Studenter");
        noLabel.Should().Throw<ArgumentNullException>();
        noUnknown.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Set_needs_concepts_that_are_there()
    {
        var none = () => ConceptSet.With(null!);
        var hole = () => ConceptSet.With([null!]);
        none.Should().Throw<ArgumentNullException>();
        hole.Should().Throw<ArgumentException>();
    }

    private static Certainty Match(Code<TargetGroup> query, Code<TargetGroup> item) => ConceptSet.Shipped.Match(query, item);

    private static Concept Own(Code<TargetGroup> code, string? broader, LocalizedText label) =>
        new() { Vocabulary = "target-group", Code = code.ToString(), Label = label, Broader = broader };
}
