namespace Tilflytting.Core.Validation;

/// <summary>Places agree with the register: their numbers, names and counties, at their own time. A warning each; the register may be wrong.</summary>
internal static class PlaceRules
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Initiative>(
            "municipality-number-is-of-its-time",
            LocalizedText.OfThree(
                nb: "Et kommunenummer var i bruk da arbeidet pågikk.",
                nn: "Eit kommunenummer var i bruk då arbeidet gjekk føre seg.",
                en: "A municipality number was in use when the work went on."),
            static (initiative, context) => Each(initiative, context, Number)),
        ValidationRule.For<Initiative>(
            "municipality-name-is-known",
            LocalizedText.OfThree(
                nb: "Navnet på en kommune finnes i registeret, og hører til nummeret.",
                nn: "Namnet på ein kommune finst i registeret, og høyrer til nummeret.",
                en: "The name of a municipality is in the register, and is that of its number."),
            static (initiative, context) => Each(initiative, context, Name)),
        ValidationRule.For<Initiative>(
            "county-is-that-of-the-municipality",
            LocalizedText.OfThree(
                nb: "Et fylkesnummer finnes i registeret, og er kommunens den gangen.",
                nn: "Eit fylkesnummer finst i registeret, og er det som kommunen hadde den gongen.",
                en: "A county number is in the register, and is that of the municipality at the time."),
            static (initiative, context) => Each(initiative, context, County)),
        ValidationRule.For<Initiative>(
            "county-name-is-that-of-its-number",
            LocalizedText.OfThree(
                nb: "Navnet på et fylke hører til nummeret.",
                nn: "Namnet på eit fylke høyrer til nummeret.",
                en: "The name of a county is that of its number."),
            static (initiative, context) => Each(initiative, context, CountyName)),
        ValidationRule.For<Initiative>(
            "partner-is-of-the-county",
            LocalizedText.OfThree(
                nb: "Et fylke som er samarbeidspartner, er fylket til et sted der arbeidet ble gjort.",
                nn: "Eit fylke som er samarbeidspartnar, er fylket til ein stad der arbeidet vart gjort.",
                en: "A county that is a partner is that of a place where the work was done."),
            Partners),
    ];

    private static void Each(Initiative initiative, ValidationContext context, Action<StatedPlace, ValidationContext> check)
    {
        var times = new EntryTimes(initiative);
        var partners = Enumerable.Range(0, initiative.Partners.Length).Select(partner => StatedPlace.OfPartner(initiative, partner, times)).OfType<StatedPlace>();
        foreach (var stated in EntryPlaces.Stated(initiative).Concat(partners))
        {
            check(stated, context);
        }
    }

    private static void Number(StatedPlace stated, ValidationContext context)
    {
        if (stated.Place.Municipality is not { IsDefault: false } number)
        {
            return;
        }

        var everHad = Register.FindAll(number);
        LocalDate? day = stated.Windows.IsEmpty ? null : stated.Windows[0].Start;
        ImmutableArray<Municipality> meant = stated.Place.Name is { } name ? Register.Named(name.For(context.Initiative!.Language), day) : [];
        if (everHad.IsEmpty)
        {
            context.Report(
                DiagnosticCodes.MunicipalityNumberUnknown, Severity.Warning, ValidationProblems.MunicipalityNumberUnknown(number), $"{stated.Path}/municipality",
                meant is [var named] ? NumberOn(named, day).ToString() : null);
        }
        else if ((stated.Period ?? (stated.Windows.IsEmpty ? null : stated.Windows[0])) is { } period && !everHad.Any(one => HadIn(one, number, period)))
        {
            var then = everHad.SelectMany(one => one.On(period.Start)).Select(static match => match.Municipality).Distinct().ToList();
            context.Report(
                DiagnosticCodes.MunicipalityNumberOfAnotherTime, Severity.Warning, ValidationProblems.MunicipalityNumberOfAnotherTime(number, everHad[^1], period.Start),
                $"{stated.Path}/municipality",
                then is [var only] ? NumberOn(only, period.Start).ToString() : meant is [var called] ? NumberOn(called, period.Start).ToString() : null);
        }
    }

    private static void Name(StatedPlace stated, ValidationContext context)
    {
        var place = stated.Place;
        if (place.Name is null
            || (place.Municipality is null && place.Kind is { } kind && kind != PlaceKind.Municipality)
            || (place.Municipality is null && place.Kind is null && place.County is not null))
        {
            return;
        }

        var name = place.Name.For(context.Initiative!.Language);
        var called = Register.Named(name);
        if (place.Municipality is { IsDefault: false } number && Register.FindAll(number) is { IsEmpty: false } numbered)
        {
            if (!called.Any(numbered.Contains))
            {
                var then = stated.Windows.Select(window => Register.Find(number, window.Start)).FirstOrDefault(static one => one is not null) ?? numbered[^1];
                context.Report(
                    DiagnosticCodes.NameAndNumberAtOdds, Severity.Warning, ValidationProblems.NameAndNumberAtOdds(name, number, then), $"{stated.Path}/name",
                    (stated.Windows.IsEmpty ? null : then.NameOn(stated.Windows[0].Start))?.Norwegian ?? then.Names[^1].Norwegian);
            }
        }
        else if (called.IsEmpty)
        {
            var nearest = Register.NearestNames(name);
            context.Report(
                DiagnosticCodes.MunicipalityNameUnknown, Severity.Warning, ValidationProblems.MunicipalityNameUnknown(name, nearest), $"{stated.Path}/name",
                nearest is [var only] ? only : null);
        }
    }

    private static void County(StatedPlace stated, ValidationContext context)
    {
        if (stated.Place.County is not { IsDefault: false } number)
        {
            return;
        }

        if (Register.FindCounty(number) is not { } county)
        {
            context.Report(DiagnosticCodes.CountyNumberUnknown, Severity.Warning, ValidationProblems.CountyNumberUnknown(number), $"{stated.Path}/county");
        }
        else if (EntryPlaces.Of(stated.Place with { County = null }, stated.Windows) is { } meant && (stated.Place.Kind != PlaceKind.County && stated.Place.Kind != PlaceKind.Region)
            && meant.Municipalities.ToList() is [var municipality] && meant.Readings.All(reading => municipality.CountyOn(reading.Day) != county))
        {
            var day = meant.Readings[^1].Day;
            context.Report(
                DiagnosticCodes.CountyAtOdds, Severity.Warning, ValidationProblems.CountyAtOdds(county, municipality, day), $"{stated.Path}/county",
                municipality.CountyOn(day)?.Number.ToString());
        }
    }

    private static void CountyName(StatedPlace stated, ValidationContext context)
    {
        if (stated.Place is not { Name: { } stating, County: { IsDefault: false } number, Municipality: null } place || place.Kind != PlaceKind.County || Register.FindCounty(number) is not { } county)
        {
            return;
        }

        var name = stating.For(context.Initiative!.Language);
        if (!Register.CountiesNamed(name).Contains(county))
        {
            var then = stated.Windows.IsEmpty ? null : county.NameOn(stated.Windows[0].Start);
            context.Report(DiagnosticCodes.NameAndNumberAtOdds, Severity.Warning, ValidationProblems.NameAndNumberAtOdds(name, county), $"{stated.Path}/name", (then ?? county.Names[^1]).Norwegian);
        }
    }

    private static void Partners(Initiative initiative, ValidationContext context)
    {
        var counties = new Dictionary<County, bool>();
        List<PlaceOnDay>? places = null;
        for (var i = 0; i < initiative.Partners.Length; i++)
        {
            if (initiative.Partners[i].Place is not { County: { IsDefault: false } number } place || place.Kind != PlaceKind.County || Register.FindCounty(number) is not { } county)
            {
                continue;
            }

            if (!counties.TryGetValue(county, out var isThere))
            {
                places ??= States(initiative);
                counties.Add(county, isThere = places.Count == 0 || places.Exists(reading => reading.MayBeIn(county)));
            }

            if (!isThere)
            {
                context.Report(DiagnosticCodes.PartnerOfAnotherCounty, Severity.Warning, ValidationProblems.PartnerOfAnotherCounty(county), FormattableString.Invariant($"partners/{i}/place/county"));
            }
        }
    }

    /// <summary>Where the work was done: each municipality once in each state that it had, for its county changes with the state alone, however many places there are.</summary>
    private static List<PlaceOnDay> States(Initiative initiative)
    {
        var changes = new Dictionary<Municipality, ImmutableArray<LocalDate>>();
        var known = new HashSet<(Municipality Municipality, int State)>();
        var states = new List<PlaceOnDay>();
        foreach (var reading in EntryPlaces.Of(initiative).SelectMany(static place => place.Readings))
        {
            if (!changes.TryGetValue(reading.Municipality, out var days))
            {
                changes.Add(reading.Municipality, days = [.. reading.Municipality.Changes().Select(static change => change.Date)]);
            }

            if (known.Add((reading.Municipality, days.Count(day => day <= reading.Day))))
            {
                states.Add(reading);
            }
        }

        return states;
    }

    private static bool HadIn(Municipality municipality, MunicipalityNumber number, DateInterval window) =>
        municipality.Numbers.Any(dated => dated.Number == number && dated.From <= window.End && (dated.To is not { } to || to >= window.Start));

    private static MunicipalityNumber NumberOn(Municipality municipality, LocalDate? day) => (day is { } on ? municipality.NumberOn(on) : null) ?? municipality.Number;
}
