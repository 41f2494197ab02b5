namespace Tilflytting.Core.Queries;

/// <content>Sentences about where an entry is from.</content>
internal static partial class QueryTexts
{
    public static LocalizedText NotRetrieved { get; } = Say(
        "ikke oppgitt: ingen vet når oppføringen ble hentet", "ikkje oppgitt: ingen veit når oppføringa vart henta", "not stated: nobody knows when the entry was retrieved");

    public static LocalizedText NoProvenance(ProvenanceName name) => name switch
    {
        ProvenanceName.Publisher => Say(
            "ikke oppgitt: oppføringen sier ikke hvem som ga den ut", "ikkje oppgitt: oppføringa seier ikkje kven som gav ho ut", "not stated: the entry does not say who published it"),
        ProvenanceName.Catalogue => Say(
            "ikke oppgitt: oppføringen sier ikke hvilken katalog den er fra",
            "ikkje oppgitt: oppføringa seier ikkje kva katalog ho er frå",
            "not stated: the entry does not say which catalogue it is from"),
        ProvenanceName.Study => Say(
            "ikke oppgitt: oppføringen sier ikke hvilken studie den er fra",
            "ikkje oppgitt: oppføringa seier ikkje kva studie ho er frå",
            "not stated: the entry does not say which study it is from"),
        _ => Say("ikke oppgitt: oppføringen sier ikke hvilken lisens den har", "ikkje oppgitt: oppføringa seier ikkje kva lisens ho har", "not stated: the entry does not say which licence it has"),
    };

    public static LocalizedText ProvenanceIs(ProvenanceName name, string stated) => name switch
    {
        ProvenanceName.Publisher => Say($"«{stated}» ga den ut", $"«{stated}» gav ho ut", $"«{stated}» published it"),
        ProvenanceName.Catalogue => Say($"oppføringen er fra katalogen «{stated}»", $"oppføringa er frå katalogen «{stated}»", $"the entry is from the catalogue «{stated}»"),
        ProvenanceName.Study => Say($"oppføringen er fra studien «{stated}»", $"oppføringa er frå studien «{stated}»", $"the entry is from the study «{stated}»"),
        _ => Say($"lisensen er «{stated}»", $"lisensen er «{stated}»", $"the licence is «{stated}»"),
    };

    public static LocalizedText Retrieved(LocalDate day) => Say(
        $"oppføringen ble hentet {Day(day, LanguageTag.Bokmal)}", $"oppføringa vart henta {Day(day, LanguageTag.Nynorsk)}", $"the entry was retrieved on {Day(day, LanguageTag.English)}");
}
