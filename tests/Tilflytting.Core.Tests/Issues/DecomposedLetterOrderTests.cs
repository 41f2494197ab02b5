using System.Text;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>«Ål» that was written with its ring as a character of its own came before «Alta».</summary>
public class DecomposedLetterOrderTests
{
    private static readonly NorwegianTextComparer Order = NorwegianTextComparer.Instance;

    private static readonly string[] Pieces =
    [
        "a", "A", "å", "Å", "a\u030A", "A\u030A", "\u212B", "ä", "a\u0308", "æ", "ǽ", "ø", "ǿ", "ö", "o\u0308", "o", "ṏ", "á", "à", "ấ", "é", "e\u0301", "ạ", "\u0323", "\u030A", "\u0308",
        "\u0344", "\u0301", "\u00AD", "\u200B", "\uFE0F", "\U000E0041", "z", "1", " ", "-", "Č", "ŋ", "ά", "\u1E9B\u0323", "각", "한", "\u212A", "ゔ",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Pieces).Array[0, 6].Select(string.Concat);

    [Theory]
    [InlineData("A\u030Al")]
    [InlineData("Ål")]
    [InlineData("Aal")]
    [InlineData("\u212Bl")]
    [InlineData("A\u00AD\u030Al")]
    [InlineData("A\u0323\u030Al")]
    public void Aa_is_last_however_it_is_written(string aal)
    {
        string[] others = ["Alta", "Zoo", "Ærfugl", "Østre", "A\u0308rlig", "O\u0308stre"];

        others.Append(aal).Order(Order).Last().Should().Be(aal);
        Order.Compare(aal, "Ålesund").Should().BeNegative();
        Order.Compare(aal, "Ås").Should().BeNegative();
    }

    [Theory]
    [InlineData("a\u0308", "Æa", "Z")]
    [InlineData("o\u0308", "Øa", "Æz")]
    [InlineData("aa\u030A", "åa", "aaz\u030A")]
    [InlineData("ǿ", "øa", "Æz")]
    [InlineData("ǽ", "æa", "Z")]
    public void A_letter_with_its_mark_after_it_is_the_letter(string text, string before, string after)
    {
        if (text[0] == 'a' && text[1] == 'a')
        {
            Order.Compare(text, "ab").Should().BePositive("it is an a and an å");
            Order.Compare(text, before).Should().BeNegative();
            return;
        }

        Order.Compare(text, before).Should().BeNegative();
        Order.Compare(text, after).Should().BePositive();
    }

    [Fact]
    public void Composed_and_decomposed_are_equal_beside_every_other_text() => Gen.Select(Text, Text).Sample(
        static (one, other) =>
        {
            var keys = new[] { NormalizationForm.FormC, NormalizationForm.FormD }.Select(form => NorwegianTextComparer.Key(one.Normalize(form))).Append(NorwegianTextComparer.Key(one)).ToList();
            return keys.TrueForAll(key => key == keys[0])
                && Math.Sign(string.CompareOrdinal(keys[0], NorwegianTextComparer.Key(other))) is var sign
                && (sign == 0 || sign == Math.Sign(Order.Compare(one, other)));
        },
        iter: TestScale.Of(20_000));

    [Fact]
    public void What_nobody_sees_is_nothing()
    {
        foreach (var invisible in new[] { "\u00AD", "\u200B", "\u200D", "\u2060", "\uFEFF", "\uFE0F", "\u034F", "\U000E0041", "\U000E0101" })
        {
            NorwegianTextComparer.Key($"B{invisible}erg").Should().Be("berg");
            NorwegianTextComparer.Key($"A{invisible}a{invisible}l").Should().Be(NorwegianTextComparer.Key("Ål"));
        }
    }

    [Fact]
    public void The_order_is_total() => Gen.Select(Text, Text, Text).Sample(static (one, two, three) =>
    {
        string[] sorted = [.. new[] { one, two, three }.Order(Order)];
        return Math.Sign(Order.Compare(one, two)) == -Math.Sign(Order.Compare(two, one))
            && Order.Compare(sorted[0], sorted[1]) <= 0 && Order.Compare(sorted[1], sorted[2]) <= 0 && Order.Compare(sorted[0], sorted[2]) <= 0
            && (Order.Compare(one, two) == 0) == string.Equals(one, two, StringComparison.Ordinal);
    });

    [Fact]
    public void Comparing_takes_no_memory()
    {
        _ = Order.Compare("A\u030Al i Hallingdal", "Ålesund");
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Order.Compare("A\u030Al i Hallingdal", "Ålesund");

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void The_index_has_the_same_order() => Text.Where(static title => title.Any(char.IsLetter)).Array[2, 12].Sample(
        static titles =>
        {
            var all = titles.Select(static (title, i) => new Initiative { Id = Slug.Parse($"x{i:D2}"), Language = LanguageTag.Bokmal, Title = title }).ToList();
            CatalogueIndex.Create(all).Query(InitiativeFilter.Everything, InitiativeOrder.Title).Hits.Select(static hit => hit.Initiative.Id)
                .Should().Equal(all.OrderByTitle().Select(static one => one.Id)).And.Equal(all.OrderBy(static one => one.Title.For(default), Order).ThenBy(static one => one.Id).Select(static one => one.Id));
        },
        iter: 300);
}
