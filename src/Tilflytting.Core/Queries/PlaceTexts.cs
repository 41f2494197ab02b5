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

    /// <summary>The very place that is asked for is stated.</summary>
    public static LocalizedText Stated(string asked) => QueryTexts.Say($"{asked} er oppgitt", $"{asked} er oppgitt", $"{asked} is stated");

    /// <summary>What a place of the entry says of the one that is asked for.</summary>
    public static LocalizedText Place(EntryPlace place, string asked, PlaceMode mode, Certainty certainty)
    {
        var subject = Subject(place);
        var (nb, nn, en) = (subject.For(LanguageTag.Bokmal), subject.For(LanguageTag.Nynorsk), subject.For(LanguageTag.English));
        if (mode is { Kind: PlaceModeKind.AsOf, Day: { } on })
        {
            var day = FormattableString.Invariant($"{on:uuuu-MM-dd}");
            return certainty switch
            {
                Certainty.Certain => QueryTexts.Say($"{nb} og {asked} var på samme sted den {day}", $"{nn} og {asked} var på same stad den {day}", $"{en} and {asked} were in the same place on {day}"),
                Certainty.Possible => QueryTexts.Say(
                    $"{nb} og {asked} kan ha vært på samme sted den {day}{Why(place).For(LanguageTag.Bokmal)}",
                    $"{nn} og {asked} kan ha vore på same stad den {day}{Why(place).For(LanguageTag.Nynorsk)}",
                    $"{en} and {asked} may have been in the same place on {day}{Why(place).For(LanguageTag.English)}"),
                _ => QueryTexts.Say($"{nb} og {asked} var ikke på samme sted den {day}", $"{nn} og {asked} var ikkje på same stad den {day}", $"{en} and {asked} were not in the same place on {day}"),
            };
        }

        var (daNb, daNn, daEn) = mode.Kind == PlaceModeKind.AsRecorded ? (" på oppføringens tid", " på den tida oppføringa gjeld", " at the time of the entry") : ("", "", "");
        return certainty switch
        {
            Certainty.Certain => QueryTexts.Say($"{nb} hører til {asked}{daNb}", $"{nn} høyrer til {asked}{daNn}", $"{en} belongs to {asked}{daEn}"),
            Certainty.Possible => QueryTexts.Say(
                $"{nb} kan ha med {asked} å gjøre{daNb}{Why(place).For(LanguageTag.Bokmal)}",
                $"{nn} kan ha med {asked} å gjere{daNn}{Why(place).For(LanguageTag.Nynorsk)}",
                $"{en} may have to do with {asked}{daEn}{Why(place).For(LanguageTag.English)}"),
            _ => QueryTexts.Say($"{nb} hører ikke til {asked}{daNb}", $"{nn} høyrer ikkje til {asked}{daNn}", $"{en} does not belong to {asked}{daEn}"),
        };
    }

    /// <summary>Why a place is only possible: several are meant, it is itself uncertain, or it was divided or merged.</summary>
    private static LocalizedText Why(EntryPlace place)
    {
        var several = place.Municipalities.Count();
        if (several > 1)
        {
            return QueryTexts.Say($"; det er en av {several} kommuner", $"; det er ein av {several} kommunar", $"; it is one of {several} municipalities");
        }

        if (place.Place.Certainty == Certainty.Possible)
        {
            return QueryTexts.Say("; stedet er bare mulig", "; staden er berre mogleg", "; the place is only possible");
        }

        var (municipality, day) = place.Readings[0];
        var parts = municipality.ChangesTo(PlaceRegister.Default.LastDay, day)
            .Where(change => change is { Kind: MunicipalityChangeKind.Split, Share: not ChangeShare.Minor } && change.From == municipality).ToList();
        if (parts.Count > 1)
        {
            var date = FormattableString.Invariant($"{parts[0].Date:uuuu-MM-dd}");
            var names = string.Join(", ", parts.Select(static part => part.ToName.Norwegian).Distinct());
            return QueryTexts.Say($"; kommunen ble delt {date}: {names}", $"; kommunen vart delt {date}: {names}", $"; the municipality was divided on {date}: {names}");
        }

        return QueryTexts.Say("; grensene har skiftet", "; grensene har skift", "; the borders have changed");
    }

    /// <summary>The place by the name and number of its time, or as it is recorded where it may be several.</summary>
    private static LocalizedText Subject(EntryPlace place)
    {
        if (place.Municipalities.ToList() is [var only])
        {
            var day = place.Readings[^1].Day;
            return Named(only.NameOn(day)?.Norwegian ?? only.Name, (only.NumberOn(day) ?? only.Number).ToString());
        }

        var name = (place.Place.Name ?? place.Place.Locality)?.For(LanguageTag.Bokmal);
        var number = place.Place.Municipality?.ToString() ?? (place.Place.Kind == PlaceKind.County || name is null ? place.Place.County?.ToString() : null);
        return name is not null ? number is null ? $"«{name}»" : Named(name, number) : number is not null ? number : SomePlace;
    }
}
