using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Queries.Written;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A «not» in any of the ways in which people and word processors write it was passed over, and the question meant its contrary.</summary>
public class LostNegationTests
{
    public static TheoryData<string> Dashes =>
        [.. "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D!\uFF01".Select(static c => c.ToString())];

    [Theory]
    [MemberData(nameof(Dashes))]
    public void Every_dash_before_a_condition_is_a_minus(string dash)
    {
        Typed.MeansAs($"{dash}målgruppe:kvinner", "-target-group:women");
        Typed.MeansAs($"aktivitet:brosjyrer {dash}målgruppe:kvinner", "activity-type:brochures -target-group:women");
        Typed.MeansAs($"{dash}kvinner", "-kvinner");
        Typed.MeansAs($"{dash}(kvinner ungdom)", "-(kvinner ungdom)");
        Typed.IsRefused($"målgruppe:{dash}ungdom", "-målgruppe:ungdom");
        Typed.IsRefused($"målgruppe:ungdom,{dash}kvinner", "målgruppe:ungdom -målgruppe:kvinner");
        Typed.IsRefused($"partner:{dash}NAV", "-partner:NAV");
    }

    [Theory]
    [InlineData("ikke målgruppe:kvinner", "-target-group:women")]
    [InlineData("IKKJE målgruppe:kvinner", "-target-group:women")]
    [InlineData("Not målgruppe:kvinner", "-target-group:women")]
    [InlineData("ikke kvinner", "-kvinner")]
    [InlineData("ikke(kvinner eller ungdom)", "-(kvinner or ungdom)")]
    [InlineData("ungdom og ikke kvinner", "ungdom -kvinner")]
    [InlineData("ungdom eller ikkje kvinner", "ungdom or -kvinner")]
    [InlineData("ikke -kvinner", "--kvinner")]
    public void Words_for_not_negate_what_follows(string typed, string other) => Typed.MeansAs(typed, other);

    [Fact]
    public void In_quotes_they_are_words() => InitiativeFilter.Parse("\"ikke\" kvinner \"og\"").Should().Be(
        InitiativeFilter.Text("ikke") & InitiativeFilter.Text("kvinner") & InitiativeFilter.Text("og"));

    [Theory]
    [InlineData("målgruppe!=kvinner", "-målgruppe=kvinner")]
    [InlineData("målgruppe!:kvinner", "-målgruppe:kvinner")]
    [InlineData("målgruppe<>kvinner", "-målgruppe:kvinner")]
    [InlineData("målgruppe≠kvinner", "-målgruppe:kvinner")]
    [InlineData("målgruppe:ikke-kvinner", "-målgruppe:kvinner")]
    [InlineData("målgruppe:ikke kvinner", "-målgruppe:kvinner")]
    [InlineData("oppgitt:ikkje partnarar", "-oppgitt:partnarar")]
    [InlineData("¬målgruppe:kvinner", "-målgruppe")]
    [InlineData("uten målgruppe:kvinner", "-")]
    [InlineData("minus (kvinner ungdom)", "-")]
    [InlineData("aktivitet:brev unntatt målgruppe:kvinner", "-")]
    public void Other_ways_are_refused_with_the_right_one(string typed, string named) => Typed.IsRefused(typed, named);
}
