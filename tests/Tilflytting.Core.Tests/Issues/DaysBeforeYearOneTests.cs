using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A question about a day before year 1 was printed and could not be read back.</summary>
public class DaysBeforeYearOneTests
{
    [Fact]
    public void A_mode_of_such_a_day_is_refused_and_every_other_is_read_back()
    {
        foreach (var day in new[] { LocalDate.MinIsoValue, new LocalDate(0, 12, 31), new LocalDate(-1, 1, 1), new LocalDate(1, 1, 1).WithCalendar(CalendarSystem.Iso).PlusDays(-1).WithCalendar(CalendarSystem.Julian) })
        {
            FluentActions.Invoking(() => PlaceMode.AsOf(day)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
        }

        foreach (var day in new[] { new LocalDate(1, 1, 1), new LocalDate(2021, 6, 1).WithCalendar(CalendarSystem.Julian), LocalDate.MaxIsoValue })
        {
            var filter = InitiativeFilter.InMunicipality("Senja", PlaceMode.AsOf(day));

            InitiativeFilter.Parse(filter.ToString()).Should().Be(filter);
        }
    }
}
