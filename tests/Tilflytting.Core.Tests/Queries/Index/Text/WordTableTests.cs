using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>A thread remembers its words: others are asked once for each.</summary>
public class WordTableTests
{
    /// <summary>So many that the room for words and for their letters grows, that words share their places, and that some have one hash.</summary>
    [Fact]
    public void Each_word_is_asked_for_once_however_many_there_are()
    {
        var asked = new List<string>();
        var table = new WordTable(word =>
        {
            asked.Add(word.ToString());
            return asked.Count * 3;
        });
        var words = Enumerable.Range(0, 250_000).Select(static i => $"ord{i * 2654435761L:x}").ToArray();
        foreach (var round in new[] { 0, 1 })
        {
            Enumerable.Range(0, words.Length).All(i => table.Number(words[i]) == (i + 1) * 3).Should().BeTrue("that is the number of each in round {0}", round);
        }

        asked.SequenceEqual(words).Should().BeTrue("each was new once");
    }

    [Fact]
    public void A_long_word_has_room_among_short_ones()
    {
        var asked = 0;
        var table = new WordTable(_ => asked++);
        string[] words = ["a", new('b', 40_000), "c", new('b', 39_999), new string('b', 20_000) + new string('c', 20_000)];

        words.Concat(words).Select(word => table.Number(word)).Should().Equal(0, 1, 2, 3, 4, 0, 1, 2, 3, 4);
    }
}
