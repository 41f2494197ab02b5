namespace Tilflytting.Core.Queries;

/// <summary>Every sentence about places in an explanation, in bokmål, nynorsk and English.</summary>
internal static class PlaceTexts
{
    public static LocalizedText NotStated { get; } = QueryTexts.Say(
        "ikke oppgitt: oppføringen har ikke noe sted som sier hvilken kommune det er",
        "ikkje oppgitt: oppføringa har ikkje nokon stad som seier kva kommune det er",
        "not stated: the entry has no place that says which municipality it is");

    /// <summary>A name and a number, as people write them.</summary>
    public static string Named(string name, string number) => $"{name} ({number})";

    /// <summary>What a place of the entry says of the one that is asked for.</summary>
    public static LocalizedText Place(EntryPlace place, string asked, PlaceMode mode, Certainty certainty)
    {
        var subject = Subject(place);
        var (nb, nn, en) = mode.Kind switch
        {
            PlaceModeKind.AsRecorded => (" da det ble skrevet om", " då det vart skrive om", " at the time of the entry"),
            PlaceModeKind.AsOf => (
                FormattableString.Invariant($" den {mode.Day:uuuu-MM-dd}"), FormattableString.Invariant($" den {mode.Day:uuuu-MM-dd}"), FormattableString.Invariant($" on {mode.Day:uuuu-MM-dd}")),
            _ => ("", "", ""),
        };
        if (subject == asked && certainty == Certainty.Certain)
        {
            return QueryTexts.Say($"{asked} er oppgitt", $"{asked} er oppgitt", $"{asked} is stated");
        }

        return certainty switch
        {
            Certainty.Certain => QueryTexts.Say($"{subject} hører til {asked}{nb}", $"{subject} høyrer til {asked}{nn}", $"{subject} belongs to {asked}{en}"),
            Certainty.Possible => QueryTexts.Say(
                $"{subject} kan ha med {asked} å gjøre{nb}{Why(place, "; det er en av {0} kommuner", "; stedet er bare mulig")}",
                $"{subject} kan ha med {asked} å gjere{nn}{Why(place, "; det er ein av {0} kommunar", "; staden er berre mogleg")}",
                $"{subject} may have to do with {asked}{en}{Why(place, "; it is one of {0} municipalities", "; the place is only possible")}"),
            _ => QueryTexts.Say($"{subject} hører ikke til {asked}{nb}", $"{subject} høyrer ikkje til {asked}{nn}", $"{subject} does not belong to {asked}{en}"),
        };
    }

    private static string Why(EntryPlace place, string several, string uncertain) =>
        place.Municipalities.Length > 1 ? string.Format(System.Globalization.CultureInfo.InvariantCulture, several, place.Municipalities.Length)
        : place.Place.Certainty == Certainty.Possible ? uncertain
        : "";

    /// <summary>The place by the name and number of its time, or as it is recorded where it may be several.</summary>
    private static string Subject(EntryPlace place)
    {
        if (place.Municipalities is [var only])
        {
            var day = place.DayIn(only.From, only.To ?? PlaceRegister.Default.LastDay);
            return Named(only.NameOn(day)?.Official ?? only.Name, (only.NumberOn(day) ?? only.Number).ToString());
        }

        var number = place.Place.Municipality?.ToString() ?? place.Place.County?.ToString();
        var name = place.Place.Name?.For(LanguageTag.Bokmal) ?? place.Place.Locality?.For(LanguageTag.Bokmal);
        return name is null ? number ?? "" : number is null ? $"«{name}»" : Named(name, number);
    }
}
