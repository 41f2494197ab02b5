using System.Collections.Concurrent;

namespace Tilflytting.Core;

/// <summary>Which municipalities the places of an entry stand for. What is known of a place is used; nothing is picked.</summary>
/// <remarks>
/// A number means the municipality that had it when the period starts, else when the words were written; else the only one that ever had it, or each that had
/// it. A name may be several, narrowed by the same days and by the county that the place itself states. A county, or a region or an unknown name in a county
/// that it states, is one of the county's municipalities; in a county that another place of the entry states it only may be. What contradicts itself leaves both
/// open. A locality is never looked up.
/// </remarks>
internal static class EntryPlaces
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    /// <summary>What <see cref="EveryDay"/> found: there are some dozen counties.</summary>
    private static readonly ConcurrentDictionary<County, ImmutableArray<PlaceOnDay>> Days = new();

    /// <summary>The places that say something of municipalities; none when nothing is stated.</summary>
    public static IEnumerable<EntryPlace> Of(Initiative initiative) => Of(initiative, static (stated, counties) => Meant(stated.Place, stated.Windows, counties));

    /// <summary>The same, for somebody who remembers what a place stood for.</summary>
    /// <param name="initiative">The entry.</param>
    /// <param name="meant">What a place stands for in an entry that states some counties; null when it says nothing.</param>
    public static IEnumerable<T> Of<T>(Initiative initiative, Func<StatedPlace, ImmutableArray<County>, T?> meant)
        where T : class
    {
        var stated = Stated(initiative).ToList();
        ImmutableArray<County> counties = [];
        foreach (var one in stated)
        {
            if (CountiesOf(one.Place, one.Windows) is { IsEmpty: false } more)
            {
                counties = [.. counties, .. more.Except(counties)];
            }
        }

        foreach (var one in stated)
        {
            if (meant(one, counties) is { } place)
            {
                yield return place;
            }
        }
    }

    /// <summary>The places of the entry, its projects and its activities: a place of any part is a place that the entry states.</summary>
    public static IEnumerable<Place> All(Initiative initiative) =>
        initiative.Places.Concat(initiative.Projects.SelectMany(static project => project.Places)).Concat(initiative.Activities.SelectMany(static activity => activity.Places));

    /// <summary>What one place by itself stands for; null when it says nothing.</summary>
    public static EntryPlace? Of(Place place, ImmutableArray<DateInterval> windows) => Meant(place, windows, []);

    /// <summary>
    /// Every place where the work was done: which of whose it is, and the windows of time that it is of, the first that counts first: when the period starts (the part's own,
    /// else the whole's, else the first of any part), then when the words were written.
    /// </summary>
    public static IEnumerable<StatedPlace> Stated(Initiative initiative)
    {
        var times = new EntryTimes(initiative);
        foreach (var place in In("", 0, initiative.Places, initiative.Period))
        {
            yield return place;
        }

        for (var i = 0; i < initiative.Projects.Length; i++)
        {
            foreach (var place in In("projects", i, initiative.Projects[i].Places, initiative.Projects[i].Period))
            {
                yield return place;
            }
        }

        var projects = new EntryProjects(initiative);
        for (var i = 0; i < initiative.Activities.Length; i++)
        {
            var activity = initiative.Activities[i];
            foreach (var place in In("activities", i, activity.Places, activity.Places.IsEmpty ? null : EntryTimes.PeriodOf(activity, ref projects)))
            {
                yield return place;
            }
        }

        ImmutableArray<StatedPlace> In(string list, int owner, ImmutableArray<Place> places, StatedPeriod? period)
        {
            if (places.IsEmpty)
            {
                return [];
            }

            var windows = times.Windows(period);
            var dated = period?.Period ?? initiative.Period?.Period;
            var stated = ImmutableArray.CreateBuilder<StatedPlace>(places.Length);
            for (var i = 0; i < places.Length; i++)
            {
                stated.Add(new(list, owner, i, places[i], windows, dated));
            }

            return stated.MoveToImmutable();
        }
    }

    /// <summary>What a place stands for; null when it says nothing.</summary>
    /// <param name="place">The place.</param>
    /// <param name="windows">The windows of time that it is of, the first that counts first.</param>
    /// <param name="stated">The counties that the entry states. Those of other places tell no namesakes apart; a region or an unknown name may lie in them.</param>
    public static EntryPlace? Meant(Place place, ImmutableArray<DateInterval> windows, ImmutableArray<County> stated)
    {
        var own = CountiesOf(place, windows);
        ImmutableArray<County> counties = place.County is null ? [] : own;
        if (place.Municipality is { IsDefault: false } number && Numbered(number, windows) is { IsEmpty: false } numbered)
        {
            return Agreeing(place, numbered, counties, windows);
        }

        if (place.Kind == PlaceKind.County)
        {
            return Found(place, Within(own, windows));
        }

        if (MayBeMunicipality(place) && Named(place, windows, counties) is { IsEmpty: false } named)
        {
            return Agreeing(place, named, counties, windows);
        }

        if (place.County is not null)
        {
            return Found(place, Within(own, windows));
        }

        return place.Kind is null && CountiesNamed(place, windows) is { IsEmpty: false } called
            ? Found(place, Within(called, windows))
            : Found(place, Within(stated, windows), Certainty.Possible);
    }

    /// <summary>The readings, when one of them may lie in the county that the place states; else they and the county's municipalities, for one of the two is wrong.</summary>
    private static EntryPlace? Agreeing(Place place, ImmutableArray<PlaceOnDay> readings, ImmutableArray<County> counties, ImmutableArray<DateInterval> windows) =>
        Found(place, counties.IsEmpty || readings.Any(reading => counties.Any(reading.MayBeIn)) ? readings : [.. readings, .. Within(counties, windows)]);

    /// <summary>A name is that of a municipality unless the place is a region, a county, or nothing but a locality.</summary>
    private static bool MayBeMunicipality(Place place) =>
        place.Name is not null
        && (place.Kind is not { } kind || kind == PlaceKind.Municipality || (kind == PlaceKind.Locality && place.Locality is not null));

    /// <summary>Whether a number says it all, that of the municipality or that of a county as a whole: then name, kind and locality say nothing more.</summary>
    public static bool IsNumbered(Place place) => place.Municipality is { } number ? !number.IsDefault && Register.HasNumber(number) : HasNumber(place) && Register.FindCounty(place.County!.Value) is not null;

    /// <summary>Whether a number may say it all, if it is one that was ever in use.</summary>
    public static bool HasNumber(Place place) => place.Municipality is { } number ? !number.IsDefault : place.County is { IsDefault: false } && !MayBeMunicipality(place);

    /// <summary>Whether a window decides by itself what the number of a place stands for: it was in use then.</summary>
    public static bool IsOf(Place place, DateInterval window)
    {
        if (place.Municipality is not { } number)
        {
            return true;
        }

        foreach (var one in Register.FindAll(number))
        {
            foreach (var dated in one.Numbers)
            {
                if (dated.Number == number && dated.From <= window.End && (dated.To ?? Register.LastDay) >= window.Start)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ImmutableArray<PlaceOnDay> Numbered(MunicipalityNumber number, ImmutableArray<DateInterval> windows)
    {
        var having = (from one in Register.FindAll(number)
                      from dated in one.Numbers
                      where dated.Number == number
                      select (Municipality: one, dated.From, To: dated.To ?? Register.LastDay)).ToList();
        foreach (var window in windows)
        {
            var then = having.Where(one => one.From <= window.End && one.To >= window.Start).ToList();
            if (then.Count > 0)
            {
                return [.. then.Select(one => new PlaceOnDay(one.Municipality, LocalDate.Max(one.From, window.Start)))];
            }
        }

        // In use at another time only: what it was then is known, and what the entry's own time has to do with it is not.
        return [.. having.SelectMany(one => States(one.Municipality, one.From, one.To))];
    }

    private static ImmutableArray<PlaceOnDay> Named(Place place, ImmutableArray<DateInterval> windows, ImmutableArray<County> counties)
    {
        foreach (var window in windows)
        {
            if (Names(place).SelectMany(name => Register.Named(name, window)).Distinct().ToList() is { Count: > 0 } then)
            {
                return InCounties([.. then.Select(one => new PlaceOnDay(one, LocalDate.Max(one.From, window.Start)))], counties);
            }
        }

        return InCounties([.. Names(place).SelectMany(static name => Register.Named(name)).Distinct().SelectMany(static one => States(one, one.From, one.To ?? Register.LastDay))], counties);
    }

    /// <summary>A municipality as it was from one day to another: once for each change of it, for a day that nobody states may be any of them.</summary>
    private static IEnumerable<PlaceOnDay> States(Municipality municipality, LocalDate from, LocalDate to) =>
        municipality.Changes().Select(static change => change.Date).Where(day => day > from && day <= to).Append(LocalDate.Max(from, LocalDate.Min(to, Register.FirstDay))).Append(to)
            .Distinct().Select(day => new PlaceOnDay(municipality, day));

    private static IEnumerable<string> Names(Place place) =>
        place.Name!.HasLanguage ? place.Name.Texts.Select(static text => text.Value) : [place.Name.For(LanguageTag.Undetermined)];

    /// <summary>Those in the counties on their day, else those that may be at another; all of them where none is.</summary>
    private static ImmutableArray<PlaceOnDay> InCounties(ImmutableArray<PlaceOnDay> readings, ImmutableArray<County> counties)
    {
        if (counties.IsEmpty || readings.Select(static reading => reading.Municipality).Distinct().Count() < 2)
        {
            return readings;
        }

        ImmutableArray<PlaceOnDay> then = [.. readings.Where(reading => reading.Municipality.CountyOn(reading.Day) is { } county && counties.Contains(county))];
        if (!then.IsEmpty)
        {
            return then;
        }

        ImmutableArray<PlaceOnDay> ever = [.. readings.Where(reading => counties.Any(reading.MayBeIn))];
        return ever.IsEmpty ? readings : ever;
    }

    /// <summary>Whether a place states a county: then it says something of the entry's other places too.</summary>
    public static bool StatesCounty(Place place) => place.County is not null || place.Kind == PlaceKind.County;

    /// <summary>The counties that a place states: by number, or as a county by name.</summary>
    public static ImmutableArray<County> CountiesOf(Place place, ImmutableArray<DateInterval> windows) =>
        place.County is { IsDefault: false } number ? Register.FindCounty(number) is { } county ? [county] : []
        : place.Kind == PlaceKind.County ? CountiesNamed(place, windows)
        : [];

    /// <summary>Every county that was called so when the entry speaks of it, else at any time.</summary>
    private static ImmutableArray<County> CountiesNamed(Place place, ImmutableArray<DateInterval> windows)
    {
        if (place.Name is null)
        {
            return [];
        }

        ImmutableArray<County> ever = [.. Names(place).SelectMany(static name => Register.CountiesNamed(name)).Distinct()];
        foreach (var window in windows)
        {
            ImmutableArray<County> then = [.. ever.Where(county => county.From <= window.End && (county.To is not { } to || to >= window.Start))];
            if (!then.IsEmpty)
            {
                return then;
            }
        }

        return ever;
    }

    /// <summary>
    /// The municipalities of counties, on the day that the entry speaks of, or the nearest of the county's life; where nothing says when, those of every day that the county had.
    /// </summary>
    private static ImmutableArray<PlaceOnDay> Within(ImmutableArray<County> counties, ImmutableArray<DateInterval> windows) =>
        [.. counties.SelectMany(county => windows.IsEmpty ? EveryDay(county) : OneDay(county, windows[0].Start))];

    private static ImmutableArray<PlaceOnDay> OneDay(County county, LocalDate stated)
    {
        var day = LocalDate.Max(county.From, LocalDate.Min(stated, county.To ?? Register.LastDay));
        return [.. county.MunicipalitiesOn(day).Select(one => new PlaceOnDay(one, day))];
    }

    /// <summary>Every municipality that was ever in a county, in each state that it had there, the first day first.</summary>
    private static ImmutableArray<PlaceOnDay> EveryDay(County county) => Days.GetOrAdd(county, static county =>
    [
        .. (from one in Register.Municipalities()
            from dated in one.Numbers
            where dated.Number.Value / 100 == county.Number.Value
            let first = LocalDate.Max(dated.From, county.From)
            let last = LocalDate.Min(dated.To ?? Register.LastDay, county.To ?? Register.LastDay)
            where first <= last
            from state in States(one, first, last)
            select state).OrderBy(static state => state.Day),
    ]);

    private static EntryPlace? Found(Place place, ImmutableArray<PlaceOnDay> readings, Certainty atMost = Certainty.Certain) =>
        readings.IsEmpty ? null : new(place, place.Certainty & atMost, readings);
}
