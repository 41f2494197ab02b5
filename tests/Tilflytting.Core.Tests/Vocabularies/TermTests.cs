namespace Tilflytting.Core.Tests.Vocabularies;

public class TermTests
{
    private static readonly Code<TargetGroup> Unknown = Code<TargetGroup>.Parse("digital-nomads");

    [Fact]
    public void Code_becomes_a_term_by_itself()
    {
        ImmutableArray<Term<TargetGroup>> terms = [TargetGroup.Youth, Unknown];

        terms[0].Code.Should().Be(TargetGroup.Youth);
        terms[0].Text.Should().BeNull();
        terms[0].UnknownMembers.Should().BeSameAs(UnknownMembers.None);
        terms[0].ToString().Should().Be("youth");
        terms[1].Code.Should().Be(Unknown);
        terms[1].ToString().Should().Be("digital-nomads");
    }

    [Fact]
    public void Words_alone_have_no_code()
    {
        var term = TargetGroup.Words("Medflyttere");

        term.Code.Should().BeNull();
        term.Text.Should().Be("Medflyttere");
        term.ToString().Should().Be("«Medflyttere»");
        term.Has(TargetGroup.AccompanyingPartners).Should().BeFalse("words are not looked up");
        term.Has(default).Should().BeFalse();
    }

    [Fact]
    public void Code_with_words_keeps_both()
    {
        var term = SellingPoint.OutdoorLife.Written("Friluftsliv (Ål, Hol, Hemsedal)");

        term.Code.Should().Be(SellingPoint.OutdoorLife);
        term.Text.Should().Be("Friluftsliv (Ål, Hol, Hemsedal)");
        term.Has(SellingPoint.OutdoorLife).Should().BeTrue();
        term.Has(SellingPoint.Culture).Should().BeFalse();
        term.ToString().Should().Be("outdoor-life «Friluftsliv (Ål, Hol, Hemsedal)»");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00a0")]
    public void Words_are_not_blank(string words) => Refused(words);

    /// <summary>No attribute can hold half of a pair.</summary>
    [Fact]
    public void Words_hold_no_half_of_a_surrogate_pair()
    {
        Refused("half \ud83d");
        Refused("\udc00 half");
        Refused("\ud83d\ud83d\ude00");
        TargetGroup.Words("\ud83d\ude00").Text.Should().Be("😀");
    }

    private static void Refused(string words)
    {
        var alone = () => TargetGroup.Words(words);
        var both = () => TargetGroup.Youth.Written(words);
        alone.Should().Throw<ArgumentException>();
        both.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Words_are_not_null()
    {
        var alone = () => TargetGroup.Words(null!);
        var both = () => TargetGroup.Youth.Written(null!);
        alone.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("words");
        both.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("words");
    }

    [Fact]
    public void Term_without_code_and_words_is_refused()
    {
        var neither = () => Term<TargetGroup>.Create(null, null);
        neither.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equality_is_by_code_words_and_unknown_members()
    {
        var kept = UnknownMembers.Parse("""{"weight":1}""");
        Func<Term<TargetGroup>>[] different =
        [
            static () => TargetGroup.Youth,
            static () => TargetGroup.Women,
            static () => Unknown,
            static () => TargetGroup.Words("Ungdom"),
            static () => TargetGroup.Words("ungdom"),
            static () => TargetGroup.Youth.Written("Ungdom"),
            static () => TargetGroup.Women.Written("Ungdom"),
            () => Term<TargetGroup>.Create(TargetGroup.Youth, null, kept),
            () => TargetGroup.Words("Ungdom") with { UnknownMembers = kept },
        ];

        for (var i = 0; i < different.Length; i++)
        {
            different[i]().Should().Be(different[i]());
            different[i]().GetHashCode().Should().Be(different[i]().GetHashCode());
            (different[i]() with { }).Should().Be(different[i]());
            for (var j = 0; j < i; j++)
            {
                different[i]().Should().NotBe(different[j]());
                (different[i]() == different[j]()).Should().BeFalse();
            }
        }
    }

    [Fact]
    public void Known_code_alone_is_one_shared_object_and_stays_as_it_is()
    {
        Term<TargetGroup> term = TargetGroup.Youth;
        term.Should().BeSameAs((Term<TargetGroup>)TargetGroup.Youth);

        var changed = term with { UnknownMembers = UnknownMembers.Parse("""{"x":1}""") };

        changed.Should().NotBe(term);
        ((Term<TargetGroup>)TargetGroup.Youth).UnknownMembers.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Unknown_members_are_not_null()
    {
        Term<TargetGroup> term = TargetGroup.Youth;
        var change = () => term with { UnknownMembers = null! };
        change.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Label_is_the_words_else_the_label_of_the_code_else_the_code()
    {
        TargetGroup.Youth.Written("Ungdom under 30").Label(LanguageTag.English).Should().Be("Ungdom under 30");
        TargetGroup.Words("Medflyttere").Label(LanguageTag.English).Should().Be("Medflyttere");
        ((Term<TargetGroup>)TargetGroup.Youth).Label(LanguageTag.English).Should().Be("Young people");
        ((Term<TargetGroup>)Unknown).Label(LanguageTag.English).Should().Be("digital-nomads");
    }

    [Fact]
    public void Term_prints_on_one_line() =>
        TargetGroup.Youth.Written("Ungdom\r\nog\u2028andre").ToString().Should().Be("youth «Ungdom  og andre»");

    [Fact]
    public void List_has_a_code_with_words_or_without()
    {
        ImmutableArray<Term<TargetGroup>> terms = [TargetGroup.Youth.Written("Ungdom under 30"), TargetGroup.Words("Kvinner")];

        terms.Has(TargetGroup.Youth).Should().BeTrue();
        terms.Contains(TargetGroup.Youth).Should().BeFalse("that is why there is Has");
        terms.Has(TargetGroup.Women).Should().BeFalse();
        default(ImmutableArray<Term<TargetGroup>>).Has(TargetGroup.Youth).Should().BeFalse();
    }
}
