namespace Tilflytting.Core.Tests.Issues;

/// <summary>Periods as they were written before anybody agreed on how: with slashes, years of two digits, and a question for an end.</summary>
public sealed class OldFashionedPeriodTests
{
    [Theory]
    [InlineData("sluttført i år 2011", "/2011")]
    [InlineData("1/6 1997", "1997-06-01")]
    [InlineData("1/6-1997", "1997-06-01")]
    [InlineData("01.06.97", "1997-06-01")]
    [InlineData("1.6.97 – 30.6.99", "1997-06-01/1999-06-30")]
    [InlineData("juni 97", "1997-06")]
    [InlineData("juni 97 – mai 99", "1997-06/1999-05")]
    [InlineData("fra august 08", "2008-08/..")]
    [InlineData("01.2010 – 12.2012", "2010-01/2012-12")]
    [InlineData("desember 2010/januar 2011", "2010-12/2011-01")]
    [InlineData("høsten 2007/våren 2008", "2007-23/2008-21")]
    [InlineData("hausten 2007/våren 2008", "2007-23/2008-21")]
    [InlineData("2010–?", "2010/")]
    [InlineData("2010 - ?", "2010/")]
    [InlineData("prosjektperioden er 2010 – 2014", "2010/2014")]
    [InlineData("prosjektperioda var 2010–2014", "2010/2014")]
    public void A_period_is_read(string words, string edtf) => (PeriodText.TryParse(words, out var period) ? period.ToString() : "").Should().Be(edtf);

    [Theory]
    [InlineData("juni 20")]
    [InlineData("06.1997")]
    [InlineData("1/6/1997")]
    [InlineData("01.05.10")]
    [InlineData("13.2010 – 14.2012")]
    [InlineData("mai 2012/juni 2012")]
    [InlineData("32/6 1997")]
    [InlineData("mars 2010/mai 2012")]
    public void What_may_be_something_else_is_not(string words) => PeriodText.TryParse(words, out _).Should().BeFalse();

    [Theory]
    [InlineData("Prosjektet gikk fra 2008 til 2011 og kostet 3 millioner kroner.", "2008/2011")]
    [InlineData("Med 400 000 kroner i året ble tiltaket drevet 2005–2007.", "2005/2007")]
    public void A_range_beside_a_sum_is_the_period_of_the_work(string words, string edtf) =>
        PeriodText.FindAll(words).Should().ContainSingle().Which.Period.ToString().Should().Be(edtf);

    [Theory]
    [InlineData("De brukte 2 millioner kroner for 2010–2012.")]
    [InlineData("I 2010 fikk de 2 millioner kroner.")]
    [InlineData("Kommunen fikk tilskudd 2010–2012 på 3 millioner.")]
    public void The_year_of_a_sum_is_not(string words) => PeriodText.FindAll(words).Should().BeEmpty();
}
