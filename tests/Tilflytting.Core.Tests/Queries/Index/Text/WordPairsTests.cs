using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>The words of a block of initiatives, and the initiatives of a word.</summary>
public class WordPairsTests
{
    [Fact]
    public void A_word_that_comes_again_counts_once()
    {
        var pairs = new WordPairs();
        Read(pairs, [7, 7, 3, 7], [], [3], [7, 7]);
        var block = pairs.Take();

        block.Of(7).ToArray().Should().Equal(0, 3);
        block.Of(3).ToArray().Should().Equal(0, 2);
        block.Of(5).ToArray().Should().BeEmpty("nobody has it");
        block.Of(900).ToArray().Should().BeEmpty("it came later");
    }

    [Fact]
    public void Each_block_begins_anew()
    {
        var pairs = new WordPairs();
        Read(pairs, [1], [2]);
        _ = pairs.Take();
        Read(pairs, [2], [1, 2]);
        var block = pairs.Take();

        block.Of(1).ToArray().Should().Equal(1);
        block.Of(2).ToArray().Should().Equal(0, 1);
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(5000)]
    public void A_word_may_have_any_number(int word)
    {
        var pairs = new WordPairs();
        Read(pairs, [0, word], [word]);
        var block = pairs.Take();

        block.Of(word).ToArray().Should().Equal(0, 1);
        block.Of(0).ToArray().Should().Equal(0);
        block.Of(word + 1).ToArray().Should().BeEmpty();
    }

    private static void Read(WordPairs pairs, params int[][] initiatives)
    {
        foreach (var words in initiatives)
        {
            pairs.Next();
            foreach (var word in words)
            {
                pairs.Add(word);
            }
        }
    }
}
