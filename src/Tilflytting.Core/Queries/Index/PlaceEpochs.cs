namespace Tilflytting.Core.Queries;

/// <summary>
/// The days on which anything changes in the register of places. Between two of them every answer is the same, so that entries that differ in their days alone share
/// one answer.
/// </summary>
internal static class PlaceEpochs
{
    private static readonly Lazy<LocalDate[]> Days = new(Changes);

    /// <summary>How many changes there were up to a day.</summary>
    public static int Of(LocalDate day)
    {
        var at = Array.BinarySearch(Days.Value, day);
        return at < 0 ? ~at : at + 1;
    }

    private static LocalDate[] Changes()
    {
        var register = PlaceRegister.Default;
        var days = new SortedSet<LocalDate> { register.FirstDay, register.FirstDay.PlusDays(1), register.LastDay, register.LastDay.PlusDays(1) };
        void Life(LocalDate from, LocalDate? to)
        {
            days.Add(from);
            if (to is { } last)
            {
                days.Add(last.PlusDays(1));
            }
        }

        foreach (var municipality in register.Municipalities())
        {
            Life(municipality.From, municipality.To);
            foreach (var name in municipality.Names)
            {
                Life(name.From, name.To);
            }

            foreach (var number in municipality.Numbers)
            {
                Life(number.From, number.To);
            }

            days.UnionWith(municipality.Changes().Select(static change => change.Date));
        }

        foreach (var county in register.Counties())
        {
            Life(county.From, county.To);
            foreach (var name in county.Names)
            {
                Life(name.From, name.To);
            }
        }

        return [.. days];
    }
}
