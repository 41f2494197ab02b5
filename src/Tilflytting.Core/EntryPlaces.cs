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
        var county = stated.Select(static one => one.Place.County).FirstOrDefault(static number => number is not null);
        return stated.Select(one => Meant(one.Place, one.Days, county)).OfType<EntryPlace>();
    }

    /// <summary>Every place where the work was done: by which members of the initiative it is stated, and which days it is of, the first that counts first.</summary>
    public static IEnumerable<(string Path, Place Place, ImmutableArray<LocalDate> Days)> Stated(Initiative initiative)
    {
        IEnumerable<(string, Place, ImmutableArray<LocalDate>)> In(string path, ImmutableArray<Place> places, StatedPeriod? period) =>
            places.Select((place, i) => (FormattableString.Invariant($"{path}places/{i}"), place, Days(period, initiative)));

        return In("", initiative.Places, initiative.Period)
            .Concat(initiative.Projects.SelectMany((project, i) => In(FormattableString.Invariant($"projects/{i}/"), project.Places, project.Period)))
            .Concat(initiative.Activities.SelectMany((activity, i) => In(FormattableString.Invariant($"activities/{i}/"), activity.Places, activity.Period)));
    }

    /// <summary>What one place stands for; null when it says nothing.</summary>
    public static EntryPlace? Of(Place place, ImmutableArray<LocalDate> days) => Meant(place, days, place.County);

    /// <summary>The first dated day of the period (the part's own, else the whole's, else the first of any part), then when the words were written.</summary>
    private static ImmutableArray<LocalDate> Days(StatedPeriod? own, Initiative initiative)
    {
        var parts = initiative.Projects.Select(static project => project.Period).Concat(initiative.Activities.Select(static activity => activity.Period));
        var first = FirstDay(own) ?? FirstDay(initiative.Period) ?? parts.Select(FirstDay).Min();
        return [.. new[] { first, initiative.Provenance?.StatedOn?.Earliest }.OfType<LocalDate>()];
    }

    private static LocalDate? FirstDay(StatedPeriod? stated) => (stated?.Period?.Start ?? stated?.Period?.End)?.Earliest;

    private static EntryPlace? Meant(Place place, ImmutableArray<LocalDate> days, CountyNumber? statedCounty)
    {
        var county = place.County ?? statedCounty;
        if (place.Municipality is { IsDefault: false } number && Numbered(number, place, days) is { } numbered)
        {
            return numbered;
        }

        if (place.Kind == PlaceKind.County)
        {
            return WithinCounty(place, days, place.County ?? CountyNamed(place, days));
        }

        return MayBeMunicipality(place) && Named(place, days, county) is { } named ? named : WithinCounty(place, days, county ?? CountyOf(place.Municipality));
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

    private static EntryPlace? Named(Place place, ImmutableArray<LocalDate> days, CountyNumber? county)
    {
        foreach (var day in days)
        {
            if (Found(place, InCounty(NamedOn(place, day), county, day), [day]) is { } found)
            {
                return found;
            }
        }

        return Found(place, InCounty(NamedOn(place, null), county, null), days);
    }

    private static ImmutableArray<Municipality> NamedOn(Place place, LocalDate? day) =>
        [.. Names(place).SelectMany(name => Register.Named(name, day)).Distinct()];

    private static IEnumerable<string> Names(Place place) =>
        place.Name!.HasLanguage ? place.Name.Texts.Select(static text => text.Value) : [place.Name.For(LanguageTag.Undetermined)];

    /// <summary>Those in a county; all of them where none is, for then the name and the county are at odds.</summary>
    private static ImmutableArray<Municipality> InCounty(ImmutableArray<Municipality> municipalities, CountyNumber? county, LocalDate? day)
    {
        if (county is not { } number || municipalities.Length < 2)
        {
            return municipalities;
        }

        ImmutableArray<Municipality> within = [.. municipalities.Where(one => day is { } on ? one.CountyOn(on)?.Number == number : WasIn(one, number))];
        return within.IsEmpty ? municipalities : within;
    }

    private static bool WasIn(Municipality municipality, CountyNumber county) =>
        municipality.Numbers.Any(number => municipality.CountyOn(number.From)?.Number == county || municipality.CountyOn(number.To ?? Register.LastDay)?.Number == county);

    private static CountyNumber? CountyNamed(Place place, ImmutableArray<LocalDate> days)
    {
        if (place.Name is null)
        {
            return null;
        }

        foreach (var day in days.Select(static day => (LocalDate?)day).Append(null))
        {
            var found = Names(place).SelectMany(name => Register.CountiesNamed(name, day)).Distinct().ToList();
            if (found.Count == 1)
            {
                return found[0].Number;
            }
        }

        return null;
    }

    /// <summary>The county that a municipality number names by its first two digits.</summary>
    private static CountyNumber? CountyOf(MunicipalityNumber? number) =>
        number is { IsDefault: false } known && CountyNumber.TryParse(known.ToString().AsSpan(0, 2), out var county, out _) ? county : null;

    private static EntryPlace? WithinCounty(Place place, ImmutableArray<LocalDate> days, CountyNumber? number)
    {
        if (number is not { } known || Register.FindCounty(known) is not { } county)
        {
            return null;
        }

        LocalDate? stated = days.IsEmpty ? null : days[0];
        var day = LocalDate.Max(county.From, LocalDate.Min(stated ?? Register.LastDay, county.To ?? Register.LastDay));
        return Found(place, county.MunicipalitiesOn(day), [day]);
    }

    private static EntryPlace? Found(Place place, ImmutableArray<Municipality> municipalities, ImmutableArray<LocalDate> days) =>
        municipalities.IsEmpty ? null : new(place, municipalities, days.IsEmpty ? null : days[0]);
}
