using System.Reflection;

namespace Tilflytting.Core.Tests.Vocabularies;

public class CodeTests
{
    private static readonly Code<TargetGroup> Unknown = Code<TargetGroup>.Parse("digital-nomads");

    [Fact]
    public void Known_code_is_known_and_has_its_concept()
    {
        TargetGroup.Youth.IsKnown.Should().BeTrue();
        TargetGroup.Youth.Concept.Should().BeSameAs(TargetGroup.Vocabulary.Find("youth"));
        TargetGroup.Youth.ToString().Should().Be("youth");
    }

    [Fact]
    public void Unknown_code_lives_compares_and_prints()
    {
        Unknown.IsKnown.Should().BeFalse();
        Unknown.IsDefault.Should().BeFalse();
        Unknown.Concept.Should().BeNull();
        Unknown.ToString().Should().Be("digital-nomads");
        Unknown.Should().Be(Code<TargetGroup>.Parse("digital-nomads".AsSpan()));
        Unknown.Should().NotBe(Code<TargetGroup>.Parse("digital-nomad"));
        Unknown.GetHashCode().Should().Be(Code<TargetGroup>.Parse(string.Concat("digital", "-nomads")).GetHashCode());
        Unknown.CompareTo(TargetGroup.Youth).Should().BeNegative();
    }

    [Fact]
    public void Code_that_is_read_is_the_member()
    {
        foreach (var concept in TargetGroup.Vocabulary.Concepts)
        {
            var code = Code<TargetGroup>.Parse(concept.Code);
            code.Concept.Should().BeSameAs(concept);
            code.ToString().Should().BeSameAs(concept.Code, "a known code costs no memory");
        }

        Code<TargetGroup>.Parse("youth").Should().Be(TargetGroup.Youth);
    }

    [Fact]
    public void Reading_says_whether_the_code_is_shipped_and_has_no_problem_then()
    {
        Code<TargetGroup>.TryParse("youth", out var youth, out var isKnown, out var problem).Should().BeTrue();
        (youth, isKnown, problem).Should().Be((TargetGroup.Youth, true, null));

        Code<TargetGroup>.TryParse("digital-nomads", out var nomads, out isKnown, out problem).Should().BeTrue();
        (nomads, isKnown, problem).Should().Be((Unknown, false, null));

        Code<TargetGroup>.TryParse("Digital", out var none, out isKnown, out problem).Should().BeFalse();
        (none, isKnown).Should().Be((default, false));
        problem!.Code.Should().Be(DiagnosticCodes.MalformedCode);
    }

    [Fact]
    public void Default_is_sound()
    {
        var none = default(Code<TargetGroup>);

        none.IsDefault.Should().BeTrue();
        none.IsKnown.Should().BeFalse();
        none.Concept.Should().BeNull();
        none.ToString().Should().BeEmpty();
        none.Label(LanguageTag.Bokmal).Should().BeEmpty();
        none.Equals(default).Should().BeTrue();
        none.Equals((object)TargetGroup.Youth).Should().BeFalse();
        (none == TargetGroup.Youth).Should().BeFalse();
        (none != TargetGroup.Youth).Should().BeTrue();
        none.GetHashCode().Should().Be(default(Code<TargetGroup>).GetHashCode());
        none.CompareTo(default).Should().Be(0);
        none.CompareTo(TargetGroup.Youth).Should().BeNegative();
        $"{none}".Should().BeEmpty();

        var term = () => { Term<TargetGroup> made = none; return made; };
        term.Should().Throw<ArgumentException>();
        var written = () => none.Written("Ungdom");
        written.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Youth")]
    [InlineData("-youth")]
    [InlineData("ungdom og eldre")]
    public void Text_that_is_no_code_is_refused_with_its_place(string text)
    {
        Code<TargetGroup>.TryParse(text, out var code).Should().BeFalse();
        code.IsDefault.Should().BeTrue();

        Code<TargetGroup>.TryParse(text.AsSpan(), out code, out var problem).Should().BeFalse();
        code.IsDefault.Should().BeTrue();
        problem!.Code.Should().Be(DiagnosticCodes.MalformedCode);
        problem.Severity.Should().Be(Severity.Error);
        problem.Span!.Value.Start.Should().Be(CodeGrammar.FirstFault(text));

        var parse = () => Code<TargetGroup>.Parse(text);
        parse.Should().Throw<DiagnosticException>().Which.Diagnostics.Should().Equal(problem);
    }

    [Fact]
    public void Null_is_no_code()
    {
        Code<TargetGroup>.TryParse(null, out var code).Should().BeFalse();
        code.IsDefault.Should().BeTrue();
        var parse = () => Code<TargetGroup>.Parse(null!);
        parse.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Code_as_long_as_allowed_is_read_and_one_longer_refused()
    {
        Code<TargetGroup>.TryParse(new string('a', 64), out var code).Should().BeTrue();
        code.ToString().Should().HaveLength(64);
        Code<TargetGroup>.TryParse(new string('a', 65), out _).Should().BeFalse();
    }

    [Fact]
    public void Equality_and_order_are_ordinal() =>
        Gen.Select(Gen.Char["ab0"].Array[1, 4], Gen.Char["ab0"].Array[1, 4], static (a, b) => (new string(a), new string(b)))
            .Sample(static pair =>
            {
                var (a, b) = pair;
                var (left, right) = (Code<TargetGroup>.Parse(a), Code<TargetGroup>.Parse(b));
                return Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(a, b))
                    && left.Equals(right) == (a == b) && (left == right) == (a == b) && (left != right) == (a != b)
                    && (a != b || left.GetHashCode() == right.GetHashCode());
            });

    [Fact]
    public void Same_text_in_another_vocabulary_is_another_type()
    {
        PlaceKind.Municipality.ToString().Should().Be(PartnerKind.Municipality.ToString());
        PlaceKind.Municipality.Equals((object)PartnerKind.Municipality).Should().BeFalse();
    }

    [Fact]
    public void String_never_becomes_a_code_unseen() =>
        typeof(Code<TargetGroup>).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(static method => method.Name is "op_Implicit" or "op_Explicit")
            .Select(static method => (method.GetParameters()[0].ParameterType, method.ReturnType))
            .Should().Equal((typeof(Code<TargetGroup>), typeof(Term<TargetGroup>)));

    [Theory]
    [InlineData("nb", "Barnefamilier")]
    [InlineData("nn", "Barnefamiliar")]
    [InlineData("en", "Families with children")]
    [InlineData("no", "Barnefamilier")]
    [InlineData("se", "Families with children")]
    [InlineData("de", "Families with children")]
    [InlineData("und", "Families with children")]
    public void Label_is_in_the_language_asked_for_or_the_nearest(string language, string label) =>
        TargetGroup.FamiliesWithChildren.Label(LanguageTag.Parse(language)).Should().Be(label);

    [Fact]
    public void Label_of_an_unknown_code_is_the_code() => Unknown.Label(LanguageTag.Nynorsk).Should().Be("digital-nomads");

    [Fact]
    public void Formatting_fits_or_says_that_it_does_not()
    {
        Span<char> room = stackalloc char[5];
        ((ISpanFormattable)TargetGroup.Youth).TryFormat(room, out var written, default, null).Should().BeTrue();
        room[..written].ToString().Should().Be("youth");
        ((ISpanFormattable)TargetGroup.Youth).TryFormat(room[..4], out written, default, null).Should().BeFalse();
        written.Should().Be(0);
        ((IFormattable)TargetGroup.Youth).ToString("G", null).Should().Be("youth");
    }
}
