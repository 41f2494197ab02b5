namespace Tilflytting.Core.Tests.Text;

/// <summary>The forms of one word in bokmål and nynorsk meet; other words do not.</summary>
public class WordPairTests
{
    public static TheoryData<string, string> Same => Rows("word-pairs.csv");

    public static TheoryData<string, string> Different => Rows("word-others.csv");

    [Theory]
    [MemberData(nameof(Same))]
    public void Forms_of_a_word_meet(string one, string other)
    {
        Keys(one).Should().Equal(Keys(other));
        TextQuery.Parse(one).Matches(other).Should().BeTrue();
        TextQuery.Parse(other.ToUpperInvariant()).Matches(one).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void Other_words_do_not_meet(string one, string other)
    {
        Keys(one).Should().NotEqual(Keys(other));
        TextQuery.Parse(one).Matches(other).Should().BeFalse();
        TextQuery.Parse(other).Matches(one).Should().BeFalse();
    }

    /// <summary>What the folding cannot tell apart, so that nobody needs a Norwegian keyboard; known, and meant.</summary>
    [Theory]
    [InlineData("Bø", "bo")]
    [InlineData("mål", "mal")]
    [InlineData("på", "pa")]
    [InlineData("øst", "ost")]
    [InlineData("Røst", "rost")]
    public void What_only_a_mark_tells_apart_meets(string one, string other) => Keys(one).Should().Equal(Keys(other));

    [Fact]
    public void There_are_enough_of_both()
    {
        Same.Should().HaveCountGreaterThanOrEqualTo(150);
        Different.Should().HaveCountGreaterThanOrEqualTo(100);
    }

    private static IEnumerable<string> Keys(string text) => TextWord.Of(text).Select(static word => word.Key);

    private static TheoryData<string, string> Rows(string file)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in TestFiles.Read("tests", "Tilflytting.Core.Tests", "Text", file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line != "bokmål;nynorsk"))
        {
            rows.Add(line.Split(';')[0], line.Split(';')[1]);
        }

        return rows;
    }
}
