using System.Globalization;
using System.Text;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Text;

/// <summary>Texts that people write differently are folded alike, the same on every machine.</summary>
public class FoldingTests
{
    [Theory]
    [InlineData("Målselv", "malselv")]
    [InlineData("MAALSELV", "malselv")]
    [InlineData("Malselv", "malselv")]
    [InlineData("Guovdageaidnu", "guovdageaidnu")]
    [InlineData("Ærøy", "aeroy")]
    [InlineData("  Troms – Fylkes-kommune! ", "troms fylkes kommune")]
    [InlineData("Deatnu–Tana", "deatnu tana")]
    [InlineData("Unjárga, Kárášjohka, Loabát", "unjarga karasjohka loabat")]
    [InlineData("Ŋuorra Đ Ŧ", "nuorra d t")]
    [InlineData("A\u030A", "a")]
    [InlineData("K\u0061\u030Afjord", "kafjord")]
    [InlineData("aaa Aaaå", "a a")]
    [InlineData("Łódź İstanbul ısı", "lodz istanbul isi")]
    [InlineData("Россия 日本 7", "россия 日本 7")]
    [InlineData("", "")]
    [InlineData("\uD83D Berg", "berg")]
    public void Words_are_folded(string text, string expected) => NorwegianFolding.Words(text).Should().Be(expected);

    [Theory]
    [InlineData("Utvikling av småsamfunn i Åfjord", "utvikling-av-smasamfunn-i-afjord")]
    [InlineData("Ærlig øl: på nært hold?", "aerlig-ol-pa-naert-hold")]
    [InlineData("Đ ŋ ŧ", "d-n-t")]
    [InlineData("«Blest» i havlandet!", "blest-i-havlandet")]
    [InlineData("1995–1997", "1995-1997")]
    [InlineData("Ka\u030Afjord, e\u0301n", "kafjord-en")]
    [InlineData("ISTAD", "istad")]
    [InlineData("Kraaka paa Aas", "kraaka-paa-aas")]
    [InlineData("Россия x", "x")]
    public void An_id_is_made_of_a_title(string title, string expected)
    {
        using var scope = new CultureScope("tr-TR");

        Slug.FromTitle(title).ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("–")]
    [InlineData("日本")]
    [InlineData(null)]
    public void No_id_is_made_of_nothing(string? title)
    {
        Slug.TryFromTitle(title, out var slug).Should().BeFalse();
        slug.IsDefault.Should().BeTrue();
        FluentActions.Invoking(() => Slug.FromTitle(title!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Whatever_is_made_of_a_title_is_an_id() => TextGen.Text.Sample(
        static title => !Slug.TryFromTitle(title, out var slug) || Slug.Parse(slug.ToString()) == slug,
        iter: TestScale.Of(20_000));

    [Fact]
    public void Folding_again_changes_nothing() => TextGen.Text.Sample(
        static text => NorwegianFolding.Words(NorwegianFolding.Words(text)) == NorwegianFolding.Words(text),
        iter: TestScale.Of(20_000));

    [Fact]
    public void The_table_of_letters_is_that_of_Unicode()
    {
        // What the table leaves out is what has no plain Latin letter below its marks.
        for (var letter = '\u00C0'; letter <= '\u1EFF'; letter++)
        {
            if (letter is > '\u024F' and < '\u1E00' || char.ToLowerInvariant(letter) != letter)
            {
                continue;
            }

            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            if (parts.Length > 1 && char.IsAsciiLetter(parts[0]) && parts[1..].All(static mark => CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark))
            {
                NorwegianFolding.Words(letter.ToString()).Should().Be(parts[..1].ToLowerInvariant(), $"{letter} is {parts[0]} with marks");
            }
        }
    }

    [Theory]
    [InlineData("troms fylkeskommune", "troms", true)]
    [InlineData("troms fylkeskommune", "troms fylkeskommune", true)]
    [InlineData("troms fylkeskommune", "rom", false)]
    [InlineData("troms og finnmark fylkeskommune", "troms fylkeskommune", false)]
    [InlineData("", "troms", false)]
    [InlineData("troms", "", true)]
    public void Words_are_found_whole_and_in_a_row(string text, string words, bool expected) => NorwegianFolding.HasWords(text, words).Should().Be(expected);
}
