namespace Tilflytting.Core.Tests.Places;

/// <summary>The register's walk against the plain one over the tables, for everything there is.</summary>
public class PlaceWalkTests
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    [Fact]
    public void Every_row_walks_to_today_as_the_tables_say()
    {
        PlaceData.Municipalities.Should().HaveCount(1207);
        foreach (var row in PlaceData.Municipalities)
        {
            Agrees(row.Code, row.From, Register.LastDay);
        }
    }

    [Fact]
    public void Every_municipality_of_every_first_of_January_walks_to_today_as_the_tables_say()
    {
        foreach (var (row, day) in OnNewYearsDays())
        {
            Agrees(row.Code, day, Register.LastDay);
        }
    }

    [Fact]
    public void Every_municipality_walks_to_every_first_of_January_as_the_tables_say()
    {
        foreach (var row in PlaceData.Municipalities)
        {
            for (var year = Math.Max(1964, row.From.Year + 1); year <= 2026; year++)
            {
                Agrees(row.Code, LocalDate.Max(row.From, new(1963, 12, 31)), new(year, 1, 1));
            }
        }
    }

    /// <summary>What lay in A and then in B, lay in B and before that in A.</summary>
    [Theory]
    [InlineData(1963, 2026)]
    [InlineData(1963, 1977)]
    [InlineData(1970, 2026)]
    [InlineData(1975, 1978)]
    [InlineData(2010, 2021)]
    [InlineData(2019, 2026)]
    [InlineData(2021, 2026)]
    [InlineData(2016, 2019)]
    public void Walk_back_is_the_walk_there_turned_round(int early, int late)
    {
        var (before, after) = (new LocalDate(early, 12, 31), new LocalDate(late, 6, 1));
        var there = Register.MunicipalitiesOn(before).SelectMany(from => from.On(after, before).Select(match => (From: from, To: match.Municipality))).ToHashSet();
        var back = Register.MunicipalitiesOn(after).SelectMany(to => to.On(before, after).Select(match => (From: match.Municipality, To: to))).ToHashSet();

        back.Count.Should().BeGreaterThan(300);
        back.Except(there).Should().BeEmpty();
        there.Except(back).Should().BeEmpty();
    }

    [Fact]
    public void One_answer_is_certain_and_several_are_possible()
    {
        foreach (var municipality in Register.Municipalities())
        {
            foreach (var day in new LocalDate[] { new(1963, 12, 31), new(1970, 1, 1), new(2020, 1, 1), new(2026, 10, 7) })
            {
                var matches = municipality.On(day);

                matches.Should().NotBeEmpty();
                matches.Should().OnlyContain(match => match.Certainty == (matches.Length == 1 ? Certainty.Certain : Certainty.Possible));
                matches.Should().OnlyContain(match => match.Municipality.ExistedOn(day));
                matches.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(static match => match.Municipality.Id, StringComparer.Ordinal);
            }
        }
    }

    [Fact]
    public void What_it_was_made_of_comes_to_it_and_nothing_else_does()
    {
        foreach (var municipality in Register.Municipalities())
        {
            var last = municipality.To ?? Register.LastDay;
            foreach (var part in municipality.MadeOf())
            {
                part.Municipality.Should().NotBe(municipality);
                var ends = part.Municipality.On(last);
                (part.Certainty == Certainty.Certain).Should().Be(ends.Length == 1 && ends[0].Municipality == municipality);
                part.Municipality.From.Should().BeLessThan(last);
            }
        }

        foreach (var municipality in Register.Municipalities())
        {
            foreach (var match in municipality.Today().Where(match => match.Municipality != municipality))
            {
                match.Municipality.MadeOf().Select(static part => part.Municipality).Should().Contain(municipality);
            }
        }
    }

    [Fact]
    public void Changes_on_the_way_lead_from_one_end_to_the_other()
    {
        foreach (var municipality in Register.Municipalities())
        {
            var changes = municipality.ChangesTo(Register.LastDay, municipality.From);
            var reached = new HashSet<Municipality> { municipality };
            foreach (var change in changes)
            {
                reached.Should().Contain(change.From);
                reached.Add(change.To);
            }

            reached.Should().Contain(municipality.On(Register.LastDay, municipality.From).Select(static match => match.Municipality));
            changes.Should().BeInAscendingOrder(static change => change.Date).And.OnlyHaveUniqueItems();
        }
    }

    private static IEnumerable<(PlaceData.MunicipalityRow Row, LocalDate Day)> OnNewYearsDays() =>
        Enumerable.Range(1964, 63).Select(static year => new LocalDate(year, 1, 1))
            .SelectMany(static day => PlaceData.Municipalities.Where(row => row.IsValidOn(day)).Select(row => (row, day)));

    private static void Agrees(string code, LocalDate from, LocalDate to)
    {
        var municipality = Register.Find(MunicipalityNumber.Parse(code), from)!;
        var numbers = municipality.On(to, from).Select(match => match.Municipality.NumberOn(to)!.Value.ToString()).Order(StringComparer.Ordinal);

        if (!numbers.SequenceEqual(SlowWalk.Forward(code, from, to)))
        {
            numbers.Should().Equal(SlowWalk.Forward(code, from, to), "that is where {0} of {1} is on {2}", code, from, to);
        }
    }
}
