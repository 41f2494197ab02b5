using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Queries.Written;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Messages about questions were translated word by word, and two of them named the wrong place.</summary>
public class QuestionWordingTests
{
    [Theory]
    [InlineData("(ungdom", "The bracket is not closed.", "Parentesen er ikke lukket.", "Parentesen er ikkje lukka.")]
    [InlineData("ungdom)", "The bracket is not opened.", "Parentesen er ikke åpnet.", "Parentesen er ikkje opna.")]
    [InlineData("«ungdom", "The quotation mark is not closed.", "Anførselstegnet er ikke lukket.", "Hermeteiknet er ikkje lukka.")]
    [InlineData("kommune:Sennja", "No municipality has had this name since 1964.", "Ingen kommune har hatt dette navnet siden 1964.", "Ingen kommune har hatt dette namnet sidan 1964.")]
    [InlineData("kommune:9999", "No municipality has had this number since 1964.", "Ingen kommune har hatt dette nummeret siden 1964.", "Ingen kommune har hatt dette nummeret sidan 1964.")]
    [InlineData("kommune:301", "No municipality has had this number since 1964.", "Ingen kommune har hatt dette nummeret siden 1964.", "Ingen kommune har hatt dette nummeret sidan 1964.")]
    [InlineData("fylke:Narnia", "No county has had this name since 1964.", "Ingen fylker har hatt dette navnet siden 1964.", "Ingen fylke har hatt dette namnet sidan 1964.")]
    [InlineData("fylke:99", "No county has had this number since 1964.", "Ingen fylker har hatt dette nummeret siden 1964.", "Ingen fylke har hatt dette nummeret sidan 1964.")]
    [InlineData("aktiv:2012..2010", "The window ends before it starts.", "Tidsrommet slutter før det begynner.", "Tidsrommet sluttar før det byrjar.")]
    public void It_is_idiomatic(string typed, string en, string nb, string nn)
    {
        InitiativeFilter.TryParse(typed, out _, out var problems).Should().BeFalse();
        var message = problems.Should().ContainSingle().Subject.Message;
        new[] { LanguageTag.English, LanguageTag.Bokmal, LanguageTag.Nynorsk }.Select(message.For).Should().Equal(en, nb, nn);
    }

    [Fact]
    public void A_dash_after_a_name_is_not_put_into_its_quotes()
    {
        InitiativeFilter.TryParse("kommune:Vadsø - Čáhcesuolu", out _, out var problems).Should().BeFalse();
        problems.Should().NotContain(static problem => problem.Suggestion != null && problem.Suggestion.Contains("- ", StringComparison.Ordinal) | problem.Suggestion.EndsWith("-\"", StringComparison.Ordinal));
    }

    [Fact]
    public void An_at_sign_before_a_key_is_refused_with_the_key() => Typed.IsRefused("@målgruppe:ungdom", "målgruppe");

    [Theory]
    [InlineData("x\u200By")]
    [InlineData("\u00ADx")]
    [InlineData("x\u202E")]
    public void An_address_with_an_invisible_character_is_refused(string address)
    {
        var asking = () => InitiativeFilter.Source(address);
        asking.Should().Throw<ArgumentException>().WithParameterName(nameof(address));
    }
}
