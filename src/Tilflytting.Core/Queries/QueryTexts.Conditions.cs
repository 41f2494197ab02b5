namespace Tilflytting.Core.Queries;

/// <content>Sentences about texts, ids, languages, provenance, and what is stated at all.</content>
internal static partial class QueryTexts
{
    public static LocalizedText Everything { get; } = Say("alt er spurt etter", "alt er spurt etter", "everything is asked for");

    public static LocalizedText NoLanguage { get; } = Say(
        "ikke oppgitt: oppføringen sier ikke hvilket språk den er på",
        "ikkje oppgitt: oppføringa seier ikkje kva språk ho er på",
        "not stated: the entry does not say which language it is in");

    public static LocalizedText NoOrganisationNumbers { get; } = Say(
        "ikke oppgitt: ingen samarbeidspartner har organisasjonsnummer",
        "ikkje oppgitt: ingen samarbeidspartnar har organisasjonsnummer",
        "not stated: no partner has an organisation number");

    public static LocalizedText NoPublisher { get; } = Say(
        "ikke oppgitt: oppføringen sier ikke hvem som ga den ut", "ikkje oppgitt: oppføringa seier ikkje kven som gav ho ut", "not stated: the entry does not say who published it");

    public static LocalizedText NoSource { get; } = Say(
        "ikke oppgitt: oppføringen har ingen kildeadresse", "ikkje oppgitt: oppføringa har inga kjeldeadresse", "not stated: the entry has no source address");

    public static LocalizedText NotWritten { get; } = Say(
        "ikke oppgitt: ingen vet når oppføringen ble skrevet", "ikkje oppgitt: ingen veit når oppføringa vart skriven", "not stated: nobody knows when the entry was written");

    public static LocalizedText NoItems(string scheme) => Say(
        $"ikke oppgitt: oppføringen har ingen liste av slaget «{scheme}»",
        $"ikkje oppgitt: oppføringa har inga liste av slaget «{scheme}»",
        $"not stated: the entry has no list of the kind «{scheme}»");

    public static LocalizedText WordsAlone(string words) => Say(
        $"«{words}» er oppgitt uten kode", $"«{words}» er oppgitt utan kode", $"«{words}» is listed without a code");

    public static LocalizedText AllCoded(int count) => count == 1
        ? Say("det som er oppgitt, har kode", "det som er oppgitt, har kode", "what is listed has a code")
        : Say($"alle {count} som er oppgitt, har kode", $"alle {count} som er oppgitt, har kode", $"all {count} that are listed have a code");

    public static LocalizedText Stated(MemberName member, bool isStated) => isStated
        ? Say($"«{member.Nb}» er oppgitt", $"«{member.Nn}» er oppgitt", $"«{member.Text}» is stated")
        : Say($"«{member.Nb}» er ikke oppgitt", $"«{member.Nn}» er ikkje oppgitt", $"«{member.Text}» is not stated");

    public static LocalizedText IdIs(Slug id) => Say($"oppføringen heter {id}", $"oppføringa heiter {id}", $"the id of the entry is {id}");

    public static LocalizedText LanguageIs(LanguageTag language) =>
        Say($"oppføringen er på «{language}»", $"oppføringa er på «{language}»", $"the entry is in «{language}»");

    public static LocalizedText PublisherIs(string publisher) =>
        Say($"«{publisher}» ga den ut", $"«{publisher}» gav ho ut", $"«{publisher}» published it");

    public static LocalizedText SourceIs(Uri source) =>
        Say($"kilden er {source.OriginalString}", $"kjelda er {source.OriginalString}", $"the source is {source.OriginalString}");

    public static LocalizedText Written(PartialDate date) =>
        Say($"oppføringen ble skrevet {date}", $"oppføringa vart skriven {date}", $"the entry was written {date}");

    public static LocalizedText TextNotFound(string words) => Say(
        $"«{words}» står ikke i noen tekst", $"«{words}» står ikkje i nokon tekst", $"«{words}» is in no text");

    public static LocalizedText TextFound(string words, TextHighlight found)
    {
        var (nb, nn, en) = found.Field switch
        {
            SearchedField.Title => ("i tittelen", "i tittelen", "in the title"),
            SearchedField.Summary => ("i sammendraget", "i samandraget", "in the summary"),
            SearchedField.Description => ("i beskrivelsen", "i omtalen", "in the description"),
            SearchedField.Objective => ("i et mål", "i eit mål", "in an objective"),
            SearchedField.Project => ("i et prosjekt", "i eit prosjekt", "in a project"),
            SearchedField.Item => ("i en liste", "i ei liste", "in a list"),
            SearchedField.Activity => ("i en aktivitet", "i ein aktivitet", "in an activity"),
            SearchedField.Partner => ("om en samarbeidspartner", "om ein samarbeidspartnar", "of a partner"),
            SearchedField.Place => ("om et sted", "om ein stad", "of a place"),
            SearchedField.Outcome => ("i et resultat", "i eit resultat", "in a result"),
            SearchedField.Funding => ("om finansieringen", "om finansieringa", "of the funding"),
            _ => ("om en annen oppføring", "om ei anna oppføring", "of another entry"),
        };

        // The words as they stand there; a page of text would drown the reason.
        var value = TextFormat.OneLine(found.Excerpt().Text);
        return Say($"«{words}» står {nb}: «{value}»", $"«{words}» står {nn}: «{value}»", $"«{words}» stands {en}: «{value}»");
    }
}
