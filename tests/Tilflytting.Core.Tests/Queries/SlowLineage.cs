using System.Collections.Concurrent;
using Tilflytting.Core.Tests.Places;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>
/// Municipalities and counties on any day: from the rows of the tables, and where something came to by the slow walk alone. A municipality is its <c>unit_id</c>, and the same one
/// with another number or name alone, under the first.
/// </summary>
internal static class SlowLineage
{
    private static readonly Dictionary<string, string> Before = PlaceData.Changes
        .Where(static change => change.Kind is "renumbered" or "renamed" && change.FromUnit != change.ToUnit).ToDictionary(static change => change.ToUnit, static change => change.FromUnit);

    private static readonly Dictionary<string, PlaceData.MunicipalityRow[]> Units = PlaceData.Municipalities
        .GroupBy(static row => UnitOf(row)).ToDictionary(static unit => unit.Key, static unit => unit.OrderBy(static row => row.From).ToArray());

    private static readonly ILookup<string, PlaceData.MunicipalityRow> ByCode = PlaceData.Municipalities.ToLookup(static row => row.Code);

    private static readonly ILookup<string, PlaceData.CountyRow> ByCounty = PlaceData.Counties.ToLookup(static row => row.Code);

    /// <summary>The days on which anything changes: between two of them every answer stays the same.</summary>
    private static readonly LocalDate[] Changes =
        [.. PlaceData.Municipalities.Select(static row => row.From).Concat(PlaceData.Changes.Select(static row => row.Date)).Append(LocalDate.MinIsoValue).Distinct().Order()];

    private static readonly ConcurrentDictionary<(string Unit, LocalDate Day, LocalDate AsOf), string[]> Known = [];

    private static readonly ConcurrentDictionary<(LocalDate Day, LocalDate AsOf), ILookup<string, string>> Origins = [];

    private static readonly ConcurrentDictionary<(string County, LocalDate Day), List<string>> Inside = [];

    /// <summary>From here on every municipality is in the tables.</summary>
    public static LocalDate FirstDay { get; } = new(1963, 12, 31);

    /// <summary>The last day that the tables speak of.</summary>
    public static LocalDate LastDay { get; } = PlaceRegister.Default.LastDay;

    public static string UnitOf(PlaceData.MunicipalityRow row) => First(row.Unit);

    public static LocalDate From(string unit) => Units[unit][0].From;

    public static LocalDate To(string unit) => Units[unit][^1].To?.PlusDays(-1) ?? LastDay;

    /// <summary>Every unit that had a number, the oldest first, with the days on which it had it.</summary>
    public static List<(string Unit, LocalDate From, LocalDate To)> Having(string code) =>
    [
        .. ByCode[code].GroupBy(static row => UnitOf(row))
            .Select(static unit => (unit.Key, From: unit.Min(static row => row.From), To: unit.Any(static row => row.To is null) ? LastDay : unit.Max(static row => row.To!.Value).PlusDays(-1)))
            .OrderBy(static unit => unit.From),
    ];

    public static string? CodeOn(string unit, LocalDate day) => Units[unit].FirstOrDefault(row => row.IsValidOn(Cut(day)))?.Code;

    /// <summary>The county that a municipality was in: the first two digits of its number, where that county existed.</summary>
    public static string? CountyOn(string unit, LocalDate day) =>
        CodeOn(unit, day)?[..2] is { } county && ByCounty[county].Any(row => row.IsValidOn(Cut(day))) ? county : null;

    public static bool IsCounty(string county) => ByCounty.Contains(county);

    public static LocalDate CountyFrom(string county) => ByCounty[county].Min(static row => row.From);

    public static LocalDate CountyTo(string county) => ByCounty[county].Any(static row => row.To is null) ? LastDay : ByCounty[county].Max(static row => row.To!.Value).PlusDays(-1);

    /// <summary>Whether a county existed on a day of a window; one that exists goes on after the last day of the tables.</summary>
    public static bool IsCountyIn(string county, DateInterval window) =>
        ByCounty[county].Any(row => row.From <= window.End && (row.To is not { } end || end > window.Start));

    /// <summary>The municipalities of a county on a day.</summary>
    public static List<string> Within(string county, LocalDate day) =>
        Inside.GetOrAdd((county, day), static of => [.. Units.Keys.Where(unit => CountyOn(unit, of.Day) == of.County)]);

    /// <summary>Every day of a county's life on which anything was another than the day before, and the first that the tables know in full.</summary>
    public static List<LocalDate> DaysOf(string county)
    {
        var (first, last) = (CountyFrom(county), CountyTo(county));
        return [.. Changes.Where(day => day > first && day <= last && day >= FirstDay).Append(Clamp(FirstDay, first, last)).Append(last).Distinct()];
    }

    /// <summary>Every day on which something happened to a municipality, or to another that it gave to or took from.</summary>
    public static IEnumerable<LocalDate> ChangesOf(string unit) =>
        PlaceData.Changes.Where(row => First(row.FromUnit) == unit || First(row.ToUnit) == unit).Select(static row => row.Date);

    /// <summary>Where something is on one day that was in a municipality on another, or on the nearest day of its life.</summary>
    public static (string[] Units, Certainty Certainty) On(string unit, LocalDate day, LocalDate? asOf = null)
    {
        day = Cut(day);
        var known = Clamp(Cut(asOf ?? day), From(unit), To(unit));
        if (known == day)
        {
            return ([unit], Certainty.Certain);
        }

        var units = Known.GetOrAdd((unit, Since(day), Since(known)), _ => Walk(unit, day, known));
        return (units, units.Length == 1 && day >= FirstDay ? Certainty.Certain : Certainty.Possible);
    }

    /// <summary>In which counties something is on a day that is or was nearest to it in a county.</summary>
    public static (string[] Counties, Certainty Certainty) CountiesOn(string county, LocalDate day)
    {
        day = Cut(day);
        var known = Clamp(day, CountyFrom(county), CountyTo(county));
        string[] counties = [.. Within(county, known).SelectMany(unit => On(unit, day, known).Units).Select(unit => CountyOn(unit, day)).OfType<string>().Distinct()];
        return (counties, counties.Length == 1 && (known == day || day >= FirstDay) ? Certainty.Certain : Certainty.Possible);
    }

    public static LocalDate Clamp(LocalDate day, LocalDate first, LocalDate last) => day < first ? first : day > last ? last : day;

    private static string First(string unit) => Before.TryGetValue(unit, out var before) ? First(before) : unit;

    private static LocalDate Cut(LocalDate day) => day > LastDay ? LastDay : day;

    private static LocalDate Since(LocalDate day) => Changes.Last(change => change <= day);

    private static string? UnitOn(string code, LocalDate day) => ByCode[code].FirstOrDefault(row => row.IsValidOn(day)) is { } row ? UnitOf(row) : null;

    private static string[] Walk(string unit, LocalDate day, LocalDate known) => day > known
        ? [.. SlowWalk.Forward(CodeOn(unit, known)!, known, day).Select(code => UnitOn(code, day)!).Distinct()]
        : [.. Origins.GetOrAdd((Since(day), Since(known)), _ => Origin(day, known))[unit]];

    /// <summary>Everybody of a day, by where they came to: there is no walk back.</summary>
    private static ILookup<string, string> Origin(LocalDate day, LocalDate known) => Units.Keys.Where(unit => CodeOn(unit, day) is not null)
        .SelectMany(unit => SlowWalk.Forward(CodeOn(unit, day)!, day, known).Select(code => (Origin: unit, Unit: UnitOn(code, known)!)))
        .Distinct().ToLookup(static pair => pair.Unit, static pair => pair.Origin);
}
