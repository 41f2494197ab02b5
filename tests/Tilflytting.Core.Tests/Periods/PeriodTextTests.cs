using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Periods;

/// <summary>Periods in the words of people: what is one is read as it is meant, and what is not is left alone.</summary>
public class PeriodTextTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Bokmal, LanguageTag.Nynorsk];

    /// <summary>Phrases of the catalogue's entries and beside them.</summary>
    public static TheoryData<string, string> Given => [.. Rows("phrases.csv").Select(static row => (row["phrase"], row["edtf"]))];

    /// <summary>More of them, made for these tests.</summary>
    public static TheoryData<string, string> Own => [.. Rows("own-phrases.csv").Select(static row => (row["phrase"], row["edtf"]))];

    /// <summary>What is no period, or more than one, or may be two things.</summary>
    public static TheoryData<string> None => [.. Rows("own-non-phrases.csv").Select(static row => row["phrase"])];

    [Theory]
    [MemberData(nameof(Given))]
    [MemberData(nameof(Own))]
    public void A_phrase_is_read_as_it_is_meant(string phrase, string edtf)
    {
        PeriodText.TryParse(phrase, out var period).Should().Be(edtf.Length > 0);

        period.Should().Be(edtf.Length == 0 ? default : DatePeriod.Parse(edtf));
    }

    [Theory]
    [MemberData(nameof(None))]
    public void What_is_no_period_is_none(string phrase)
    {
        PeriodText.TryParse(phrase, out var period).Should().BeFalse($"it was read as {period}");
        period.Should().Be(default(DatePeriod));
    }

    [Fact]
    public void No_two_phrases_differ_in_digits_or_month_alone()
    {
        static string Shape(string phrase) => Regex.Replace(
            Regex.Replace(phrase, "[0-9]+", "0"), "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember", "måned");

        Rows("own-phrases.csv").Select(static row => Shape(row["phrase"])).Should().HaveCountGreaterThanOrEqualTo(150);
        Rows("own-non-phrases.csv").Select(static row => Shape(row["phrase"])).Should().HaveCountGreaterThanOrEqualTo(100);
    }

    [Fact]
    public void Case_and_spaces_do_not_count()
    {
        foreach (var row in Rows("own-phrases.csv"))
        {
            PeriodText.TryParse($"  {row["phrase"].ToUpperInvariant()}\t", out var period).Should().BeTrue(row["phrase"]);
            period.Should().Be(DatePeriod.Parse(row["edtf"]), row["phrase"]);
        }
    }

    [Theory]
    [InlineData("1995/1997", "1995–1997", "1995–1997", "1995–1997")]
    [InlineData("2009/..", "fra 2009", "frå 2009", "since 2009")]
    [InlineData("2009/", "startet 2009", "starta 2009", "started 2009")]
    [InlineData("/2009", "til og med 2009", "til og med 2009", "until 2009")]
    [InlineData("../2009", "hele tiden til 2009", "heile tida til 2009", "always until 2009")]
    [InlineData("2005~", "ca. 2005", "ca. 2005", "about 2005")]
    [InlineData("2005?", "trolig 2005", "truleg 2005", "probably 2005")]
    [InlineData("2005%/..", "fra trolig ca. 2005", "frå truleg ca. 2005", "since probably about 2005")]
    [InlineData("2011-21", "våren 2011", "våren 2011", "spring 2011")]
    [InlineData("2011-22/2011-23", "sommeren 2011 – høsten 2011", "sommaren 2011 – hausten 2011", "summer 2011 – autumn 2011")]
    [InlineData("2012-24", "vinteren 2011/2012", "vinteren 2011/2012", "winter 2011/2012")]
    [InlineData("198X", "1980-tallet", "1980-talet", "the 1980s")]
    [InlineData("200X", "tiåret 2000–2009", "tiåret 2000–2009", "the decade 2000–2009")]
    [InlineData("2004-03/2006-06-30", "mars 2004 – 30. juni 2006", "mars 2004 – 30. juni 2006", "March 2004 – 30 June 2006")]
    [InlineData("2005~/2008~", "ca. 2005–2008", "ca. 2005–2008", "about 2005–2008")]
    [InlineData("2005~/2008", "fra ca. 2005 til 2008", "frå ca. 2005 til 2008", "from about 2005 to 2008")]
    [InlineData("2005/2008~", "2005 – ca. 2008", "2005 – ca. 2008", "2005 – about 2008")]
    public void A_period_is_written_for_people(string edtf, string nb, string nn, string en)
    {
        var period = DatePeriod.Parse(edtf);

        PeriodText.Format(period, LanguageTag.Bokmal).Should().Be(nb);
        PeriodText.Format(period, LanguageTag.Parse("nn-NO")).Should().Be(nn);
        PeriodText.Format(period, LanguageTag.English).Should().Be(en);
    }

    [Theory]
    [InlineData("2007/2010;", "2007/2010")]
    [InlineData("2007–2010:", "2007/2010")]
    [InlineData("2007–2010.,;:", "2007/2010")]
    [InlineData("[2007–2010]", "2007/2010")]
    [InlineData("2007 – d.d..", "2007/..")]
    public void Signs_around_it_do_not_count(string text, string edtf)
    {
        PeriodText.TryParse(text.Replace('/', '–'), out var period).Should().BeTrue();
        period.Should().Be(DatePeriod.Parse(edtf));
    }

    [Fact]
    public void An_early_year_has_four_digits() =>
        new[] { "0005", "000X", "001X", "0005-24", "0005-03-01/0010" }.Select(static edtf => PeriodText.Format(DatePeriod.Parse(edtf), LanguageTag.Bokmal))
            .Should().Equal("0005", "tiåret 0000–0009", "0010-tallet", "vinteren 0004/0005", "1. mars 0005 – 0010");

    [Fact]
    public void Months_have_their_names()
    {
        static IEnumerable<string> Names(LanguageTag language) => Enumerable.Range(1, 12).Select(month => PeriodText.Format(PartialDate.FromMonth(2012, month), language));

        Names(LanguageTag.English).Should().Equal(
            "January 2012", "February 2012", "March 2012", "April 2012", "May 2012", "June 2012", "July 2012", "August 2012", "September 2012", "October 2012", "November 2012", "December 2012");
        Names(LanguageTag.Bokmal).Should().Equal(
            "januar 2012", "februar 2012", "mars 2012", "april 2012", "mai 2012", "juni 2012", "juli 2012", "august 2012", "september 2012", "oktober 2012", "november 2012", "desember 2012");
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        static bool IsOurs(PartialDate? date) => date is null || date.Value is { Year: >= 1810 and <= 2089 };

        Gen.Select(PeriodGen.Period.Where(static period => IsOurs(period.Start) && IsOurs(period.End)), Gen.OneOf(Languages)).Sample(
            static (period, language) => IsBackwards(period) || (PeriodText.TryParse(PeriodText.Format(period, language), out var back) && back == period),
            iter: TestScale.Of(100_000),
            print: static one => $"{one.Item1} «{PeriodText.Format(one.Item1, one.Item2)}»");
    }

    /// <summary>Two dates that only their marks keep in order: no one writes that, and read it would be a slip.</summary>
    private static bool IsBackwards(DatePeriod period) =>
        period is { Start: { } start, End: { } end } && end.With(DateMark.None).Latest < start.With(DateMark.None).Earliest;

    private static List<IDictionary<string, string>> Rows(string file)
    {
        using var reader = new StringReader(TestFiles.Read("tests", "Tilflytting.Core.Tests", "Periods", file));
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Select(static row => ((IDictionary<string, object>)row).ToDictionary(static pair => pair.Key, static pair => (string)pair.Value))];
    }
}
