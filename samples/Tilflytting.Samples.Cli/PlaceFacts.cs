using NodaTime;
using Tilflytting.Core;

namespace Tilflytting.Samples.Cli;

/// <summary>Everything that the register says of a municipality or a county: what is shown, and what is written as data, is the same.</summary>
/// <param name="Kind"><c>municipality</c> or <c>county</c>.</param>
/// <param name="Number">The number that it has, had last, or had on the day that was asked for.</param>
/// <param name="Name">Its official name, likewise.</param>
/// <param name="ValidFrom">Its first day.</param>
/// <param name="ValidTo">Its last day; null while it exists.</param>
internal sealed record PlaceFacts(string Kind, string Number, string Name, LocalDate ValidFrom, LocalDate? ValidTo)
{
    public IReadOnlyList<DatedFact> Numbers { get; init; } = [];

    public IReadOnlyList<DatedFact> Names { get; init; } = [];

    /// <summary>The counties that it was in, the oldest first.</summary>
    public IReadOnlyList<DatedFact> Counties { get; init; } = [];

    /// <summary>What it is on the last day of the register.</summary>
    public IReadOnlyList<PlaceMatch> Today { get; init; } = [];

    public IReadOnlyList<MunicipalityChange> Changes { get; init; } = [];

    /// <summary>What it was made of; of a county, the earlier counties.</summary>
    public IReadOnlyList<PlaceMatch> MadeOf { get; init; } = [];

    /// <summary>The municipalities of a county on the last day that it has.</summary>
    public IReadOnlyList<PlaceMatch> Municipalities { get; init; } = [];

    /// <summary>Inhabitants on 1 January, by year.</summary>
    public IReadOnlyList<(int Year, int Count)> Inhabitants { get; init; } = [];

    public static PlaceFacts Of(Municipality municipality, LocalDate? asOf)
    {
        var register = PlaceRegister.Default;
        var day = asOf ?? municipality.To ?? register.LastDay;
        return new("municipality", (municipality.NumberOn(day) ?? municipality.Number).ToString(), municipality.NameOn(day)?.Official ?? municipality.Name, municipality.From, municipality.To)
        {
            Numbers = [.. municipality.Numbers.Select(static number => new DatedFact(number.Number.ToString(), null, number.From, number.To))],
            Names = [.. municipality.Names.Select(static name => new DatedFact(name.Official, null, name.From, name.To))],
            Counties = [.. municipality.Numbers.SelectMany(number => CountiesOf(municipality, number))],
            Today = [.. municipality.On(register.LastDay, asOf).Select(Match)],
            Changes = [.. ChangesOf(municipality, register.LastDay)],
            MadeOf = [.. municipality.MadeOf().Select(Match).DistinctBy(static match => match.Number)],
            Inhabitants = [.. Enumerable.Range(1964, register.LastDay.Year - 1963).Select(year => (year, municipality.PopulationIn(year))).Where(static one => one.Item2 is not null).Select(static one => (one.year, one.Item2!.Value))],
        };
    }

    public static PlaceFacts Of(County county, LocalDate? asOf)
    {
        var register = PlaceRegister.Default;
        var day = asOf ?? county.To ?? register.LastDay;
        return new("county", county.Number.ToString(), county.NameOn(day)?.Official ?? county.Name, county.From, county.To)
        {
            Names = [.. county.Names.Select(static name => new DatedFact(name.Official, null, name.From, name.To))],
            Today = [.. county.On(register.LastDay, asOf).Select(Match)],
            MadeOf = [.. register.Counties().Where(other => other != county && other.To < county.From)
                .Select(other => other.On(county.From).FirstOrDefault(match => match.County == county) is { } match ? Match(match) with { Number = other.Number.ToString(), Name = other.Name } : null).OfType<PlaceMatch>()],
            Municipalities = [.. county.MunicipalitiesOn(day).Select(one => new PlaceMatch((one.NumberOn(day) ?? one.Number).ToString(), one.NameOn(day)?.Official ?? one.Name, Certainty.Certain))],
        };
    }

    /// <summary>The counties of the days that it had one number: a county may change its name meanwhile.</summary>
    private static IEnumerable<DatedFact> CountiesOf(Municipality municipality, DatedNumber number) =>
        municipality.CountyOn(number.To ?? PlaceRegister.Default.LastDay) is not { } county ? []
            : county.Names.Where(name => (name.To is null || name.To >= number.From) && (number.To is null || name.From <= number.To))
                .Select(name => new DatedFact(county.Number.ToString(), name.Official, LocalDate.Max(name.From, number.From), Earlier(name.To, number.To)));

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null ? other : other is null || one < other ? one : other;

    /// <summary>What happened to it while it was there, also as the one that took others in, and what became of it afterwards; small transfers of areas are left out.</summary>
    private static IEnumerable<MunicipalityChange> ChangesOf(Municipality municipality, LocalDate today) =>
        municipality.Changes().Concat(municipality.To is { } last ? municipality.ChangesTo(today, last) : [])
            .Where(change => change.Share != ChangeShare.Minor && !(change.From == change.To && change.Kind == MunicipalityChangeKind.Merged))
            .Distinct().OrderBy(change => change.Date);

    private static PlaceMatch Match(MunicipalityMatch match) => new(match.Municipality.Number.ToString(), match.Municipality.Name, match.Certainty);

    private static PlaceMatch Match(CountyMatch match) => new(match.County.Number.ToString(), match.County.Name, match.Certainty);

    /// <summary>A number or a name for some time.</summary>
    /// <param name="Value">The number, or the name.</param>
    /// <param name="Name">The name of what has the number, where that is not the place itself.</param>
    /// <param name="From">The first day.</param>
    /// <param name="To">The last day; null while it is so.</param>
    internal sealed record DatedFact(string Value, string? Name, LocalDate From, LocalDate? To);

    /// <summary>Another place, and how certain it is.</summary>
    internal sealed record PlaceMatch(string Number, string Name, Certainty Certainty);
}
