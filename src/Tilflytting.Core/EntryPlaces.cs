namespace Tilflytting.Core;

/// <summary>Which municipalities the places of an entry stand for. What is known of a place is used; nothing is picked.</summary>
/// <remarks>
/// A number means the municipality that had it on the first dated day of the period, else when the words were written; else the only one that ever had it, or each that had
/// it. A name may be several, narrowed by the same days and by the county that is stated. A county, or a region or an unknown name in a county that is
/// stated, is one of the county's municipalities. A locality is never looked up.
/// </remarks>
internal static class EntryPlaces
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    /// <summary>The places that say something of municipalities; none when nothing is stated.</summary>
    public static IEnumerable<EntryPlace> Of(Initiative initiative)
    {
        var stated = Stated(initiative).ToList();
        ImmutableArray<CountyNumber> counties = [.. stated.Select(static one => one.Place.County).OfType<CountyNumber>().Distinct()];
        return stated.Select(one => Meant(one.Place, one.Days, counties)).OfType<EntryPlace>();
    }

    /// <summary>Every place where the work was done: by which members of the initiative it is stated, and which days it is of, the first that counts first.</summary>
    public static IEnumerable<(string Path, Place Place, ImmutableArray<LocalDate> Days)> Stated(Initiative initiative)
    {
        // An activity is of its project's time where it has none of its own.
        StatedPeriod? PeriodOf(Activity activity) =>
            FirstDay(activity.Period) is not null ? activity.Period : initiative.Projects.FirstOrDefault(project => project.Id == activity.Project)?.Period;

        IEnumerable<(string, Place, ImmutableArray<LocalDate>)> In(string path, ImmutableArray<Place> places, StatedPeriod? period) =>
            places.Select((place, i) => (FormattableString.Invariant($"{path}places/{i}"), place, Days(period, initiative)));

        return In("", initiative.Places, initiative.Period)
            .Concat(initiative.Projects.SelectMany((project, i) => In(FormattableString.Invariant($"projects/{i}/"), project.Places, project.Period)))
            .Concat(initiative.Activities.SelectMany((activity, i) => In(FormattableString.Invariant($"activities/{i}/"), activity.Places, PeriodOf(activity))));
    }

    /// <summary>What one place stands for; null when it says nothing.</summary>
    public static EntryPlace? Of(Place place, ImmutableArray<LocalDate> days) => Meant(place, days, []);

    /// <summary>The first dated day of the period (the part's own, else the whole's, else the first of any part), then when the words were written.</summary>
    private static ImmutableArray<LocalDate> Days(StatedPeriod? own, Initiative initiative)
    {
        var parts = initiative.Projects.Select(static project => project.Period).Concat(initiative.Activities.Select(static activity => activity.Period));
        var first = FirstDay(own) ?? FirstDay(initiative.Period) ?? parts.Select(FirstDay).Min();
        return [.. new[] { first, initiative.Provenance?.StatedOn?.Earliest }.OfType<LocalDate>()];
    }

    private static LocalDate? FirstDay(StatedPeriod? stated) => (stated?.Period?.Start ?? stated?.Period?.End)?.Earliest;

    private static EntryPlace? Meant(Place place, ImmutableArray<LocalDate> days, ImmutableArray<CountyNumber> stated)
    {
        // Its own county says where a place is; else it may be in any that the entry states.
        var counties = place.County is { } own ? [own] : stated;
        if (place.Municipality is { IsDefault: false } number && Numbered(number, place, days) is { } numbered)
        {
            return numbered;
        }

        if (place.Kind == PlaceKind.County)
        {
            return Within(place, days, place.County is { } county ? [county] : CountiesNamed(place, days));
        }

        return (MayBeMunicipality(place) ? Named(place, days, counties) : null)
            ?? (place.Kind is null && place.County is null ? Within(place, days, CountiesNamed(place, days)) : null)
            ?? Within(place, days, counties);
    }

    private static EntryPlace? Numbered(MunicipalityNumber number, Place place, ImmutableArray<LocalDate> days)
    {
        foreach (var day in days)
        {
            if (Register.Find(number, day) is { } found)
            {
                return new(place, [found], day);
            }
        }

        return Found(place, Register.FindAll(number), days);
    }

    /// <summary>A name is that of a municipality unless the place is a region or nothing but a locality.</summary>
    private static bool MayBeMunicipality(Place place) =>
        place.Name is not null
        && (place.Kind is not { } kind || kind == PlaceKind.Municipality || (kind == PlaceKind.Locality && place.Locality is not null));

    private static EntryPlace? Named(Place place, ImmutableArray<LocalDate> days, ImmutableArray<CountyNumber> counties)
    {
        foreach (var day in days)
        {
            if (Found(place, InCounties(NamedOn(place, day), counties, day), [day]) is { } found)
            {
                return found;
            }
        }

        return Found(place, InCounties(NamedOn(place, null), counties, null), days);
    }

    private static ImmutableArray<Municipality> NamedOn(Place place, LocalDate? day) =>
        [.. Names(place).SelectMany(name => Register.Named(name, day)).Distinct()];

    private static IEnumerable<string> Names(Place place) =>
        place.Name!.HasLanguage ? place.Name.Texts.Select(static text => text.Value) : [place.Name.For(LanguageTag.Undetermined)];

    /// <summary>Those in the counties; all of them where none is, for then the name and the county are at odds.</summary>
    private static ImmutableArray<Municipality> InCounties(ImmutableArray<Municipality> municipalities, ImmutableArray<CountyNumber> counties, LocalDate? day)
    {
        if (counties.IsEmpty || municipalities.Length < 2)
        {
            return municipalities;
        }

        ImmutableArray<Municipality> within =
        [
            .. municipalities.Where(one => day is { } on ? one.CountyOn(on) is { } county && counties.Contains(county.Number) : counties.Any(number => WasIn(one, number))),
        ];
        return within.IsEmpty ? municipalities : within;
    }

    private static bool WasIn(Municipality municipality, CountyNumber county) =>
        municipality.Numbers.Any(number => municipality.CountyOn(number.From)?.Number == county || municipality.CountyOn(number.To ?? Register.LastDay)?.Number == county);

    /// <summary>Every county that was called so when the entry speaks of it, else at any time.</summary>
    private static ImmutableArray<CountyNumber> CountiesNamed(Place place, ImmutableArray<LocalDate> days)
    {
        if (place.Name is null)
        {
            return [];
        }

        foreach (var day in days.Select(static day => (LocalDate?)day).Append(null))
        {
            ImmutableArray<CountyNumber> found = [.. Names(place).SelectMany(name => Register.CountiesNamed(name, day)).Select(static county => county.Number).Distinct()];
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>The municipalities of the counties, on the day that the entry speaks of, or the nearest of the county's life.</summary>
    private static EntryPlace? Within(Place place, ImmutableArray<LocalDate> days, ImmutableArray<CountyNumber> counties)
    {
        LocalDate? stated = days.IsEmpty ? null : days[0];
        ImmutableArray<Municipality> within =
        [
            .. counties.Select(Register.FindCounty).OfType<County>().SelectMany(county => county.MunicipalitiesOn(
                LocalDate.Max(county.From, LocalDate.Min(stated ?? Register.LastDay, county.To ?? Register.LastDay)))).Distinct(),
        ];
        return Found(place, within, days);
    }

    private static EntryPlace? Found(Place place, ImmutableArray<Municipality> municipalities, ImmutableArray<LocalDate> days) =>
        municipalities.IsEmpty ? null : new(place, municipalities, days.IsEmpty ? null : days[0]);
}
