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

    public static LocalizedText NoSource { get; } = Say(
        "ikke oppgitt: oppføringen har ingen kildeadresse", "ikkje oppgitt: oppføringa har inga kjeldeadresse", "not stated: the entry has no source address");

    public static LocalizedText NotWritten { get; } = Say(
        "ikke oppgitt: ingen vet når oppføringen ble skrevet", "ikkje oppgitt: ingen veit når oppføringa vart skriven", "not stated: nobody knows when the entry was written");

    public static LocalizedText NoItems(Vocabulary vocabulary)
    {
        var name = FacetDimension.Of(vocabulary).Label;
        return Say(
            $"ikke oppgitt: oppføringen sier ingenting om «{name.For(LanguageTag.Bokmal)}»",
            $"ikkje oppgitt: oppføringa seier ingenting om «{name.For(LanguageTag.Nynorsk)}»",
            $"not stated: the entry says nothing of «{name.For(LanguageTag.English)}»");
    }

    public static LocalizedText WordsAlone(string words) => Say(
        $"«{words}» er oppgitt uten kode", $"«{words}» er oppgitt utan kode", $"«{words}» is listed without a code");

    public static LocalizedText AllCoded(int count) => count == 1
        ? Say("det som er oppgitt, har kode", "det som er oppgitt, har kode", "what is listed has a code")
        : Say($"alle {count} som er oppgitt, har kode", $"alle {count} som er oppgitt, har kode", $"all {count} that are listed have a code");

    public static LocalizedText Stated(MemberDescription member, bool isStated) => isStated
        ? Say($"«{member.Many.Nb}» er oppgitt", $"«{member.Many.Nn}» er oppgitt", $"«{member.Many.En}» is stated")
        : Say($"«{member.Many.Nb}» er ikke oppgitt", $"«{member.Many.Nn}» er ikkje oppgitt", $"«{member.Many.En}» is not stated");

    public static LocalizedText IdIs(Slug id) => Say($"oppføringens id er {id}", $"id-en til oppføringa er {id}", $"the id of the entry is {id}");

    public static LocalizedText LanguageIs(LanguageTag language) =>
        language == LanguageTag.Bokmal ? Say("oppføringen er på bokmål", "oppføringa er på bokmål", "the entry is in Bokmål")
        : language == LanguageTag.Nynorsk ? Say("oppføringen er på nynorsk", "oppføringa er på nynorsk", "the entry is in Nynorsk")
        : language == LanguageTag.Norwegian ? Say("oppføringen er på norsk, uten å si hvilket", "oppføringa er på norsk, utan å seie kva for eit", "the entry is in Norwegian, without saying which")
        : language == LanguageTag.English ? Say("oppføringen er på engelsk", "oppføringa er på engelsk", "the entry is in English")
        : language == LanguageTag.NorthSami ? Say("oppføringen er på nordsamisk", "oppføringa er på nordsamisk", "the entry is in North Sámi")
        : Say($"oppføringen er på språket «{language}»", $"oppføringa er på språket «{language}»", $"the entry is in the language «{language}»");

    public static LocalizedText SourceIs(Uri source) =>
        Say($"kilden er {source.OriginalString}", $"kjelda er {source.OriginalString}", $"the source is {source.OriginalString}");

    /// <summary>When the words were written, and where only a part of that time is asked for, that it may be in it.</summary>
    public static LocalizedText Written(PartialDate date, Certainty certainty, LocalizedText when)
    {
        var (nb, nn, en) = certainty == Certainty.Possible
            ? ($"; det kan være {when.For(LanguageTag.Bokmal)}", $"; det kan vere {when.For(LanguageTag.Nynorsk)}", $"; that may be {when.For(LanguageTag.English)}")
            : ("", "", "");
        return Say(
            $"oppføringen er datert {Date(date, LanguageTag.Bokmal)}{nb}",
            $"oppføringa er datert {Date(date, LanguageTag.Nynorsk)}{nn}",
            $"the entry is dated {Date(date, LanguageTag.English)}{en}");
    }

    public static LocalizedText PartnerNumbered(Partner partner)
    {
        var (name, number) = (partner.Name, partner.OrganisationNumber);
        return Say(
            $"«{name.For(LanguageTag.Bokmal)}» ({number}) er samarbeidspartner",
            $"«{name.For(LanguageTag.Nynorsk)}» ({number}) er samarbeidspartnar",
            $"«{name.For(LanguageTag.English)}» ({number}) is a partner");
    }

    public static LocalizedText NoPartnerNumbered(OrganisationNumber number) => Say(
        $"ingen samarbeidspartner har organisasjonsnummeret {number}, og andre nummer er oppgitt",
        $"ingen samarbeidspartnar har organisasjonsnummeret {number}, og andre nummer er oppgitt",
        $"no partner has the organisation number {number}, and others are stated");

    public static LocalizedText TextNotFound(string words) => Say(
        $"«{words}» står ikke i noen tekst", $"«{words}» står ikkje i nokon tekst", $"«{words}» is in no text");

    public static LocalizedText TextFound(string words, TextHighlight found)
    {
        var (nb, nn, en) = found.Field switch
        {
            SearchedField.Title => ("i tittelen", "i tittelen", "in the title"),
            SearchedField.Summary => ("i sammendraget", "i samandraget", "in the summary"),
            SearchedField.Description => ("i omtalen", "i omtalen", "in the description"),
            SearchedField.Objective => ("i et mål", "i eit mål", "in an objective"),
            SearchedField.Project => ("i et prosjekt", "i eit prosjekt", "in a project"),
            SearchedField.Item => ("i en liste", "i ei liste", "in a list"),
            SearchedField.Activity => ("i en aktivitet", "i ein aktivitet", "in an activity"),
            SearchedField.Partner => ("om en samarbeidspartner", "om ein samarbeidspartnar", "of a partner"),
            SearchedField.Place => ("om et sted", "om ein stad", "of a place"),
            SearchedField.Outcome => ("i et resultat", "i eit resultat", "in a result"),
            SearchedField.Funding => ("om finansieringen", "om finansieringa", "of the funding"),
            SearchedField.Label => LabelTexts.In(found.Vocabulary!),
            _ => ("om en annen oppføring", "om ei anna oppføring", "of another entry"),
        };

        // The words as they stand there; a page of text would drown the reason.
        var value = TextFormat.OneLine(found.Excerpt().Text);
        return Say($"«{words}» står {nb}: «{value}»", $"«{words}» står {nn}: «{value}»", $"«{words}» stands {en}: «{value}»");
    }
}
