using Tilflytting.Core.Tests.Queries.Written;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>«And» in words was looked for as a word, and «or» between values of one key made the second a word.</summary>
public class OperatorWordTests
{
    [Theory]
    [InlineData("målgruppe:ungdom AND aktivitet:housing", "target-group:youth activity-type:housing")]
    [InlineData("målgruppe:ungdom og aktivitet:housing", "target-group:youth activity-type:housing")]
    [InlineData("hus og hjem", "hus hjem")]
    [InlineData("a b or c og d", "(a b) or (c d)")]
    [InlineData("(a og b) eller c", "(a b) or c")]
    [InlineData("a \"og\" b", "a \"og\" b")]
    [InlineData("Og,eller", "\"og\" or \"eller\"")]
    public void It_joins_what_is_on_its_sides(string typed, string other) => Typed.MeansAs(typed, other);

    [Theory]
    [InlineData("målgruppe:ungdom eller kvinner", "målgruppe:ungdom,kvinner")]
    [InlineData("målgruppe:ungdom eller kvinner eller barnefamilier", "målgruppe:ungdom,kvinner,barnefamilier")]
    [InlineData("målgruppe:ungdom og kvinner", "målgruppe:ungdom målgruppe:kvinner")]
    [InlineData("fylke:Troms | Nordland", "fylke:Troms,Nordland")]
    [InlineData("målgruppe:ungdom|kvinner", "målgruppe:ungdom,kvinner")]
    [InlineData("target-group:youth eller women", "target-group:youth,women")]
    [InlineData("target-group:youth or women", "target-group:youth,women")]
    [InlineData("target-group:youth or women eller \"men\"", "target-group:youth,women")]
    [InlineData("partner:nav or fylkeskommunen", "partner:nav,fylkeskommunen")]
    [InlineData("organisation:innovasjon-norge or husbanken", "organisation:innovasjon-norge,husbanken")]
    [InlineData("municipality:5530 or Tromsø", "municipality:5530,Tromsø")]
    [InlineData("active:2010 or 2012", "active:2010,2012")]
    [InlineData("målgruppe:(ungdom kvinner)", "målgruppe:ungdom,kvinner")]
    [InlineData("partner:NAV eller fylkeskommunen", "partner:NAV,fylkeskommunen")]
    [InlineData("partner:NAV og fylkeskommunen", "partner:NAV partner:fylkeskommunen")]
    [InlineData("partner:Troms fylkeskommune", "partner:\"Troms fylkeskommune\"")]
    [InlineData("ungdom, kvinner", ",")]
    [InlineData("målgruppe:ungdom,fylke:Nordland", " ")]
    [InlineData("målgruppe:ungdom;fylke:Nordland", " ")]
    [InlineData("fylke:Troms/Nordland", "Troms,Nordland")]
    [InlineData("fylke:Troms eller Møre og Romsdal", "fylke:Troms,\"Møre og Romsdal\"")]
    [InlineData("kommune:Senja eller Tromsø", "kommune:Senja,Tromsø")]
    [InlineData("aktiv:2007 eller 2010", "aktiv:2007,2010")]
    [InlineData("målgruppe:(ungdom eller kvinner)", "målgruppe:ungdom,kvinner")]
    public void Another_value_is_refused_with_the_list(string typed, string named) => Typed.IsRefused(typed, named);

    [Theory]
    [InlineData("målgruppe:ungdom eller bolyst", "target-group:youth or bolyst")]
    [InlineData("målgruppe:ungdom eller \"kvinner\"", "target-group:youth or text:kvinner")]
    [InlineData("målgruppe:ungdom bolyst", "target-group:youth bolyst")]
    [InlineData("target-group:youth or \"women\"", "target-group:youth or text:women")]
    [InlineData("partner:nav or \"fylkeskommunen\"", "partner:nav or text:fylkeskommunen")]
    [InlineData("target-group:youth or -women", "target-group:youth or -text:women")]
    [InlineData("-target-group:youth or \"women\" or \"men\"", "-target-group:youth or text:women or text:men")]
    [InlineData("partner:NAV bolig", "partner:nav bolig")]
    [InlineData("organisation:innovasjon-norge or \"husbanken\"", "organisation:innovasjon-norge or text:husbanken")]
    public void Words_that_are_no_values_stay_words(string typed, string other) => Typed.MeansAs(typed, other);
}
