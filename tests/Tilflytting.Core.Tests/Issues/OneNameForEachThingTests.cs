using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>What differences called a member a question did not understand: «ingress», «salgsargument», «skildring».</summary>
public class OneNameForEachThingTests
{
    [Theory]
    [InlineData("oppgitt:ingress", InitiativeMember.Summary)]
    [InlineData("oppgitt:sammendrag", InitiativeMember.Summary)]
    [InlineData("oppgitt:beskrivelse", InitiativeMember.Description)]
    [InlineData("oppgjeve:skildring", InitiativeMember.Description)]
    [InlineData("oppgitt:salgsargumenter", InitiativeMember.SellingPoints)]
    [InlineData("oppgitt:budskap", InitiativeMember.SellingPoints)]
    [InlineData("oppgitt:beslektede-oppføringer", InitiativeMember.Related)]
    [InlineData("oppgitt:\"beslektede oppføringer\"", InitiativeMember.Related)]
    [InlineData("oppgitt:beslektede", InitiativeMember.Related)]
    [InlineData("oppgjeve:\"ulesne tekstar\"", InitiativeMember.Unread)]
    [InlineData("oppgjeve:lengd", InitiativeMember.Length)]
    [InlineData("stated:\"related initiatives\"", InitiativeMember.Related)]
    [InlineData("oppgitt:tiltak", InitiativeMember.Activities)]
    public void A_member_is_asked_for_by_every_name_that_it_has_had(string text, InitiativeMember member) =>
        InitiativeFilter.Parse(text).Should().Be(InitiativeFilter.Stated(member));

    [Theory]
    [InlineData("studie:distriktskommuner", "undersøkelse:distriktskommuner")]
    [InlineData("omfang:part", "utstrekning:part")]
    [InlineData("salgsargument:natur", "budskap:natur")]
    [InlineData("aktivitet:brosjyrer", "tiltak:brosjyrer")]
    public void A_key_that_has_another_name_now_is_understood_as_before(string now, string before) =>
        InitiativeFilter.Parse(before).Should().Be(InitiativeFilter.Parse(now));

    [Fact]
    public void A_difference_calls_a_member_what_a_question_calls_it()
    {
        foreach (var member in StatedMembers.All)
        {
            foreach (var language in (LanguageTag[])[LanguageTag.Bokmal, LanguageTag.Nynorsk])
            {
                var words = MemberPath.Say($"/initiatives/0/{member.Name}", language);

                InitiativeFilter.Parse($"oppgitt:\"{words}\"").Should().Be(InitiativeFilter.Stated(StatedMembers.Of(member)), words);
            }
        }
    }

    [Fact]
    public void A_name_that_is_nearly_right_is_answered_with_one_that_can_be_typed()
    {
        InitiativeFilter.TryParse("oppgitt:beslektedeoppføringr", out _, out var problems).Should().BeFalse();

        var suggestion = problems[0].Suggestion;
        suggestion.Should().NotBeNull();
        InitiativeFilter.Parse($"oppgitt:{suggestion}").Should().Be(InitiativeFilter.Stated(InitiativeMember.Related));
    }
}
