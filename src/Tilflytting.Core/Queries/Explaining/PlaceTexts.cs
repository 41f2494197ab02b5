namespace Tilflytting.Core.Queries;

/// <summary>Every sentence about places in an explanation, in bokmål, nynorsk and English.</summary>
internal static class PlaceTexts
{
    public static LocalizedText NoMunicipality { get; } = QueryTexts.Say(
        "ikke oppgitt: oppføringen har ikke noe sted som sier hvilken kommune det er",
        "ikkje oppgitt: oppføringa har ikkje nokon stad som seier kva kommune det er",
        "not stated: the entry has no place that says which municipality it is");

    public static LocalizedText NoCounty { get; } = QueryTexts.Say(
        "ikke oppgitt: oppføringen har ikke noe sted som sier hvilket fylke det er",
        "ikkje oppgitt: oppføringa har ikkje nokon stad som seier kva fylke det er",
        "not stated: the entry has no place that says which county it is");

    private static LocalizedText SomePlace { get; } = QueryTexts.Say("Stedet", "Staden", "The place");

    /// <summary>A name and a number, as people write them.</summary>
    public static string Named(string name, string number) => $"{name} ({number})";

    /// <summary>The very place that is asked for is stated, perhaps under a name or number that it has no more.</summary>
    /// <param name="recorded">The place as it was called at the time of the entry.</param>
    /// <param name="lineage">What became of it since; null when nothing did.</param>
    public static LocalizedText Stated(string recorded, LocalizedText? lineage) =>
        Because(QueryTexts.Say($"{recorded} er oppgitt", $"{recorded} er oppgitt", $"{recorded} is stated"), lineage);

    /// <summary>The very place that is asked for is stated, and yet it is only possible.</summary>
    /// <param name="place">The place.</param>
    /// <param name="isOnlyPossible">Whether that is because the place itself is only possible.</param>
    public static LocalizedText Itself(EntryPlace place, bool isOnlyPossible)
    {
        var (subject, why) = (Subject(place), isOnlyPossible ? OnlyPossible : Why(place) ?? Borders);
        string In(LanguageTag language, string stated) => $"{subject.For(language)} {stated} {why.For(language)}";
        return QueryTexts.Say(In(LanguageTag.Bokmal, "er oppgitt, men"), In(LanguageTag.Nynorsk, "er oppgitt, men"), In(LanguageTag.English, "is stated, but"));
    }

    /// <summary>What is asked for, the place itself or a namesake, was several places on the day, or none that is known.</summary>
    /// <param name="place">The place.</param>
    /// <param name="asked">What is asked for, by its last name and number; null when it is the place itself.</param>
    /// <param name="parts">Where that was on the day.</param>
    /// <param name="day">The day.</param>
    public static LocalizedText Divided(EntryPlace place, string? asked, ImmutableArray<string> parts, LocalDate day)
    {
        string In(LanguageTag language, string stated, string was, string between, string and, string notKnown)
        {
            var on = QueryTexts.Day(day, language);
            var rest = parts.IsEmpty ? $"{notKnown} {on}" : language == LanguageTag.English ? $"{was} {between} {QueryTexts.Or(parts, and)} on {on}" : $"{was} {on} {between} {QueryTexts.Or(parts, and)}";
            return $"{Subject(place).For(language)} {stated}{(asked is null ? "" : $" {asked}")} {rest}";
        }

        return QueryTexts.Say(
            In(LanguageTag.Bokmal, "er oppgitt, og", "var", "delt mellom", "og", "var ikke noe sted som er kjent,"),
            In(LanguageTag.Nynorsk, "er oppgitt, og", "var", "delt mellom", "og", "var ikkje nokon stad som er kjend,"),
            In(LanguageTag.English, "is stated, and", "was", "divided between", "and", "was no place that is known on"));
    }

    /// <summary>Whether a place is a county, and no place in it.</summary>
    public static bool IsCounty(Place place) => place.Municipality is null && (place.Kind == PlaceKind.County || (place.Name is null && place.Locality is null));

    /// <summary>What a place of the entry says of the one that is asked for.</summary>
    /// <param name="place">The place.</param>
    /// <param name="asked">What is asked for, by its last name and number.</param>
    /// <param name="mode">How the two are compared.</param>
    /// <param name="certainty">The answer.</param>
    /// <param name="lineage">How the one came to the other; null when nothing happened or nothing is known.</param>
    /// <param name="isOnlyPossible">Whether the answer is possible because the place itself is.</param>
    public static LocalizedText Place(EntryPlace place, string asked, PlaceMode mode, Certainty certainty, LocalizedText? lineage, bool isOnlyPossible = false)
    {
        var why = isOnlyPossible && !place.IsOfAnothersCounty ? OnlyPossible : Why(place) ?? lineage ?? Borders;
        var subject = Subject(place);
        var (nb, nn, en) = (subject.For(LanguageTag.Bokmal), subject.For(LanguageTag.Nynorsk), subject.For(LanguageTag.English));
        var (daNb, daNn, daEn) = mode.Kind switch
        {
            PlaceModeKind.AsRecorded => (" på oppføringens tid", " på den tida oppføringa gjeld", " at the time of the entry"),
            PlaceModeKind.AsOf => (
                $" {QueryTexts.Day(mode.Day!.Value, LanguageTag.Bokmal)}",
                $" {QueryTexts.Day(mode.Day.Value, LanguageTag.Nynorsk)}",
                $" on {QueryTexts.Day(mode.Day.Value, LanguageTag.English)}"),
            _ => ("", "", ""),
        };
        if (mode.Kind == PlaceModeKind.AsOf)
        {
            return certainty switch
            {
                Certainty.Certain => Because(
                    QueryTexts.Say($"{nb} og {asked} var på samme sted{daNb}", $"{nn} og {asked} var på same stad{daNn}", $"{en} and {asked} were in the same place{daEn}"),
                    lineage ?? Whichever(place)),
                Certainty.Possible => Because(
                    QueryTexts.Say($"{nb} og {asked} kan ha vært på samme sted{daNb}", $"{nn} og {asked} kan ha vore på same stad{daNn}", $"{en} and {asked} may have been in the same place{daEn}"),
                    why),
                _ => QueryTexts.Say($"{nb} og {asked} var ikke på samme sted{daNb}", $"{nn} og {asked} var ikkje på same stad{daNn}", $"{en} and {asked} were not in the same place{daEn}"),
            };
        }

        return certainty switch
        {
            Certainty.Certain => Because(QueryTexts.Say($"{nb} hører til {asked}{daNb}", $"{nn} høyrer til {asked}{daNn}", $"{en} belongs to {asked}{daEn}"), lineage ?? Whichever(place)),
            Certainty.Possible => Because(
                QueryTexts.Say($"{nb} kan ha med {asked} å gjøre{daNb}", $"{nn} kan ha med {asked} å gjere{daNn}", $"{en} may have to do with {asked}{daEn}"), why),
            _ => QueryTexts.Say($"{nb} hører ikke til {asked}{daNb}", $"{nn} høyrer ikkje til {asked}{daNn}", $"{en} does not belong to {asked}{daEn}"),
        };
    }

    private static LocalizedText OnlyPossible { get; } = QueryTexts.Say("stedet er bare mulig", "staden er berre mogleg", "the place is only possible");

    private static LocalizedText AnothersCounty { get; } = QueryTexts.Say(
        "fylket er oppgitt for et annet sted i oppføringen", "fylket er oppgitt for ein annan stad i oppføringa", "the county is stated for another place of the entry");

    private static LocalizedText Borders { get; } = QueryTexts.Say("grensene har skiftet", "grensene har skift", "the borders have changed");

    private static LocalizedText Because(LocalizedText text, LocalizedText? reason)
    {
        string In(LanguageTag language) => $"{text.For(language)}: {reason.For(language)}";
        return reason is null ? text : QueryTexts.Say(In(LanguageTag.Bokmal), In(LanguageTag.Nynorsk), In(LanguageTag.English));
    }

    /// <summary>That the answer is the same whichever of a few municipalities is meant; null where one is.</summary>
    private static LocalizedText? Whichever(EntryPlace place)
    {
        var several = place.Municipalities.ToList();
        if (several.Count is not (2 or 3))
        {
            return null;
        }

        var names = Names(place, several);
        return QueryTexts.Say($"enten det er {QueryTexts.Or(names, "eller")}", $"anten det er {QueryTexts.Or(names, "eller")}", $"whether it is {QueryTexts.Or(names, "or")}");
    }

    private static ImmutableArray<string> Names(EntryPlace place, List<Municipality> several) =>
        [.. several.Select(one => PlaceLineage.Label(one, place.Readings.First(reading => reading.Municipality == one).Day))];

    /// <summary>Why a place is only possible, as far as it lies in the place itself: several are meant, it is itself uncertain, or it was divided. Null when it does not.</summary>
    private static LocalizedText? Why(EntryPlace place)
    {
        if (place.IsOfAnothersCounty)
        {
            return AnothersCounty;
        }

        var several = place.Municipalities.ToList();
        if (several.Count is 2 or 3)
        {
            var names = Names(place, several);
            return QueryTexts.Say($"det kan være {QueryTexts.Or(names, "eller")}", $"det kan vere {QueryTexts.Or(names, "eller")}", $"it may be {QueryTexts.Or(names, "or")}");
        }

        if (several.Count > 3)
        {
            return QueryTexts.Say(
                $"det kan være hvilken som helst av {several.Count} kommuner", $"det kan vere kva som helst av {several.Count} kommunar", $"it may be any of {several.Count} municipalities");
        }

        if (place.Place.Certainty == Certainty.Possible)
        {
            return OnlyPossible;
        }

        var (municipality, day) = place.Readings[0];
        var parts = municipality.ChangesTo(PlaceRegister.Default.LastDay, day)
            .Where(change => change is { Kind: MunicipalityChangeKind.Split, Share: not ChangeShare.Minor } && change.From == municipality).ToList();
        if (parts.Count < 2)
        {
            return null;
        }

        ImmutableArray<string> went = [.. parts.Select(static part => PlaceTexts.Named(part.ToName.Norwegian, part.ToNumber.ToString())).Distinct()];
        string On(LanguageTag language) => QueryTexts.Day(parts[0].Date, language);
        return QueryTexts.Say(
            $"kommunen ble {On(LanguageTag.Bokmal)} delt mellom {QueryTexts.Or(went, "og")}",
            $"kommunen vart {On(LanguageTag.Nynorsk)} delt mellom {QueryTexts.Or(went, "og")}",
            $"the municipality was divided between {QueryTexts.Or(went, "and")} on {On(LanguageTag.English)}");
    }

    /// <summary>The place by the name and number of its time, or as it is recorded where it may be several.</summary>
    private static LocalizedText Subject(EntryPlace place)
    {
        if (place.Municipalities.ToList() is [var only])
        {
            return PlaceLineage.Label(only, place.Readings[^1].Day);
        }

        if (place.Place is { Municipality: null, Name: null, County: { IsDefault: false } county } && PlaceRegister.Default.FindCounty(county) is { } named)
        {
            return Named((named.NameOn(place.Readings[^1].Day) ?? named.Names[^1]).Norwegian, county.ToString());
        }

        var name = (place.Place.Name ?? place.Place.Locality)?.For(LanguageTag.Bokmal);
        var number = place.Place.Municipality?.ToString() ?? (place.Place.Kind == PlaceKind.County || name is null ? place.Place.County?.ToString() : null);
        return name is not null ? number is null ? $"«{name}»" : Named(name, number) : number is not null ? number : SomePlace;
    }
}
