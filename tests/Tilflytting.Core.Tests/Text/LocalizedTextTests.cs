namespace Tilflytting.Core.Tests.Text;

/// <summary>A text in one or more languages, and which of them a reader gets.</summary>
public class LocalizedTextTests
{
    private static readonly LocalizedText All = Text(("nb", "bokmål"), ("nn", "nynorsk"), ("en", "English"), ("se", "sámi"));

    [Theory]
    [InlineData("nb", "bokmål")]
    [InlineData("nn", "nynorsk")]
    [InlineData("se", "sámi")]
    [InlineData("en", "English")]
    [InlineData("nb-NO", "bokmål")]
    [InlineData("nn-NO", "nynorsk")]
    [InlineData("en-GB-x-oed", "English")]
    [InlineData("no", "bokmål")]
    [InlineData("de", "English")]
    [InlineData("und", "English")]
    public void A_reader_gets_the_language_asked_for_or_the_nearest(string asked, string expected) => All.For(LanguageTag.Parse(asked)).Should().Be(expected);

    [Fact]
    public void Norwegians_read_each_other_before_English()
    {
        Text(("nn", "nynorsk"), ("en", "English")).For(LanguageTag.Bokmal).Should().Be("nynorsk");
        Text(("nb-NO", "bokmål"), ("en", "English")).For(LanguageTag.Nynorsk).Should().Be("bokmål");
        Text(("no", "norsk"), ("en", "English")).For(LanguageTag.Parse("nb-NO")).Should().Be("norsk");
        Text(("de", "deutsch"), ("en-GB", "British")).For(LanguageTag.Bokmal).Should().Be("British");
        Text(("de", "deutsch"), ("fr", "français")).For(LanguageTag.Bokmal).Should().Be("deutsch");
    }

    [Fact]
    public void A_region_of_the_language_is_the_language()
    {
        Text(("en-GB", "British"), ("nb", "bokmål")).For(LanguageTag.English).Should().Be("British");
        Text(("en-GB", "British"), ("nb", "bokmål")).For(LanguageTag.Parse("en-US")).Should().Be("British");
    }

    [Fact]
    public void A_text_without_a_language_is_for_every_reader_and_another_value_than_one_with()
    {
        LocalizedText plain = "Berg";

        plain.HasLanguage.Should().BeFalse();
        plain.For(LanguageTag.English).Should().Be("Berg");
        plain.In(LanguageTag.Bokmal).Should().BeNull();
        plain.Texts.Should().BeEmpty();
        (plain == new LocalizedText(LanguageTag.Bokmal, "Berg")).Should().BeFalse();
        (plain != new LocalizedText("Berg")).Should().BeFalse();
        ((LocalizedText?)(string?)null).Should().BeNull();
        plain.Equals((object)"Berg").Should().BeFalse();
    }

    [Fact]
    public void The_order_in_which_it_was_made_is_no_part_of_it()
    {
        Text(("nn", "b"), ("nb", "a")).Should().Be(Text(("nb", "a"), ("nn", "b")));
        Text(("nn", "b"), ("nb", "a")).GetHashCode().Should().Be(Text(("nb", "a"), ("nn", "b")).GetHashCode());
        Text(("nn", "b"), ("nb", "a")).Texts.Select(static pair => pair.Key.ToString()).Should().Equal("nb", "nn");
    }

    [Fact]
    public void A_reader_of_bokmal_reads_it_on_one_line()
    {
        Text(("en", "English"), ("nn", "to\nlinjer")).ToString().Should().Be("to linjer");
        new LocalizedText("Berg\u2028Senja").ToString().Should().Be("Berg Senja");
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        Action[] misuses =
        [
            static () => _ = new LocalizedText(" "),
            static () => _ = new LocalizedText("\uDC00x"),
            static () => _ = new LocalizedText(default, "x"),
            static () => _ = new LocalizedText([]),
            static () => _ = Text(("nb", "a"), ("NB", "b")),
            static () => _ = Text(("nb", "")),
        ];

        misuses.Should().AllSatisfy(static misuse => misuse.Should().Throw<ArgumentException>());
    }

    private static LocalizedText Text(params (string Language, string Text)[] texts) =>
        new(texts.Select(static pair => KeyValuePair.Create(LanguageTag.Parse(pair.Language), pair.Text)));
}
