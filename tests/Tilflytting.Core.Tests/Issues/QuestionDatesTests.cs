using Tilflytting.Core.Tests.Queries.Written;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Dates in questions were read in one notation alone.</summary>
public class QuestionDatesTests
{
    [Theory]
    [InlineData("aktiv:1.6.1997", "active:1997-06-01")]
    [InlineData("aktiv:\"1. juni 1997\"", "active:1997-06-01")]
    [InlineData("aktiv:\"juni 1997\"", "active:1997-06")]
    [InlineData("aktiv:\"våren 2011\"", "active:2011-21/2011-21")]
    [InlineData("aktiv:1990-tallet", "active:1990..1999")]
    [InlineData("aktiv:1990-talet", "active:1990..1999")]
    [InlineData("aktiv:\"fra 2007 til 2010\"", "active:2007..2010")]
    [InlineData("aktiv:\"fra 2007\"", "active:2007..")]
    [InlineData("aktiv:\"frå 2007\"", "active:2007..")]
    [InlineData("aktiv:\"siden 2007\"", "active:2007..")]
    [InlineData("aktiv:2007-", "active:2007..")]
    [InlineData("aktiv:\"til og med 2010\"", "active:..2010")]
    [InlineData("aktiv:2007-2010", "active:2007..2010")]
    [InlineData("aktiv:2007–2010", "active:2007..2010")]
    [InlineData("aktiv:2007‑2010", "active:2007..2010")]
    [InlineData("aktiv:\"2007 – 2010\"", "active:2007..2010")]
    [InlineData("aktiv:1997‑06", "active:1997-06")]
    [InlineData("aktiv:\"ca. 2005\"", "active:2005~/2005~")]
    [InlineData("aktiv:1.6.1997..31.12.1998", "active:1997-06-01..1998-12-31")]
    [InlineData("aktiv:\"juni 1997..mai 1998\"", "active:1997-06-01..1998-05-31")]
    [InlineData("aktiv:\"1. halvår 2010\"", "active:2010-01-01..2010-06-30")]
    [InlineData("skrevet:\"juni 1997\"", "stated-on:1997-06")]
    [InlineData("hentet:1.6.2026", "retrieved-on:2026-06-01")]
    [InlineData("aktiv:2006-08", "active:2006-08")]
    public void They_are_understood_as_people_write_them(string typed, string other) => Typed.MeansAs(typed, other);

    [Theory]
    [InlineData("aktiv:2010-13", "2010..2013")]
    [InlineData("aktiv:2009–11", "«2009-11», «2009..2011»")]
    [InlineData("aktiv:2010 ..2012", "aktiv:2010..2012")]
    [InlineData("aktiv:2010 - 2012", "aktiv:\"2010 - 2012\"")]
    [InlineData("aktiv:2010 til 2012", "aktiv:\"2010 til 2012\"")]
    [InlineData("aktiv:juni 1997", "aktiv:\"juni 1997\"")]
    [InlineData("aktiv:fra 2007 til 2010", "aktiv:\"fra 2007 til 2010\"")]
    [InlineData("aktiv:2007...2010", "2007..2010")]
    [InlineData("aktiv:2007…2010", "2007..2010")]
    [InlineData("aktiv:2007:2010", "2007..2010")]
    [InlineData("aktiv:2007->2010", "2007..2010")]
    [InlineData("aktiv:06.1997", "1997-06")]
    [InlineData("aktiv:1/6/1997", "1997-06-01")]
    [InlineData("aktiv:19970601", "1997-06-01")]
    [InlineData("aktiv:\"før 2010\"", "..2009")]
    [InlineData("aktiv:\"etter 2010\"", "2011..")]
    [InlineData("aktiv:\"June 1997\"", "1997-06")]
    [InlineData("skrevet:\"ca. 2005\"", "")]
    public void What_may_be_several_days_or_none_is_refused(string typed, string named) => Typed.IsRefused(typed, named);
}
