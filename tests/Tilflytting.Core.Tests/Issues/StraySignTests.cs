using Tilflytting.Core.Tests.Queries.Written;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A character that is no part of a key, a name or a word was passed over, also where other programs give it a meaning.</summary>
public class StraySignTests
{
    [Theory]
    [InlineData("#målgruppe:kvinner", "målgruppe")]
    [InlineData(".målgruppe:kvinner", "målgruppe")]
    [InlineData("+målgruppe:kvinner", "målgruppe")]
    [InlineData("målgruppe*:kvinner", "målgruppe")]
    [InlineData("målgruppe::kvinner", "målgruppe:kvinner")]
    [InlineData("målgruppe:=kvinner", "målgruppe:kvinner")]
    [InlineData("målgruppe==kvinner", "målgruppe:kvinner")]
    [InlineData("målgruppe:kvinner.", "kvinner")]
    [InlineData("målgruppe:kvinner?", "kvinner")]
    [InlineData("målgruppe:kvinner;ungdom", "kvinner,ungdom")]
    [InlineData("målgruppe:kvinner/ungdom", "kvinner,ungdom")]
    [InlineData("målgruppe:#kvinner", "kvinner")]
    [InlineData("målgruppe:kvinn*", "")]
    [InlineData("målgruppe:kvinner*", "kvinner")]
    [InlineData("målgruppe:~kvinner", "kvinner")]
    [InlineData("kommune:Senja!", "Senja")]
    [InlineData("kommune:#Senja", "Senja")]
    [InlineData("fylke:Troms;", "Troms")]
    [InlineData("språk:nynorsk.", "nynorsk")]
    [InlineData("oppgitt:#partners", "partners")]
    [InlineData("aktiv>=2007", "aktiv:2007..")]
    [InlineData("aktiv<2007", "aktiv:..2007")]
    [InlineData("aktiv:>2007", "aktiv:2007..")]
    [InlineData("#bolyst", "bolyst")]
    [InlineData("+bolyst", "bolyst")]
    [InlineData("bolyst~2", "")]
    [InlineData("bolyst^2", "")]
    [InlineData("[bolyst]", "bolyst")]
    [InlineData("bolyst;omdømme", "")]
    [InlineData("ungdom og/eller kvinner", "eller")]
    [InlineData("utgiver:distrikt*", "")]
    [InlineData("partner:*kole", "")]
    public void It_is_refused_with_the_nearest_right_spelling(string typed, string named) => Typed.IsRefused(typed, named);

    [Theory]
    [InlineData("bolyst.", "bolyst")]
    [InlineData("Hvem?", "hvem")]
    [InlineData("distriktssenteret.no", "\"distriktssenteret no\"")]
    [InlineData("tekst:bolyst", "bolyst")]
    [InlineData("ungdom && kvinner || barn", "ungdom kvinner or barn")]
    [InlineData("målgruppe：kvinner", "target-group:women")]
    [InlineData("（ungdom ｜ barn）", "ungdom or barn")]
    public void What_ends_a_sentence_and_stands_within_a_word_is_not(string typed, string other) => Typed.MeansAs(typed, other);

    [Theory]
    [InlineData("\uFEFFmålgruppe:kvinner")]
    [InlineData("mål\u00ADgruppe:kvin\u200Bner")]
    [InlineData("\u00A0målgruppe:kvinner\u2009")]
    [InlineData("\u202Amålgruppe:kvinner\u202C")]
    [InlineData("ma\u030Algruppe:kvinner")]
    public void Characters_that_nobody_sees_are_as_if_they_were_not_there(string typed) => Typed.MeansAs(typed, "target-group:women");

    [Fact]
    public void Places_of_problems_are_those_of_what_was_typed()
    {
        Tilflytting.Core.Queries.InitiativeFilter.TryParse("\uFEFFa mål\u00ADgruppe:ungdon", out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.Span.Should().Be(new TextSpan(14, 6));
    }

    [Theory]
    [InlineData("“Vakker natur”")]
    [InlineData("„Vakker natur“")]
    [InlineData("«Vakker natur»")]
    [InlineData("»Vakker natur«")]
    [InlineData("”Vakker natur”")]
    [InlineData("‟Vakker natur”")]
    [InlineData("‘Vakker natur’")]
    [InlineData("'Vakker natur'")]
    [InlineData("‹Vakker natur›")]
    public void Quotes_of_every_kind_are_quotes(string quoted)
    {
        Typed.MeansAs($"budskap:{quoted}", "selling-point:beautiful-nature");
        Typed.MeansAs($"{quoted} ungdom", "\"vakker natur\" ungdom");
        Typed.MeansAs($"{quoted[0]}budskap{quoted[^1]}:{quoted}", "selling-point:beautiful-nature");
    }

    [Theory]
    [InlineData("\"målgruppe:ungdom\"", "målgruppe:ungdom")]
    [InlineData("«fylke:Møre og Romsdal»", "fylke:\"Møre og Romsdal\"")]
    [InlineData("\"målgruppe:ungdom aktiv:2007\"", "målgruppe:ungdom aktiv:2007")]
    public void A_condition_in_quotes_is_refused_and_not_looked_for_as_words(string typed, string named) => Typed.IsRefused(typed, named);

    [Fact]
    public void An_apostrophe_in_a_word_is_no_quote() => Typed.MeansAs("rock'n'roll d'Arc", "\"rock n roll\" \"d arc\"");
}
