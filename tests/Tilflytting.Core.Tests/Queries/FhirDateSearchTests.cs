using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>
/// Where date searches by the rules of FHIR are known to fail, and what is answered here. The rules: HL7 FHIR R4, https://hl7.org/fhir/R4/search.html#date and #prefix. A stored value
/// is one range of time, <c>eq</c> (the default) holds where the searched range contains all of it, a missing end of a Period is before or after every date, and the answer is yes or no.
/// </summary>
public class FhirDateSearchTests
{
    /// <summary>
    /// FHIR: the searched year never contains a period without an end, so that <c>eq</c> does not find it; servers that index the start alone, or put the start for the end, miss it
    /// in every later year (hapifhir/hapi-fhir issues 1871 and 7885, medplum/medplum issue 3794, awslabs/fhir-works-on-aws-deployment issue 822). Those that take the missing end as
    /// "for ever" find it in 2090, too. Here an open end is attested up to the day when the words were written, and only possible after it.
    /// </summary>
    [Fact]
    public void Open_end_is_found_while_it_is_attested_and_possible_after()
    {
        var ongoing = Dated("2009/..") with { Provenance = new() { StatedOn = PartialDate.Parse("2012-05") } };

        Ask(ongoing, "active:2008").Should().Be(Certainty.No);
        Ask(ongoing, "active:2009").Should().Be(Certainty.Certain);
        Ask(ongoing, "active:2011").Should().Be(Certainty.Certain, "it started before and was going on afterwards");
        Ask(ongoing, "active:2012").Should().Be(Certainty.Certain, "it was going on when the words were written");
        Ask(ongoing, "active:2012-06").Should().Be(Certainty.Possible);
        Ask(ongoing, "active:2090").Should().Be(Certainty.Possible);
    }

    /// <summary>FHIR has one way to leave out an end, so that "still going on" and "nobody knows when it ended" are the same. Here they are not.</summary>
    [Fact]
    public void Open_end_is_not_an_unknown_end()
    {
        var unknown = Dated("2009/") with { Provenance = new() { StatedOn = PartialDate.Parse("2012-05") } };

        Ask(unknown, "active:2009").Should().Be(Certainty.Certain);
        Ask(unknown, "active:2011").Should().Be(Certainty.Possible, "it may have ended in 2009");
    }

    /// <summary>
    /// A date of a year alone was not found from a day of the year before on (hapifhir/hapi-fhir issue 2424), and a search for a day has to take all such dates or none: overlap
    /// takes too many, containment none (wso2/fhir-server pull request 35). Here it is certain from then on, and possible on a day of the year.
    /// </summary>
    [Fact]
    public void Year_only_date_is_certain_in_its_year_and_possible_on_a_day_of_it()
    {
        var inAYear = Dated("2009");

        Ask(inAYear, "active:2008-01-01..").Should().Be(Certainty.Certain, "all of 2009 is after that day");
        Ask(inAYear, "active:2009").Should().Be(Certainty.Certain);
        Ask(inAYear, "active:2009-03-13").Should().Be(Certainty.Possible);
        Ask(inAYear, "active:2009-06-01..").Should().Be(Certainty.Possible);
        Ask(inAYear, "active:2010-01-01..").Should().Be(Certainty.No);
    }

    /// <summary>
    /// Periods that have nothing but an end are not found at all where the start is what is indexed, or are taken for a single moment (arkhn-oss/pyfhirstore issue 68,
    /// hapifhir/hapi-fhir issue 8408, HeliosSoftware/hfs issue 1391). Here the end is certain, what lies before it is possible, and after it there is nothing.
    /// </summary>
    [Theory]
    [InlineData("../2010")]
    [InlineData("/2010")]
    public void End_only_period_is_certain_at_its_end_and_possible_before(string period)
    {
        var ended = Dated(period);

        Ask(ended, "active:..2003").Should().Be(Certainty.Possible);
        Ask(ended, "active:2005").Should().Be(Certainty.Possible);
        Ask(ended, "active:2010").Should().Be(Certainty.Certain);
        Ask(ended, "active:2011..").Should().Be(Certainty.No);
    }

    /// <summary>
    /// FHIR: <c>date=1998</c> does not find what went on from 1997 to 2000, for the year does not contain it; <c>ge</c> and <c>le</c> together do, and <c>sa</c> and <c>eb</c> do not
    /// (samply/blaze issue 666; four meanings of one search are counted in gematik/spec-ISiK-Basismodul issue 129). Here a window asks one thing: was it going on at any time in it?
    /// </summary>
    [Theory]
    [InlineData("active:1998")]
    [InlineData("active:1998-06-01")]
    [InlineData("active:1998..1999")]
    [InlineData("active:1990..2010")]
    [InlineData("active:1999..2010")]
    public void Covering_period_is_found_in_every_window_that_it_covers_or_cuts(string query) => Ask(Dated("1997/2000"), query).Should().Be(Certainty.Certain);

    /// <summary>
    /// FHIR: <c>date=ge2000&amp;date=le2004</c> are two conditions, which two different periods of a resource may meet, so that servers differ
    /// (gematik/spec-ISiK-Basismodul issue 129, HeliosSoftware/hfs issue 1391). Here one period has to meet the whole window.
    /// </summary>
    [Fact]
    public void Window_between_two_periods_is_met_by_neither()
    {
        var twice = Dated("1995/1997") with { Projects = [new() { Id = Slug.Parse("p"), Period = DatePeriod.Parse("2007/2010") }] };

        Ask(twice, "active:2000..2004").Should().Be(Certainty.No);
        Ask(twice, "active:2000.. active:..2004").Should().Be(Certainty.Certain, "those are two questions, and are written as two");
    }

    /// <summary>
    /// FHIR: <c>ne</c> is the contrary of <c>eq</c>; a resource without a date, or with one end, fell out of both or into both (awslabs/fhir-works-on-aws-search-es pull requests 61
    /// and 64). Here what is not known is possible in the question and in its contrary, and says so.
    /// </summary>
    [Fact]
    public void What_is_not_dated_is_possible_in_the_question_and_in_its_contrary()
    {
        var undated = Dated("2009") with { Period = null };

        Ask(undated, "active:2009").Should().Be(Certainty.Possible);
        Ask(undated, "-active:2009").Should().Be(Certainty.Possible);
        InitiativeFilter.Parse("active:2009").Explain(undated).IsStated.Should().BeFalse();
        Ask(Dated("2009"), "-active:2009").Should().Be(Certainty.No);
        Ask(Dated("2009/"), "-active:2011").Should().Be(Certainty.Possible);
    }

    /// <summary>
    /// FHIR: <c>ap</c> is about a tenth of the way from today, so that the answer changes with the clock, and it missed periods with one end (LinuxForHealth/FHIR issue 1877). Here it
    /// is the source that says "about", by one unit, and there is no clock.
    /// </summary>
    [Fact]
    public void Approximate_date_is_wider_by_one_unit_whatever_the_day_today()
    {
        Ask(Dated("2005~"), "active:2004").Should().Be(Certainty.Possible);
        Ask(Dated("2005~"), "active:2004..2006").Should().Be(Certainty.Certain);
        Ask(Dated("2005~"), "active:2007").Should().Be(Certainty.No);
        Ask(Dated("2005~/.."), "active:2004").Should().Be(Certainty.Possible);
        Ask(Dated("1995/1997"), "active:1997/2000").Should().Be(Certainty.Possible, "two imprecise periods may have a day in common, or not");
    }

    private static Initiative Dated(string period) =>
        new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A", Period = DatePeriod.Parse(period) };

    /// <summary>The answer of the object, which is that of the index and that of the explanation.</summary>
    private static Certainty Ask(Initiative initiative, string query)
    {
        var filter = InitiativeFilter.Parse(query);
        var answer = filter.Evaluate(initiative);
        filter.Explain(initiative).Certainty.Should().Be(answer);
        var count = CatalogueIndex.Create([initiative]).Count(filter);
        (count.Certain, count.Possible).Should().Be((answer == Certainty.Certain ? 1 : 0, answer == Certainty.Possible ? 1 : 0));
        return answer;
    }
}
