namespace Tilflytting.Core.Tests.Places;

/// <summary>What the tables' README says of them holds.</summary>
public class DataChecksTests
{
    [Fact]
    public void No_two_had_a_number_on_the_same_day()
    {
        foreach (var rows in PlaceData.Municipalities.GroupBy(static row => row.Code))
        {
            var sorted = rows.OrderBy(static row => row.From).ToList();
            for (var i = 1; i < sorted.Count; i++)
            {
                (sorted[i - 1].To is { } to && to <= sorted[i].From).Should().BeTrue($"{sorted[i].Code} from {sorted[i].From}");
            }
        }
    }

    [Fact]
    public void Every_row_that_ended_has_a_successor_on_that_day_and_both_ends_of_every_change_were_there()
    {
        bool Had(string code, LocalDate day) => PlaceData.Municipalities.Any(row => row.Code == code && row.From <= day && (row.To is not { } to || day < to));

        PlaceData.Municipalities.Where(static row => row.To is { } to && to > new LocalDate(1963, 12, 31))
            .Where(static row => !PlaceData.Changes.Any(change => change.Date == row.To && change.From == row.Code)).Should().BeEmpty();
        PlaceData.Changes.Where(change => !Had(change.From, change.Date.PlusDays(-1)) || !Had(change.To, change.Date)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Os (Innlandet)", "3430")]
    [InlineData("Os i Hordaland", "1243")]
    [InlineData("Nes (Buskerud)", "3040")]
    [InlineData("Herøy i Nordland", "1818")]
    [InlineData("Herøy (Møre og Romsdal)", "1515")]
    public void Of_namesakes_one_is_named_by_a_county(string name, string number)
    {
        PlaceRegister.Default.Named(name).SelectMany(static one => one.Numbers).Select(static dated => dated.Number.ToString()).Should().Contain(number);
        PlaceRegister.Default.Named(name).Should().HaveCountLessThan(PlaceRegister.Default.Named(name.Split(' ')[0]).Length);
    }

    [Fact]
    public void A_county_that_there_is_not_names_nobody() => PlaceRegister.Default.Named("Herøy (Atlantis)").Should().BeEmpty();
}
