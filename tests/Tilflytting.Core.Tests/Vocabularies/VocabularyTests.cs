namespace Tilflytting.Core.Tests.Vocabularies;

public class VocabularyTests
{
    [Fact]
    public void Every_vocabulary_is_found_by_its_name()
    {
        foreach (var vocabulary in Vocabulary.All)
        {
            Vocabulary.Named(vocabulary.Scheme).Should().BeSameAs(vocabulary);
            vocabulary.ToString().Should().Be(vocabulary.Scheme);
        }

        Vocabulary.All.Select(static vocabulary => vocabulary.Scheme).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Target-Group")]
    [InlineData("target-group ")]
    [InlineData("targetgroup")]
    public void Name_that_is_not_there_gives_null(string scheme) => Vocabulary.Named(scheme).Should().BeNull();

    [Fact]
    public void Class_leads_to_its_vocabulary()
    {
        Vocabulary.Of<TargetGroup>().Should().BeSameAs(TargetGroup.Vocabulary).And.BeSameAs(Vocabulary.Named("target-group"));
        Vocabulary.Of<RelationKind>().Should().BeSameAs(RelationKind.Vocabulary);
    }

    [Fact]
    public void Find_compares_ordinally()
    {
        TargetGroup.Vocabulary.Find("youth")!.Label.In(LanguageTag.Bokmal).Should().Be("Ungdom");
        TargetGroup.Vocabulary.Find("Youth").Should().BeNull();
        TargetGroup.Vocabulary.Find("youth\u200d").Should().BeNull("a joiner of no width is a character too");
        TargetGroup.Vocabulary.Find("").Should().BeNull();
        ActivityType.Vocabulary.Find("youth").Should().BeNull("a code belongs to its vocabulary");
    }

    [Fact]
    public void Concepts_on_the_form_stand_in_its_order_and_the_others_last()
    {
        foreach (var vocabulary in Vocabulary.All)
        {
            var ordered = vocabulary.Concepts.Where(static concept => concept.Order is not null).Select(static concept => concept.Order!.Value);
            ordered.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems(vocabulary.Scheme);
            vocabulary.Concepts.SkipWhile(static concept => concept.Origin == ConceptOrigin.Form)
                .Should().NotContain(static concept => concept.Origin == ConceptOrigin.Form, vocabulary.Scheme);
        }
    }

    [Fact]
    public void Words_make_a_term_in_every_vocabulary()
    {
        foreach (var type in VocabularyClass.All)
        {
            type.Type.GetMethod("Words")!.Invoke(null, ["Medflyttere"])!.ToString().Should().Be("«Medflyttere»", type.Type.Name);
        }
    }
}
