using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>What a word or phrase costs an index, what it knows beforehand, and what it finds in the end.</summary>
public class TextPlanTests
{
    /// <summary>Twenty have the joined word, more than are kept as numbers; five have its parts, two have one of them.</summary>
    private static readonly ImmutableArray<Initiative> Several =
        [.. ShortTexts.Of(20, "bygdelag"), .. ShortTexts.Of(5, "bygde lag"), ShortTexts.Of("bygde"), ShortTexts.Of("lag"), ShortTexts.Of("raus", "kyst raus"), ShortTexts.Of("ny", "raus by, by vikling, ut")];

    private readonly TextIndex index = new TextIndexBuilder(Several, []).Build();

    /// <summary>Sets cost 1, periods 2 and what is asked of each initiative 4: the cheap is asked first.</summary>
    [Theory]
    [InlineData("kyst", 1)]
    [InlineData("finst", 1)]
    [InlineData("raus", 2)]
    [InlineData("bygde*", 2)]
    [InlineData("bygde-lag", 3)]
    [InlineData("\"kyst raus\"", 3)]
    public void Lists_cost_less_than_reading(string asked, int cost)
    {
        var plan = Plan(asked);

        plan.Cost.Should().Be(cost);
        plan.IsCertain.Should().BeTrue("a text has a word or has it not");
    }

    [Theory]
    [InlineData("kyst", 1, 1)]
    [InlineData("finst", 0, 0)]
    [InlineData("bygdelag", 1, 20)]
    [InlineData("raus", 2, null)]
    public void One_list_says_how_many_there_are(string asked, int lists, int? count)
    {
        var unit = Unit(asked);

        unit.KnownCount.Should().Be(count);
        unit.ListCount.Should().Be(lists);
    }

    /// <summary>Of a word with hyphens those that have the joined word or every part, before anybody looks where these stand.</summary>
    [Theory]
    [InlineData("bygde-lag", 25, 20 + 6)]
    [InlineData("lag-bygde", 5, 6)]
    [InlineData("lag-raus", 0, 3)]
    [InlineData("raus-kyst", 1, 1)]
    [InlineData("by-ut-vikling", 1, 1)]
    [InlineData("by-kyst-vikling", 0, 1)]
    [InlineData("by-vikling-kyst", 0, 1)]
    [InlineData("ny-bygde-ut", 0, 1)]
    [InlineData("bygdelag", 20, 20)]
    public void Parts_narrow_what_is_read(string asked, int found, int most)
    {
        var (unit, left) = (Unit(asked), Words.Everybody(Several.Length));
        unit.Keep(0, left);

        Words.Count(left).Should().Be(found);
        unit.Most.Should().Be(most);
    }

    [Theory]
    [InlineData("bygde-lag", 25)]
    [InlineData("lag-bygde", 0)]
    [InlineData("\"raus by\"", 1)]
    [InlineData("by-ut-vikling", 0)]
    [InlineData("bygdelag", 20)]
    public void In_the_end_they_are_those_that_have_it(string asked, int count)
    {
        var (plan, all) = (Plan(asked), Words.Everybody(Several.Length));
        var (certain, possible) = (new ulong[all.Length], new ulong[all.Length]);
        plan.Answer(0, all, certain, possible);

        plan.Count(all).Should().Be(count);
        Words.Count(certain).Should().Be(count);
        possible.Should().Equal(certain);
    }

    private TextPlan Plan(string asked) => new(index, TextQuery.Parse(asked), TextSection.Any);

    private TextPlanUnit Unit(string asked)
    {
        var query = TextQuery.Parse(asked);
        return new(index, query, query.Terms[0].Units[0], TextSection.Any, withLabels: true);
    }
}
