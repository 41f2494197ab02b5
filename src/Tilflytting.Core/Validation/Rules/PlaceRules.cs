namespace Tilflytting.Core.Validation;

/// <summary>Places agree with the register: their numbers, names and counties, at their own time. A warning each; the register may be wrong.</summary>
internal static class PlaceRules
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Initiative>(
            "municipality-number-is-of-its-time",
            TextProblems.Both("A municipality number was in use when the work went on.", "Et kommunenummer var i bruk da arbeidet pågikk."),
            static (initiative, context) => Each(initiative, context, Number)),
        ValidationRule.For<Initiative>(
            "municipality-name-is-known",
            TextProblems.Both("The name of a municipality is in the register, and is that of its number.", "Navnet på en kommune finnes i registeret, og hører til nummeret."),
            static (initiative, context) => Each(initiative, context, Name)),
        ValidationRule.For<Initiative>(
            "county-is-that-of-the-municipality",
            TextProblems.Both("A county number is in the register, and is that of the municipality at the time.", "Et fylkesnummer finnes i registeret, og er kommunens den gangen."),
            static (initiative, context) => Each(initiative, context, County)),
        ValidationRule.For<Initiative>(
            "partner-is-of-the-county",
            TextProblems.Both("A county that is a partner is that of a place where the work was done.", "Et fylke som er partner, er fylket til et sted der arbeidet ble gjort."),
            Partners),
    ];

    private static void Each(Initiative initiative, ValidationContext context, Action<Place, ImmutableArray<LocalDate>, string, ValidationContext> check)
    {
        foreach (var (path, place, days) in EntryPlaces.Stated(initiative))
        {
            check(place, days, path, context);
        }
    }

    private static void Number(Place place, ImmutableArray<LocalDate> days, string path, ValidationContext context)
    {
        if (place.Municipality is not { IsDefault: false } number)
        {
            return;
        }

        var everHad = Register.FindAll(number);
        var meant = place.Name is null ? [] : Register.Named(place.Name.For(context.Initiative!.Language), days.IsEmpty ? null : days[0]);
        if (everHad.IsEmpty)
        {
            context.Report(
                DiagnosticCodes.MunicipalityNumberUnknown, Severity.Warning, ValidationProblems.MunicipalityNumberUnknown(number), $"{path}/municipality",
                meant is [var named] ? NumberOf(named, days)?.ToString() : null);
        }
        else if (!days.IsEmpty && !days.Any(day => Register.Find(number, day) is not null))
        {
            var then = everHad.SelectMany(one => one.On(days[0])).Select(static match => match.Municipality).Distinct().ToList();
            context.Report(
                DiagnosticCodes.MunicipalityNumberOfAnotherTime, Severity.Warning, ValidationProblems.MunicipalityNumberOfAnotherTime(number, everHad[^1], days[0]),
                $"{path}/municipality",
                (then is [var only] ? NumberOf(only, days) : meant is [var named] ? NumberOf(named, days) : null)?.ToString());
        }
    }

    private static void Name(Place place, ImmutableArray<LocalDate> days, string path, ValidationContext context)
    {
        if (place.Name is null || (place.Kind is { } kind && kind != PlaceKind.Municipality && place.Municipality is null) || (place.Municipality is null && place.County is not null && place.Kind is null))
        {
            return;
        }

        var name = place.Name.For(context.Initiative!.Language);
        var called = Register.Named(name);
        if (place.Municipality is { IsDefault: false } number && Register.FindAll(number) is { IsEmpty: false } numbered)
        {
            if (!called.Any(numbered.Contains))
            {
                var then = days.Select(day => Register.Find(number, day)).FirstOrDefault(static one => one is not null) ?? numbered[^1];
                context.Report(
                    DiagnosticCodes.NameAndNumberAtOdds, Severity.Warning, ValidationProblems.NameAndNumberAtOdds(name, number, then), $"{path}/name",
                    (days.IsEmpty ? null : then.NameOn(days[0]))?.Norwegian ?? then.Names[^1].Norwegian);
            }
        }
        else if (called.IsEmpty)
        {
            var nearest = Register.NearestNames(name);
            context.Report(
                DiagnosticCodes.MunicipalityNameUnknown, Severity.Warning, ValidationProblems.MunicipalityNameUnknown(name, nearest), $"{path}/name",
                nearest is [var only] ? only : null);
        }
    }

    private static void County(Place place, ImmutableArray<LocalDate> days, string path, ValidationContext context)
    {
        if (place.County is not { IsDefault: false } number)
        {
            return;
        }

        if (Register.FindCounty(number) is not { } county)
        {
            context.Report(DiagnosticCodes.CountyNumberUnknown, Severity.Warning, ValidationProblems.CountyNumberUnknown(number), $"{path}/county");
        }
        else if (place.Municipality is not null && EntryPlaces.Of(place, days) is { Municipalities: [var municipality] } meant
            && meant.AsRecorded((one, day) => one.CountyOn(day) == county) == Certainty.No)
        {
            var day = meant.DayIn(municipality.From, municipality.To ?? Register.LastDay);
            context.Report(
                DiagnosticCodes.CountyAtOdds, Severity.Warning, ValidationProblems.CountyAtOdds(county, municipality, day), $"{path}/county",
                municipality.CountyOn(day)?.Number.ToString());
        }
    }

    private static void Partners(Initiative initiative, ValidationContext context)
    {
        var places = EntryPlaces.Of(initiative).ToList();
        for (var i = 0; i < initiative.Partners.Length && places.Count > 0; i++)
        {
            if (initiative.Partners[i].Place is { Kind: var kind, County: { } number } && kind == PlaceKind.County && Register.FindCounty(number) is { } county
                && !places.Exists(place => MayBeIn(place, county)))
            {
                context.Report(
                    DiagnosticCodes.PartnerOfAnotherCounty, Severity.Warning, ValidationProblems.PartnerOfAnotherCounty(county),
                    FormattableString.Invariant($"partners/{i}/place/county"));
            }
        }
    }

    /// <summary>Whether a place was in a county at its own time, or came to it in the county's.</summary>
    private static bool MayBeIn(EntryPlace place, County county)
    {
        var last = county.To ?? Register.LastDay;
        return new[] { place.DayIn(county.From, last), last }.Any(day => place.On(day, one => one.CountyOn(day) == county) != Certainty.No);
    }

    private static MunicipalityNumber? NumberOf(Municipality municipality, ImmutableArray<LocalDate> days) =>
        (days.IsEmpty ? null : municipality.NumberOn(days[0])) ?? municipality.Number;
}
