using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Queries.Written;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>An asterisk after the beginning of a partner's name was passed over, so that the beginning had to be a whole word.</summary>
public class PartnerBeginningTests
{
    private static readonly Initiative Entry = new()
    {
        Id = Slug.Parse("a"),
        Language = LanguageTag.Bokmal,
        Title = "A",
        Partners = [new() { Name = "Skolene i Troms" }, new() { Name = "NAV Senja" }],
    };

    [Theory]
    [InlineData("partner:skole", Certainty.No)]
    [InlineData("partner:skole*", Certainty.Certain)]
    [InlineData("partner:\"skole*\"", Certainty.Certain)]
    [InlineData("partner:\"i tro*\"", Certainty.Certain)]
    [InlineData("partner:kole*", Certainty.No)]
    [InlineData("partner:\"nav sen*\"", Certainty.Certain)]
    [InlineData("partner:\"troms nav*\"", Certainty.No)]
    public void The_last_word_may_go_on(string text, Certainty answer)
    {
        var filter = InitiativeFilter.Parse(text);

        filter.Evaluate(Entry).Should().Be(answer);
        filter.Explain(Entry).Certainty.Should().Be(answer);
        CatalogueIndex.Create([Entry]).Count(filter).Certain.Should().Be(answer == Certainty.Certain ? 1 : 0);
        Typed.MeansAs(filter.ToString(), text);
        InitiativeFilter.Parse("partner:skole*").Should().NotBe(InitiativeFilter.Parse("partner:skole"));
    }
}
