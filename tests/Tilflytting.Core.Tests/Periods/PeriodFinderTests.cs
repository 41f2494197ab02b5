using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Periods;

/// <summary>The periods in running text, and the years that are none.</summary>
public class PeriodFinderTests
{
    [Theory]
    [InlineData("Bygdeløftet (1997-2000) ble fulgt av et nytt prosjekt.", "1997-2000", "1997/2000")]
    [InlineData("Prosjektet startet i 2009, og målet er flere boliger.", "startet i 2009", "2009/")]
    [InlineData("Kontoret vart etablert hausten 2011.", "vart etablert hausten 2011", "2011-23/")]
    [InlineData("Prosjektperiode: fra og med 2009\n\nTiltak", "Prosjektperiode: fra og med 2009", "2009/..")]
    [InlineData("• Vertskap: 2007 – til d.d.\n", "2007 – til d.d.", "2007/..")]
    [InlineData("Det hadde oppstart i mars 2004 og ble avsluttet 30. juni 2006.", "oppstart i mars 2004 og ble avsluttet 30. juni 2006", "2004-03/2006-06-30")]
    [InlineData("Arbeidet gikk i perioden 2004-2007 i hele kommunen.", "gikk i perioden 2004-2007", "2004/2007")]
    [InlineData("Tilflyttingsbygda (2011-) hjelper nye folk.", "2011-", "2011/..")]
    public void A_period_is_found_where_it_stands(string text, string words, string edtf)
    {
        var match = PeriodText.FindAll(text).Should().ContainSingle().Subject;

        match.Text.Should().Be(words);
        match.Period.Should().Be(DatePeriod.Parse(edtf));
        text.Substring(match.Span.Start, match.Span.Length).Should().Be(words);
    }

    [Theory]
    [InlineData("Bygda 2020 er navnet på arbeidet.")]
    [InlineData("Målet er 100 nye innbyggere innen 2015.")]
    [InlineData("Kommunen fikk bulystmidler for 2011.")]
    [InlineData("I 2009 hadde kommunen netto innflytting for første gang.")]
    [InlineData("Folketallet økte fra 2005 til 2008 med femti personer.")]
    [InlineData("Nettsiden var nede pr 08.08.2016.")]
    [InlineData("Se Plan 2002/nr. 02 om dette.")]
    [InlineData("Det bor 2010 personer i kommunen, og 1000–1200 i tettstedet.")]
    [InlineData("Tilskuddet var på 1995 kroner.")]
    [InlineData("Ring 1995 1998 for å høre mer.")]
    [InlineData("For folk mellom 30 og 40 år.")]
    [InlineData("Ingen år her.")]
    public void A_year_that_is_no_period_is_left_out(string text) => PeriodText.FindAll(text).Should().BeEmpty();

    [Theory]
    [InlineData("Bygda (mellom 2009 og 2011) voks.", "mellom 2009 og 2011")]
    [InlineData("Arbeidet mellom 2009 og 2011 var viktig.", "mellom 2009 og 2011")]
    [InlineData("Arbeidet fra 2009 til 2011 var viktig.", "fra 2009 til 2011")]
    [InlineData("Vi tok imot folk i perioden første halvår 2011.", "i perioden første halvår 2011")]
    [InlineData("Et nytt kontor i bygda første halvår 2011.", "første halvår 2011")]
    [InlineData("Et nytt kontor, ferdig i 2011.", "ferdig i 2011")]
    [InlineData("Et nytt kontor, fram til 2011.", "fram til 2011")]
    [InlineData("Varighet: 2011.", "Varighet: 2011")]
    [InlineData("Vertskap 2011–, og mer.", "2011–")]
    [InlineData("Vertskap 2011–; og mer.", "2011–")]
    [InlineData("Vertskap 2011–. Mer.", "2011–")]
    public void What_makes_it_a_period_may_be_words_or_signs(string text, string words) =>
        PeriodText.FindAll(text).Should().ContainSingle().Which.Text.Should().Be(words);

    [Theory]
    [InlineData("Det skjedde i 2011 der.")]
    [InlineData("Det skjedde år 2011 der.")]
    [InlineData("Det skjedde på 1990-tallet der.")]
    [InlineData("Det skjedde tid 2011 der.")]
    [InlineData("Det skjedde gjennom 2011 der.")]
    [InlineData("Et mål (fra 2009 til 2011 og mer) var vekst.")]
    public void A_preposition_alone_makes_no_period_of_a_date(string text) => PeriodText.FindAll(text).Should().BeEmpty();

    [Fact]
    public void What_is_found_has_a_line_for_logs() =>
        PeriodText.FindAll("I perioden 2004-2007 i Berg.").Single().ToString().Should().Be("[0..20] «I perioden 2004-2007» 2004/2007");

    [Fact]
    public void A_word_close_before_says_that_the_years_are_those_of_something_else()
    {
        string[] words =
        [
            "mot", "målet", "mål", "målsetting", "målsetjing", "innen", "midler", "midlar", "bulystmidler", "bolystmidler", "bulystmidlar", "tilskudd", "tilskot", "støtte", "budsjett", "budsjettet", "bevilget",
            "løyvde", "søknad", "søkt", "pr", "per", "nr", "plan", "kommuneplan", "kommuneplanen", "temaplan", "rapport", "rapporten", "undersøkelse", "undersøkelsen", "undersøking", "undersøkinga",
            "markedsundersøkelsen", "studie", "studien", "oppdatert", "publisert", "hentet", "henta", "nede", "lesedato", "sist", "før", "etter", "seinest", "senest", "dato", "vedtatt",
            "vedteken", "visjon", "visjonen", "kl",
        ];

        words.Where(static word => PeriodText.FindAll($"Her var {word} 2009–2011 og mer.").Length > 0).Should().BeEmpty();
        words.Where(static word => PeriodText.FindAll($"Her var {word} for alle bygder 2009–2011 og mer.").Length > 0).Should().BeEmpty("the fourth word before is close");
        words.Where(static word => PeriodText.FindAll($"Her var {word} for alle små bygder 2009–2011 og mer.").Length == 0).Should().BeEmpty("the fifth word before is not");
        words.Where(static word => PeriodText.FindAll($"Her var {word} (2009–2011) og mer.").Length == 0).Should().BeEmpty("brackets are for the years alone");
        words.Where(static word => PeriodText.FindAll($"Her var {word}. Bygda 2009–2011 og mer.").Length == 0).Should().Equal(
            ["mot", "mål", "pr", "per", "nr", "før", "kl"],
            "a full stop ends a sentence, but not behind a short word");
    }

    [Fact]
    public void A_word_near_them_says_that_the_years_are_those_of_a_result()
    {
        string[] words =
        [
            "innflytting", "utflytting", "fraflytting", "nettoinnflytting", "folketall", "folketal", "folketallet", "folketalet", "innbyggere", "innbyggjarar", "innbyggarar", "prosent",
            "befolkningsvekst", "vekst", "nedgang",
            "fødselsoverskudd", "fødde", "født", "personer", "personar", "familier", "familiar", "besøkende", "deltakere", "deltakarar",
        ];

        words.Where(static word => PeriodText.FindAll($"Arbeidet 2009–2011 ga {word}").Length > 0).Should().BeEmpty();
        words.Where(static word => PeriodText.FindAll($"Det ble {word} 2009–2011").Length > 0).Should().BeEmpty();
        words.Where(static word => PeriodText.FindAll($"Arbeidet 2009–2011 ga bygda en to tre fire fem {word}").Length > 0).Should().BeEmpty("the eighth word behind is near");
        words.Where(static word => PeriodText.FindAll($"Arbeidet 2009–2011 ga bygda en to tre fire fem seks {word}").Length == 0).Should().BeEmpty("the ninth word behind is not");
        words.Where(static word => PeriodText.FindAll($"{word} en to tre fire fem seks sju 2009–2011").Length > 0).Should().BeEmpty("the eighth word before is near");
        words.Where(static word => PeriodText.FindAll($"{word} en to tre fire fem seks sju åtte 2009–2011").Length == 0).Should().BeEmpty("the ninth word before is not");
        words.Where(static word => PeriodText.FindAll($"Det ble {word}. Arbeidet 2009–2011 er over. Det ble {word}").Length == 0).Should().BeEmpty("another sentence tells of something else");
        words.Where(static word => PeriodText.FindAll($"Arbeidet startet i 2009 med {word}").Length == 0).Should().BeEmpty("what starts is work");
    }

    [Fact]
    public void Several_are_found_in_their_order()
    {
        const string Text = "1. Første (1997-2000)\n2. Andre (1995 til 1997)\n3. Tredje: 2007–2010, og Kontor 2017: 2008 – 2012";

        PeriodText.FindAll(Text).Select(static match => match.Period.ToString()).Should().Equal("1997/2000", "1995/1997", "2007/2010", "2008/2012");
    }

    [Fact]
    public void Whatever_the_text_spans_are_in_order_and_what_they_hold_is_the_period()
    {
        var pieces = Gen.OneOf(
            "1995", "–", "-", "2000", " til ", "fra ", "(", ")", ".", ",", "våren ", "2011", "mai ", "d.d.", " og ", "/", "17", " i ", "startet ", "avsluttet ", "ca. ", "?", "innen ",
            "perioden ", "\n", "å", "😀", "0", ":", "Dyrøy ", "-tallet", "1990", "halvår ", "første ", "vinteren ", "mellom ", "tom ");
        pieces.Array[0, 40].Select(static parts => string.Concat(parts)).Sample(
            static text =>
            {
                var end = 0;
                foreach (var match in PeriodText.FindAll(text))
                {
                    if (match.Span.Start < end || match.Span.End > text.Length || match.Text != text[match.Span.Start..match.Span.End])
                    {
                        return false;
                    }

                    end = match.Span.End;
                }

                return true;
            },
            iter: TestScale.Of(100_000));
    }

    [Fact]
    public void No_text_is_too_strange()
    {
        TextGen.Text.Sample(static text => PeriodText.FindAll(text).Length >= 0 && (PeriodText.TryParse(text, out _) || true), iter: TestScale.Of(20_000));
        FluentActions.Invoking(static () => PeriodText.FindAll(null!)).Should().Throw<ArgumentNullException>();
        PeriodText.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("2001, ")]
    [InlineData("fra ")]
    [InlineData("1995–")]
    [InlineData("i perioden ")]
    [InlineData("ca. ")]
    [InlineData("(")]
    [InlineData("til og med 2010 ")]
    public void A_long_text_takes_time_in_proportion(string piece)
    {
        // Were it quadratic, a megabyte of any of these would not be done within the patience of a test run.
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        PeriodText.FindAll(text).Length.Should().BeGreaterThanOrEqualTo(0);
        PeriodText.TryParse(text, out _).Should().BeFalse();
    }
}
