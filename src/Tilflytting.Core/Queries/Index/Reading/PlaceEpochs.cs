namespace Tilflytting.Core.Queries;

/// <summary>
/// The days on which anything changes in the register of places. Between two of them every answer is the same, so that entries that differ in their days alone share
/// one answer. The same date is looked up once. For one thread.
/// </summary>
internal sealed class PlaceEpochs
{
    /// <summary>As many dates as are remembered.</summary>
    private const int Most = 1 << 15;

    private static readonly Lazy<LocalDate[]> Days = new(Changes);

    private readonly LocalDate[] days = Days.Value;
    private readonly Dictionary<PartialDate, (int From, int To)> known = [];

    /// <summary>How many changes there were up to a day.</summary>
    public int Of(LocalDate day)
    {
        var at = Array.BinarySearch(days, day);
        return at < 0 ? ~at : at + 1;
    }

    /// <summary>How many changes there were up to the first and the last day of a window.</summary>
    public (int From, int To) Of(DateInterval window) => (Of(window.Start), Of(window.End));

    /// <summary>How many changes there were up to the first and the last day that a date may be; -1 for no date.</summary>
    public (int From, int To) Of(PartialDate? date)
    {
        if (date is not { } stated)
        {
            return (-1, -1);
        }

        if (!known.TryGetValue(stated, out var epochs))
        {
            epochs = (Of(stated.Earliest), Of(stated.Latest));
            if (known.Count < Most)
            {
                known.Add(stated, epochs);
            }
        }

        return epochs;
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
