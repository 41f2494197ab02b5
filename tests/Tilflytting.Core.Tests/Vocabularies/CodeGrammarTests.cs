using System.Text.RegularExpressions;

namespace Tilflytting.Core.Tests.Vocabularies;

public partial class CodeGrammarTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("families-with-children")]
    [InlineData("2-rom")]
    [InlineData("a-b-c")]
    public void Code_is_letters_and_digits_with_single_hyphens(string text)
    {
        CodeGrammar.FirstFault(text).Should().Be(-1);
        CodeGrammar.Checked(text, "name").Should().BeSameAs(text);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("-", 0)]
    [InlineData("-a", 0)]
    [InlineData("a-", 1)]
    [InlineData("a--b", 2)]
    [InlineData("Youth", 0)]
    [InlineData("yoUth", 2)]
    [InlineData("young people", 5)]
    [InlineData("ungdøm", 4)]
    [InlineData("youth\u200d", 5)]
    [InlineData("youth\n", 5)]
    [InlineData("a_b", 1)]
    [InlineData("\u0661", 0)]
    [InlineData("a\u2011b", 1)]
    public void Anything_else_is_a_fault_at_its_place(string text, int fault)
    {
        CodeGrammar.FirstFault(text).Should().Be(fault);
        var check = () => CodeGrammar.Checked(text, "name");
        check.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("name");
    }

    [Fact]
    public void Code_has_at_most_sixty_four_characters()
    {
        CodeGrammar.FirstFault(new string('a', 64)).Should().Be(-1);
        CodeGrammar.FirstFault(new string('a', 65)).Should().Be(64);
        CodeGrammar.FirstFault(new string('a', 64) + "-").Should().Be(64);
        CodeGrammar.FirstFault(new string('a', 63) + "-").Should().Be(63);
    }

    [Fact]
    public void Null_is_no_code()
    {
        var check = () => CodeGrammar.Checked(null, "name");
        check.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Grammar_is_the_regular_expression_that_is_documented() =>
        Gen.Char["ab9-A ø"].Array[0, 70].Select(static chars => new string(chars))
            .Sample(static text => (CodeGrammar.FirstFault(text) < 0) == (text.Length <= 64 && Documented().IsMatch(text)), iter: TestScale.Of(20_000));

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Documented();
}
