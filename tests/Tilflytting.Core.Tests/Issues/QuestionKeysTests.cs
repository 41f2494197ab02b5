using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Queries.Written;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Keys in the plural, as pages have them, and as people guess them, were refused without a word about the right one.</summary>
public class QuestionKeysTests
{
    [Theory]
    [InlineData("målgrupper", "target-group")]
    [InlineData("Målgruppene", "target-group")]
    [InlineData("mål-gruppe", "target-group")]
    [InlineData("target_groups", "target-group")]
    [InlineData("TargetGroup", "target-group")]
    [InlineData("target‑group", "target-group")]
    [InlineData("aktiviteter", "activity-type")]
    [InlineData("aktivitetar", "activity-type")]
    [InlineData("activities", "activity-type")]
    [InlineData("salgsargument", "selling-point")]
    [InlineData("salgsargumenter", "selling-point")]
    [InlineData("salsargument", "selling-point")]
    [InlineData("fagområder", "subject-area")]
    [InlineData("kommuner", "municipality")]
    [InlineData("kommunen", "municipality")]
    [InlineData("municipalities", "municipality")]
    [InlineData("fylker", "county")]
    [InlineData("fylket", "county")]
    [InlineData("counties", "county")]
    [InlineData("samarbeidspartnere", "partner")]
    [InlineData("samarbeidspartnarar", "partner")]
    [InlineData("partnere", "partner")]
    [InlineData("partners", "partner")]
    [InlineData("programmer", "programme")]
    [InlineData("kilder", "source")]
    [InlineData("språket", "language")]
    public void Another_form_of_a_key_is_the_key(string typed, string name) => QueryKey.Find(typed)!.Name.Should().Be(name);

    [Fact]
    public void No_form_of_a_key_is_another_key()
    {
        foreach (var key in QueryKey.All)
        {
            foreach (var form in key.Names.SelectMany(static name => new[] { name, name + "er", name + "en", name + "ene", name + "ar", name + "s", name.ToUpperInvariant() }))
            {
                (QueryKey.Find(form) ?? key).Should().BeSameAs(key, "of {0}", form);
            }
        }
    }

    [Theory]
    [InlineData("periode:2007", "aktiv")]
    [InlineData("år:2007", "aktiv")]
    [InlineData("når:2007", "aktiv")]
    [InlineData("year:2007", "active")]
    [InlineData("sted:Senja", "kommune")]
    [InlineData("hvor:Senja", "kommune")]
    [InlineData("place:Senja", "municipality")]
    [InlineData("region:Troms", "fylke")]
    [InlineData("tittel:bolyst", "tekst")]
    [InlineData("navn:bolyst", "tekst")]
    [InlineData("title:bolyst", "text")]
    [InlineData("mål:x", "målgruppe")]
    [InlineData("hvem:x", "målgruppe")]
    [InlineData("tema:x", "fagområde")]
    [InlineData("type:x", "aktivitet")]
    [InlineData("land:x", "tekst")]
    [InlineData("malgrupe:ungdom", "målgruppe")]
    [InlineData("target group:youth", "target-group")]
    [InlineData("målgruppe :ungdom", "målgruppe:")]
    [InlineData("målgruppe = ungdom", "målgruppe=")]
    public void A_wrong_key_is_answered_with_the_right_one(string typed, string named)
    {
        InitiativeFilter.TryParse(typed, out _, out var problems).Should().BeFalse();

        problems[0].Code.Should().Be(DiagnosticCodes.UnknownQueryKey);
        $"{problems[0].Suggestion} {problems[0].Expected}".Should().Contain(named);
        problems[0].Message.For(LanguageTag.Bokmal).Should().Contain("målgruppe").And.Contain("kommune").And.NotContain("target-group");
    }

    [Fact]
    public void Every_key_that_is_guessed_is_one() =>
        new[] { "periode", "år", "mål", "hvem", "place", "who", "tema", "topic", "type", "what", "why", "hvorfor", "med", "with", "leder", "owner", "støtte", "money", "author", "url", "website", "land", "country", "area", "region", "lang", "fase", "phase" }
            .SelectMany(static name => QueryKeyGuesses.Of(name)).Should().NotBeEmpty().And.OnlyContain(static name => QueryKey.Find(name) != null);
}
