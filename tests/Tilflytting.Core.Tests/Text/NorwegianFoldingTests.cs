namespace Tilflytting.Core.Tests.Text;

/// <summary>The two ways to fold, with and without a new text, are one.</summary>
public class NorwegianFoldingTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.String["aAåÅæÆøØáÁčđŋšŧžäöïéAa -/().1a\u030a\u0301\u00adßİı東𐐷 "],
        Gen.String[Gen.Char.AlphaNumeric, 100, 200]);

    [Fact]
    public void Both_give_the_same_words() => Texts.Sample(static text =>
    {
        var room = new char[(text.Length * 4) + 8];
        var length = NorwegianFolding.Words(text, room);

        new string(room, 0, length).Should().Be(NorwegianFolding.Words(text));
    });

    [Fact]
    public void Both_give_the_same_words_for_every_short_text()
    {
        // A sign that the form without a new text does not know sends it to the other one, so none is among these.
        const string Letters = "aAåæe -";
        var texts = new List<string> { "" };
        for (var first = 0; texts[first].Length < 6; first++)
        {
            texts.AddRange(Letters.Select(letter => texts[first] + letter));
        }

        var room = new char[32];
        var different = texts.Where(text => new string(room, 0, NorwegianFolding.Words(text, room)) != NorwegianFolding.Words(text)).Take(10).ToList();

        texts.Should().HaveCount(((int)Math.Pow(Letters.Length, 7) - 1) / (Letters.Length - 1));
        different.Should().BeEmpty();
    }

    [Fact]
    public void Words_without_room_are_said_to_have_none() => Texts.Sample(static text =>
    {
        var words = NorwegianFolding.Words(text);
        var exact = new char[words.Length];

        NorwegianFolding.Words(text, exact).Should().Be(words.Length);
        if (words.Length > 0)
        {
            NorwegianFolding.Words(text, exact.AsSpan(1)).Should().Be(-1);
        }
    });

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("malslev", "malselv", 1)]
    [InlineData("berg", "borg", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abcdefgh", "hgfedcba", 4)]
    [InlineData("abcde", "", 4)]
    public void Distance_counts_letters_and_stops_past_what_is_of_interest(string a, string b, int distance)
    {
        EditDistance.Of(a, b, 3).Should().Be(distance);
        EditDistance.Of(b, a, 3).Should().Be(distance);
    }

    [Fact]
    public void Distance_is_that_of_the_whole_table()
    {
        var text = Gen.Char["abc"].Array[0, 12].Select(static letters => new string(letters));
        Gen.Select(text, text, Gen.Int[0, 4]).Sample(static (a, b, most) => EditDistance.Of(a, b, most) == Math.Min(Plain(a, b), most + 1), iter: TestScale.Of(20_000));

        static int Plain(string a, string b)
        {
            var table = new int[a.Length + 1, b.Length + 1];
            for (var i = 0; i <= a.Length; i++)
            {
                for (var j = 0; j <= b.Length; j++)
                {
                    table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    {
                        table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                    }
                }
            }

            return table[a.Length, b.Length];
        }
    }
}
