using System.Text;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Text;

/// <summary>Where the words of a text are, and how they are folded.</summary>
public class WordReaderTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        TextGen.Text,
        Gen.OneOf("a", "aa", "å", "a\u030a", "Æ", "ø", "-", "\u2011", "/", "@", ".", " ", "\u00ad", "\u200d", "\u0301", "7", "12", "で", "한", "й", "𐐷", "😀", "\ud83d", "\udc00", "ß", "İ", "heim", "skular")
            .Array[0, 30].Select(static parts => string.Concat(parts)));

    [Theory]
    [InlineData("God, nær og raus", "god naer og raus")]
    [InlineData("Grende-/bygdelag", "grende bygdelag")]
    [InlineData("IT-bedrift i by\u2011ar", "it bedrift [itbedrift] i by ar [byar]")]
    [InlineData("nord-sør-akse", "nord sor akse [nordsorakse]")]
    [InlineData("data-analyse", "data analyse [datanalyse]")]
    [InlineData("1995-1997", "1995 1997")]
    [InlineData("20-åring", "20 aring [20aring]")]
    [InlineData("skole- og nærmiljø, -lag", "skole og naermiljo lag")]
    [InlineData("Deatnu–Tana", "deatnu tana")]
    [InlineData("post@berg.kommune.no", "post berg kommune no")]
    [InlineData("https://www.flytt.no/nord?x=1", "https www flytt no nord x 1")]
    [InlineData("till\u00adflytting til\u00ad", "tillflytting til")]
    [InlineData("Ka\u030Afjord Čáhci ǥ ǯ", "kafjord cahci ǥ ʒ")]
    [InlineData("МОЙ й и\u0306 が 7Ⅳ", "мои и и か 7")]
    [InlineData("한 \u1112\u1161\u11ab", "\u1112\u1161\u11ab \u1112\u1161\u11ab")]
    [InlineData("a😀b \ud83dc", "a b c")]
    [InlineData("", "")]
    [InlineData(" \u0301- ", "")]
    public void Words_are_found_and_folded(string text, string words) =>
        string.Join(' ', TextWord.Of(text).Select(static word => word.Parts > 1 ? $"[{word.Folded}]" : word.Folded)).Should().Be(words);

    [Fact]
    public void Words_stand_in_the_text_in_order() => Texts.Sample(
        static text =>
        {
            var (end, position) = (0, 0);
            foreach (var word in TextWord.Of(text))
            {
                var own = text.Substring(word.Start, word.Length);
                TextWord.Of(own)[^1].Folded.Should().Be(word.Folded, "the span is the word");
                if (word.Parts == 1)
                {
                    word.Start.Should().BeGreaterThanOrEqualTo(end);
                    word.Position.Should().Be(position++);
                    end = word.Start + word.Length;
                }
                else
                {
                    word.Position.Should().Be(position - word.Parts);
                    (word.Start + word.Length).Should().Be(end);
                }
            }
        },
        iter: TestScale.Of(20_000));

    [Fact]
    public void Folded_words_are_those_of_the_folding() => Texts.Sample(
        static text =>
        {
            var room = new char[(text.Length * 4) + 8];
            string.Join(' ', TextWord.Of(text).Where(static word => word.Parts == 1).Select(static word => word.Folded))
                .Should().Be(NorwegianFolding.Words(text)).And.Be(new string(room, 0, NorwegianFolding.Words(text, room)));
        },
        iter: TestScale.Of(20_000));

    [Fact]
    public void Composed_and_decomposed_texts_have_the_same_words() => Texts.Where(static text => !TextRules.HasLoneSurrogate(text)).Sample(
        static text => Keys(text.Normalize(NormalizationForm.FormC)).Should().Equal(Keys(text.Normalize(NormalizationForm.FormD))),
        iter: TestScale.Of(20_000));

    [Fact]
    public void Every_letter_of_the_basic_plane_is_the_same_composed_and_decomposed()
    {
        var different = Enumerable.Range(0, 0xD800).Concat(Enumerable.Range(0xE000, 0x1FFE)).Select(static number => ((char)number).ToString())
            .Where(static letter => !Keys(letter.Normalize(NormalizationForm.FormC)).SequenceEqual(Keys(letter.Normalize(NormalizationForm.FormD))));

        different.Should().BeEmpty();
    }

    [Fact]
    public void Folded_words_are_read_as_they_are() => Texts.Sample(
        static text =>
        {
            foreach (var word in TextWord.Of(text))
            {
                var again = TextWord.Of(word.Folded).Should().ContainSingle().Subject;
                (again.Folded, again.Key).Should().Be((word.Folded, word.Key));
            }
        },
        iter: TestScale.Of(20_000));

    [Fact]
    public void Keys_have_room()
    {
        Gen.OneOf("verksemd", "semd", "skilnad", "heit", "leg", "heim", "ynsk", "a", "s", "x", "fleir", "me", "ho", "roynsl", "ar").Array[0, 20].Select(static parts => string.Concat(parts)).Sample(
            static word => NorwegianAnalyzer.Key(word).Length.Should().BeLessThanOrEqualTo(NorwegianStemmer.Room(word.Length)),
            iter: TestScale.Of(20_000));
        TextWord.Of(new string('x', 100_000) + "-" + new string('æ', 1000)).Should().HaveCount(3);
    }

    private static IEnumerable<string> Keys(string text) => TextWord.Of(text).Select(static word => word.Key);
}
