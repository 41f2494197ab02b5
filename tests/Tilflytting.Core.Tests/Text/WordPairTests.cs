namespace Tilflytting.Core.Tests.Text;

/// <summary>The forms of one word in bokmål and nynorsk meet; other words do not.</summary>
public class WordPairTests
{
    public static TheoryData<string, string> Same => Rows("word-pairs.csv", "word-pairs-field.csv", "word-pairs-general.csv");

    public static TheoryData<string, string> Different => Rows("word-others.csv", "word-others-general.csv");

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
        Rows("word-pairs-field.csv").Should().HaveCountGreaterThanOrEqualTo(120);
        Rows("word-pairs-general.csv").Should().HaveCountGreaterThanOrEqualTo(500);
        Same.Should().HaveCountGreaterThanOrEqualTo(900);
        Different.Should().HaveCountGreaterThanOrEqualTo(270);
    }

    private static IEnumerable<string> Keys(string text) => TextWord.Of(text).Select(static word => word.Key);

    /// <summary>The pairs of some files. A line that begins with # says where those of a file are from.</summary>
    private static TheoryData<string, string> Rows(params string[] files)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in files.SelectMany(static file => TestFiles.Read("tests", "Tilflytting.Core.Tests", "Text", file).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(static line => line != "bokmål;nynorsk" && line[0] != '#').Distinct())
        {
            rows.Add(line.Split(';')[0], line.Split(';')[1]);
        }

        return rows;
    }
}
