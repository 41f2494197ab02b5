using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>Words in a row are found where a text has them so, in each section.</summary>
public class PhrasePlanTests
{
    private static readonly ImmutableArray<Initiative> Several =
    [
        ShortTexts.Of("bygde-lag raus", "god nær"),
        ShortTexts.Of("lag og bygde", "bygde-lag raus"),
        ShortTexts.Of("lag bygde", "bygde, lag og raus"),
        ShortTexts.Of("skoler skular", "raus"),
        ShortTexts.Of("god", "nær raus"),
        ShortTexts.Of("by-ut-vikling nær", "byutvikling by ut, vikling nær"),
        ShortTexts.Of("e-post og bygde-lag", "bygdelag e-post god"),
        ShortTexts.Of("god nær", null),
    ];

    private readonly TextIndex index = new TextIndexBuilder(Several, []).Build();

    [Theory]
    [InlineData("\"bygdelag raus\"")] // the joined word, met on the way
    [InlineData("\"bygde lag raus\"")]
    [InlineData("\"lag raus\"")]
    [InlineData("\"lag bygdelag\"")] // the joined word does not stand behind its parts
    [InlineData("\"bygdelag bygdelag\"")]
    [InlineData("bygde-lag")]
    [InlineData("\"og bygde-lag\"")]
    [InlineData("\"bygde-lag raus\"")]
    [InlineData("\"bygdelag e-post\"")]
    [InlineData("\"skole skole\"")] // two words of a query that the same words meet
    [InlineData("\"skoler skoler skular\"")]
    [InlineData("\"god nær\"")] // and not from the end of a title to the text behind it
    [InlineData("\"nær raus\"")]
    [InlineData("\"raus god\"")]
    [InlineData("\"byutvikling nær\"")]
    [InlineData("\"vikling nær\"")]
    [InlineData("\"ut byutvikling\"")]
    [InlineData("by-ut-vikling")]
    [InlineData("by-ut")]
    [InlineData("\"post god\"")]
    public void They_are_those_of_each_text(string asked)
    {
        var query = TextQuery.Parse(asked);
        foreach (var section in Enum.GetValues<TextSection>())
        {
            var found = Words.Everybody(Several.Length);
            new PhrasePlan(index, query, section).Keep(0, found);

            Enumerable.Range(0, Several.Length).Where(i => Words.Has(found, i)).Should().Equal(
                Enumerable.Range(0, Several.Length).Where(i => SearchedText.Of(Several[i]).Exists(text => IsIn(section, text.Field) && query.Matches(text.Text))), "{0} {1}", section, asked);
        }
    }

    /// <summary>Words are first told apart by some bits of their numbers, which words far from each other share.</summary>
    [Fact]
    public void Words_that_look_alike_at_a_glance_are_told_apart()
    {
        var many = string.Join(' ', Enumerable.Range(0, 4_200).Select(static i => $"w{i:x4}"));
        ImmutableArray<Initiative> all = [ShortTexts.Of(many), ShortTexts.Of("w000a w100a"), ShortTexts.Of("w000a w000b"), ShortTexts.Of("w100a w100b")];
        var index = new TextIndexBuilder(all, []).Build();
        var plan = new TextPlan(index, TextQuery.Parse("\"w000a w100a\""), TextSection.Any);

        plan.Count(Words.Everybody(all.Length)).Should().Be(1);
        new TextPlan(index, TextQuery.Parse("\"w000a w000b\""), TextSection.Any).Count(Words.Everybody(all.Length)).Should().Be(2);
    }

    private static bool IsIn(TextSection section, SearchedField field) => section == TextSection.Any || section == TextSection.Title == (field == SearchedField.Title);
}
