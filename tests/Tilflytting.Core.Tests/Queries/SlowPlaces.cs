using System.Runtime.CompilerServices;
using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Periods;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>What the places of an entry mean, and whether that is what is asked for: DESIGN §3, place by place, over <see cref="SlowLineage"/>. Names are looked up in the register.</summary>
internal static class SlowPlaces
{
    private static readonly ConditionalWeakTable<Initiative, List<Meaning>> Known = [];

    /// <summary>One place: the municipalities, each on a day, of which one is meant.</summary>
    public sealed record Meaning(Certainty Certainty, List<(string Unit, LocalDate Day)> Readings)
    {
        /// <summary>Whether what is recorded lies, on a day that may depend on the reading's own, in what is asked for.</summary>
        public Certainty On(Func<LocalDate, LocalDate> dayOf, Func<string, LocalDate, bool> holds)
        {
            var answers = Readings.Select(reading =>
            {
                var day = dayOf(reading.Day);
                var (units, certainty) = SlowLineage.On(reading.Unit, day, reading.Day);
                var hits = units.Count(unit => holds(unit, day));
                return hits == 0 ? Certainty.No : hits < units.Length || (units.Length == 1 && certainty == Certainty.Possible) ? Certainty.Possible : Certainty.Certain;
            }).ToList();
            return SlowAnswers.And(Certainty, Joined(answers));
        }

        public Certainty Recorded(Func<string, LocalDate, bool> holds) =>
            SlowAnswers.And(Certainty, Joined([.. Readings.Select(reading => holds(reading.Unit, reading.Day) ? Certainty.Certain : Certainty.No)]));

        /// <summary>One reading is meant, and nobody knows which.</summary>
        private static Certainty Joined(List<Certainty> answers) =>
            answers.TrueForAll(static one => one == Certainty.Certain) ? Certainty.Certain
            : answers.TrueForAll(static one => one == Certainty.No) ? Certainty.No
            : Certainty.Possible;
    }

    /// <summary>Whether the work was done in one of some municipalities; null where the entry says nothing of any.</summary>
    public static Certainty? Municipality(Initiative x, IEnumerable<string> asked, PlaceMode mode) => Best(x, asked, (place, unit) =>
    {
        if (mode == PlaceMode.AsRecorded)
        {
            return place.Recorded((recorded, _) => recorded == unit);
        }

        if (mode.Day is { } day)
        {
            var (there, certainty) = SlowLineage.On(unit, day);
            return SlowAnswers.And(place.On(_ => day, (found, _) => there.Contains(found)), certainty);
        }

        var (first, last) = (SlowLineage.From(unit), SlowLineage.To(unit));
        return SlowAnswers.Or(place.On(of => SlowLineage.Clamp(of, first, last), (found, _) => found == unit), place.On(_ => last, (found, _) => found == unit));
    });

    /// <summary>Whether the work was done in one of some counties; null where the entry says nothing of any.</summary>
    public static Certainty? County(Initiative x, IEnumerable<string> asked, PlaceMode mode) => Best(x, asked, (place, county) =>
    {
        if (mode == PlaceMode.AsRecorded)
        {
            return place.Recorded((recorded, on) => SlowLineage.CountyOn(recorded, on) == county);
        }

        if (mode.Day is { } day)
        {
            var (there, certainty) = SlowLineage.CountiesOn(county, day);
            return SlowAnswers.And(place.On(_ => day, (found, on) => there.Contains(SlowLineage.CountyOn(found, on))), certainty);
        }

        var (first, last) = (SlowLineage.CountyFrom(county), SlowLineage.CountyTo(county));
        return SlowAnswers.Or(
            place.On(of => SlowLineage.Clamp(of, first, last), (found, on) => SlowLineage.CountyOn(found, on) == county),
            place.On(_ => last, (found, on) => SlowLineage.CountyOn(found, on) == county));
    });

    /// <summary>Whether any place of the entry says something of municipalities or counties.</summary>
    public static bool IsStated(Initiative x) => Known.GetValue(x, Read).Count > 0;

    private static Certainty? Best(Initiative x, IEnumerable<string> asked, Func<Meaning, string, Certainty> answer)
    {
        var places = Known.GetValue(x, Read);
        return places.Count == 0 ? null : places.SelectMany(place => asked.Select(one => answer(place, one))).Aggregate(Certainty.No, SlowAnswers.Or);
    }

    private static List<Meaning> Read(Initiative x)
    {
        var stated = Stated(x).ToList();
        return [.. stated.Select((one, i) =>
        {
            var own = Meant(one.Place, one.Windows).Distinct().ToList();
            if (own.Count > 0 || one.Place.Kind == PlaceKind.County || one.Place.County is not null)
            {
                return new Meaning(one.Place.Certainty, own);
            }

            // It says nothing by itself: it may lie in a county that another place states, and that is never certain.
            var others = stated.Where((_, other) => other != i).SelectMany(static other => CountiesOf(other.Place, other.Windows)).Distinct().ToList();
            return new Meaning(Certainty.Possible, [.. Within(others, one.Windows).Distinct()]);
        }).Where(static one => one.Readings.Count > 0)];
    }

    /// <summary>Every place of the initiative, its projects and its activities, with the windows in which it is looked up: the start of the part, else of the whole; then the writing.</summary>
    private static IEnumerable<(Place Place, List<DateInterval> Windows)> Stated(Initiative x)
    {
        var parts = x.Projects.Select(static project => Start(project.Period)).Concat(x.Activities.Select(static activity => Start(activity.Period))).OfType<DateInterval>();
        var whole = Start(x.Period) ?? parts.OrderBy(static window => window.Start).FirstOrDefault();
        var written = x.Provenance?.StatedOn is { } date ? Window(date.ToString()) : null;
        List<DateInterval> Windows(DateInterval? own) => [.. new[] { own ?? whole, written }.OfType<DateInterval>()];

        foreach (var place in x.Places)
        {
            yield return (place, Windows(Start(x.Period)));
        }

        foreach (var project in x.Projects)
        {
            foreach (var place in project.Places)
            {
                yield return (place, Windows(Start(project.Period)));
            }
        }

        foreach (var activity in x.Activities)
        {
            var own = Start(activity.Period) ?? (x.Projects.FirstOrDefault(project => project.Id == activity.Project) is { } project ? Start(project.Period) : null);
            foreach (var place in activity.Places)
            {
                yield return (place, Windows(own));
            }
        }
    }

    private static IEnumerable<(string Unit, LocalDate Day)> Meant(Place place, List<DateInterval> windows)
    {
        var own = CountiesOf(place, windows);
        var numbered = place.Municipality is { } number ? Numbered(number.ToString(), windows) : [];
        if (numbered.Count > 0)
        {
            return Agreeing(numbered);
        }

        if (place.Kind == PlaceKind.County)
        {
            return Within(own, windows);
        }

        // Of the kinds only a region and a hamlet by itself have a name that is none of a municipality.
        var isNamed = place.Name is not null && (place.Kind is null || place.Kind == PlaceKind.Municipality || (place.Kind == PlaceKind.Locality && place.Locality is not null));
        var named = isNamed ? Named(Texts(place.Name!), windows, place.County is null ? [] : own) : [];
        if (named.Count > 0)
        {
            return Agreeing(named);
        }

        var called = place.Kind is null && place.County is null && place.Name is not null ? CountiesNamed(place.Name, windows) : [];
        return Within(called.Count > 0 ? called : own, windows);

        // A municipality that was never in the county that the place states: one of the two is wrong, and either may be.
        IEnumerable<(string Unit, LocalDate Day)> Agreeing(List<(string Unit, LocalDate Day)> readings) =>
            place.County is null || own.Count == 0 || readings.Exists(reading => own.Exists(county => MayBeIn(reading, county))) ? readings : readings.Concat(Within(own, windows));
    }

    private static List<(string Unit, LocalDate Day)> Numbered(string code, List<DateInterval> windows)
    {
        var having = SlowLineage.Having(code);
        foreach (var window in windows)
        {
            var then = having.Where(one => one.From <= window.End && one.To >= window.Start).Select(one => (one.Unit, Later(one.From, window.Start))).ToList();
            if (then.Count > 0)
            {
                return then;
            }
        }

        return [.. having.SelectMany(static one => Days(one.Unit, one.From, one.To))];
    }

    private static List<(string Unit, LocalDate Day)> Named(List<string> names, List<DateInterval> windows, List<string> counties)
    {
        foreach (var window in windows)
        {
            var then = names.SelectMany(name => PlaceRegister.Default.Named(name, window)).Select(static one => one.Id).Distinct().ToList();
            if (then.Count > 0)
            {
                return Narrowed([.. then.Select(unit => (unit, Later(SlowLineage.From(unit), window.Start)))], counties);
            }
        }

        return Narrowed(
            [.. names.SelectMany(static name => PlaceRegister.Default.Named(name)).Select(static one => one.Id).Distinct().SelectMany(static unit => Days(unit, SlowLineage.From(unit), SlowLineage.To(unit)))],
            counties);
    }

    /// <summary>Namesakes are told apart by the county: the one of their own day, else one of any other.</summary>
    private static List<(string Unit, LocalDate Day)> Narrowed(List<(string Unit, LocalDate Day)> readings, List<string> counties)
    {
        if (counties.Count == 0 || readings.Select(static reading => reading.Unit).Distinct().Count() < 2)
        {
            return readings;
        }

        var then = readings.Where(reading => SlowLineage.CountyOn(reading.Unit, reading.Day) is { } county && counties.Contains(county)).ToList();
        var ever = readings.Where(reading => counties.Exists(county => MayBeIn(reading, county))).ToList();
        return then.Count > 0 ? then : ever.Count > 0 ? ever : readings;
    }

    /// <summary>A municipality in each state that it had, for nobody says on which day it is meant.</summary>
    private static IEnumerable<(string Unit, LocalDate Day)> Days(string unit, LocalDate from, LocalDate to) =>
        SlowLineage.ChangesOf(unit).Where(day => day > from && day <= to).Append(SlowLineage.Clamp(SlowLineage.FirstDay, from, to)).Append(to).Distinct().Select(day => (unit, day));

    private static bool MayBeIn((string Unit, LocalDate Day) reading, string county) =>
        new[] { SlowLineage.Clamp(reading.Day, SlowLineage.CountyFrom(county), SlowLineage.CountyTo(county)), SlowLineage.CountyTo(county) }
            .Any(day => SlowLineage.On(reading.Unit, day, reading.Day).Units.Any(unit => SlowLineage.CountyOn(unit, day) == county));

    private static List<string> CountiesOf(Place place, List<DateInterval> windows) =>
        place.County is { } number ? SlowLineage.IsCounty(number.ToString()) ? [number.ToString()] : []
        : place.Kind == PlaceKind.County && place.Name is not null ? CountiesNamed(place.Name, windows)
        : [];

    private static List<string> CountiesNamed(LocalizedText name, List<DateInterval> windows)
    {
        var ever = Texts(name).SelectMany(static text => PlaceRegister.Default.CountiesNamed(text)).Select(static county => county.Number.ToString()).Distinct().ToList();
        return windows.Select(window => ever.Where(county => SlowLineage.IsCountyIn(county, window)).ToList())
            .FirstOrDefault(static then => then.Count > 0) ?? ever;
    }

    /// <summary>The municipalities of the day that the place is of, or of the nearest of the county's life; where no date narrows it, of every day.</summary>
    private static IEnumerable<(string Unit, LocalDate Day)> Within(List<string> counties, List<DateInterval> windows) => counties.SelectMany(county =>
        (windows.Count == 0 ? SlowLineage.DaysOf(county) : [SlowLineage.Clamp(windows[0].Start, SlowLineage.CountyFrom(county), SlowLineage.CountyTo(county))])
            .SelectMany(day => SlowLineage.Within(county, day).Select(unit => (unit, day))));

    private static List<string> Texts(LocalizedText text) => text.HasLanguage ? [.. text.Texts.Select(static pair => pair.Value)] : [text.For(default)];

    private static DateInterval? Start(StatedPeriod? stated) =>
        stated?.Period is not { } period ? null : SlowPeriod.Ends(period) is (not ".." and not "", _) and var dated ? Window(dated.Start) : Window(SlowPeriod.Ends(period).End);

    private static DateInterval Window(string date) => new(PlainCalendar.Of(date).Earliest, PlainCalendar.Of(date).Latest);

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;
}
