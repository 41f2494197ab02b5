using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index.Reading;

/// <summary>The index answers for a whole epoch what it worked out for one day of it.</summary>
public class PlaceEpochsTests
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    private readonly PlaceEpochs epochs = new();

    [Fact]
    public void In_an_epoch_every_place_stays_as_it_is()
    {
        var between = Days().GroupBy(epochs.Of).Select(static days => (First: days.First(), Last: days.Last())).ToList();

        between.Should().HaveCountGreaterThan(50, "places change in most years");
        foreach (var (first, last) in between)
        {
            Places(last).Should().Equal(Places(first), "nothing changes from {0} to {1}", first, last);
        }
    }

    [Fact]
    public void A_day_on_which_places_change_begins_an_epoch()
    {
        var changes = Register.Municipalities().SelectMany(static one => one.Changes()).Select(static change => change.Date).Where(day => day > Register.FirstDay && day <= Register.LastDay).Distinct().ToList();

        changes.Should().NotBeEmpty();
        changes.Should().OnlyContain(day => epochs.Of(day) == epochs.Of(day.PlusDays(-1)) + 1);
        epochs.Of(LocalDate.MinIsoValue).Should().Be(0, "nothing is known before");
        epochs.Of(LocalDate.MaxIsoValue).Should().Be(epochs.Of(Register.LastDay) + 1, "and nothing after");
    }

    [Fact]
    public void A_date_has_the_epochs_of_its_first_and_its_last_day_however_often_it_is_asked_for()
    {
        epochs.Of((PartialDate?)null).Should().Be((-1, -1));
        for (var again = 0; again < 2; again++)
        {
            // More dates than are remembered.
            foreach (var day in Days().Concat(Days().Select(static day => day.PlusYears(200))))
            {
                epochs.Of(PartialDate.FromDay(day)).Should().Be((epochs.Of(day), epochs.Of(day)));
            }

            epochs.Of(PartialDate.Parse("2020")).Should().Be((epochs.Of(new LocalDate(2020, 1, 1)), epochs.Of(new LocalDate(2020, 12, 31))));
            epochs.Of(PartialDate.Parse("196X")).Should().Be((epochs.Of(new LocalDate(1960, 1, 1)), epochs.Of(new LocalDate(1969, 12, 31))));
        }
    }

    private static IEnumerable<LocalDate> Days()
    {
        for (var day = Register.FirstDay; day <= Register.LastDay; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    /// <summary>Every place on a day, with all that is asked of it.</summary>
    private static IEnumerable<string> Places(LocalDate day) =>
    [
        .. Register.MunicipalitiesOn(day).Select(one => $"{one.Id} {one.NumberOn(day)} {one.NameOn(day)} {one.CountyOn(day)?.Number}"),
        .. Register.CountiesOn(day).Select(one => $"{one.Number} {one.NameOn(day)}"),
    ];
}
