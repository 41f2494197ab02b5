using System.Globalization;
using System.Reflection;
using Tilflytting.Core.Tests.Architecture;
using Tilflytting.Core.VocabulariesGenerator;

namespace Tilflytting.Core.Tests.Vocabularies;

/// <summary>The data file is the source: the classes are what the generator makes of it, and say what it says.</summary>
public class ShippedDataTests
{
    public static TheoryData<string> Schemes => [.. VocabularyRow.All.Select(static row => row.Scheme).Distinct()];

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in VocabularyRow.All)
            {
                rows.Add(row.Scheme, row.Code);
            }

            return rows;
        }
    }

    [Fact]
    public void Committed_classes_are_what_the_generator_makes_of_the_tables()
    {
        var shipped = Path.Combine(SourceFile.Root, "Vocabularies", "Shipped");
        var made = VocabularyClasses.Make(Path.Combine(SourceFile.Root, "Vocabularies", "Data")).ToList();

        made.Select(static file => file.Name).Should().BeEquivalentTo(Directory.GetFiles(shipped).Select(Path.GetFileName));
        foreach (var (name, text) in made)
        {
            File.ReadAllText(Path.Combine(shipped, name))
                .Should().Be(text, "after a change in a table: dotnet run src/Tilflytting.Core/Vocabularies/Data/generate.cs");
        }
    }

    [Fact]
    public void Vocabularies_are_those_of_the_data_in_its_order()
    {
        Vocabulary.All.Select(static vocabulary => vocabulary.Scheme)
            .Should().Equal(VocabularyRow.All.Select(static row => row.Scheme).Distinct());
        VocabularyClass.All.Select(static type => type.Vocabulary).Should().BeEquivalentTo(Vocabulary.All, "each class has one of them");
        VocabularyRow.All.Should().HaveCount(96);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Class_is_named_after_its_scheme_and_has_a_member_for_every_code_and_no_other(string scheme)
    {
        var rows = VocabularyRow.All.Where(row => row.Scheme == scheme).ToList();
        var type = VocabularyClass.All.Single(type => type.Vocabulary.Scheme == scheme);

        type.Type.Name.Should().Be((rows[0] with { Code = scheme }).Member);
        type.Codes.Should().BeEquivalentTo(rows.ToDictionary(static row => row.Member, static row => row.Code));
        type.Vocabulary.Concepts.Select(static concept => concept.Code).Should().Equal(rows.Select(static row => row.Code));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Concept_is_as_the_data_has_it(string scheme, string code)
    {
        var row = Row(scheme, code);
        var concept = Vocabulary.Named(row.Scheme)!.Find(row.Code)!;

        concept.Should().NotBeNull();
        concept.Order.Should().Be(row.Order);
        concept.Label.Texts.ToDictionary().Should().BeEquivalentTo(row.Labels);
        concept.Alternatives.Should().Equal(row.Alternatives);
        concept.Broader.Should().Be(NullIfEmpty(row.Broader));
        concept.IsCatchAll.Should().Be(row.CatchAll == "yes");
        concept.Origin.ToString().ToLowerInvariant().Should().Be(row.Origin);
        concept.Definition.Should().Be(NullIfEmpty(row.Definition));
        concept.ReplacedBy.Should().Be(NullIfEmpty(row.ReplacedBy));
        concept.ToString().Should().Be($"{row.Code}, {row.Bokmal}");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Member_says_its_label_and_its_code(string scheme, string code)
    {
        var row = Row(scheme, code);
        var member = VocabularyClass.All.Single(type => type.Vocabulary.Scheme == scheme).Type.GetProperty(row.Member)!;

        Documentation.Of(member)!.Element("summary")!.Value
            .Should().StartWith($"«{row.Bokmal}»: ").And.ContainEquivalentOf(row.English).And.EndWith($"Code {row.Code}.");
    }

    [Fact]
    public void Every_property_of_a_concept_is_held_against_the_data() =>
        typeof(ShippedConcept).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static property => property.Name)
            .Should().BeEquivalentTo(
                ["Code", "Order", "Label", "Alternatives", "Broader", "IsCatchAll", "Origin", "Definition", "ReplacedBy"],
                "a new one needs a line in the test above");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_is_sound(string scheme, string code)
    {
        var row = Row(scheme, code);
        CodeGrammar.FirstFault(row.Scheme).Should().Be(-1);
        CodeGrammar.FirstFault(row.Code).Should().Be(-1);
        row.CatchAll.Should().BeOneOf("yes", "");
        if (row.Broader.Length > 0)
        {
            VocabularyRow.All.Should().ContainSingle(other => other.Scheme == row.Scheme && other.Code == row.Broader);
        }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Label_in_a_language_means_one_concept(string scheme)
    {
        var labels = Vocabulary.Named(scheme)!.Concepts
            .SelectMany(static concept => concept.Alternatives.Prepend(concept.Label).SelectMany(static label => label.Texts)
                .Select(label => (label.Key, Text: label.Value.ToLower(CultureInfo.InvariantCulture), concept.Code)));

        labels.GroupBy(static label => (label.Key, label.Text), static label => label.Code)
            .Where(static group => group.Count() > 1).Should().BeEmpty();
    }

    [Fact]
    public void Form_has_as_many_options_as_the_survey()
    {
        static int OnForm(Vocabulary vocabulary) => vocabulary.Concepts.Count(static concept => concept.Origin == ConceptOrigin.Form);

        OnForm(ActivityType.Vocabulary).Should().Be(14);
        OnForm(TargetGroup.Vocabulary).Should().Be(11);
        OnForm(SellingPoint.Vocabulary).Should().Be(13);
        OnForm(PartnerKind.Vocabulary).Should().Be(6);
        OnForm(OrganisationForm.Vocabulary).Should().Be(3);
    }

    [Fact]
    public void Catch_alls_are_the_two_that_say_no_group_in_particular() =>
        Vocabulary.All.SelectMany(static vocabulary => vocabulary.Concepts).Where(static concept => concept.IsCatchAll)
            .Select(static concept => concept.Code)
            .Should().Equal("all-newcomers", "general-workforce");

    /// <summary>The one row of a code; a code that comes twice fails here.</summary>
    private static VocabularyRow Row(string scheme, string code) =>
        VocabularyRow.All.Single(row => row.Scheme == scheme && row.Code == code);

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
