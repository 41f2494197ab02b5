using System.Collections.Frozen;

namespace Tilflytting.Core;

/// <summary>The words of Norwegian periods, bokmål and nynorsk. Several words in a row have a blank between them; a dot behind an abbreviation is not written here.</summary>
internal static class PhraseWords
{
    public static readonly FrozenDictionary<string, int> Months = Numbered(
        "januar jan", "februar feb febr", "mars mar", "april apr", "mai", "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt",
        "november nov", "desember des");

    public static readonly FrozenDictionary<string, Season> Seasons = Numbered(
        "våren vår", "sommeren sommer sommaren sommar", "høsten høst hausten haust", "vinteren vinter")
        .ToFrozenDictionary(static pair => pair.Key, static pair => (Season)(pair.Value + 20), StringComparer.Ordinal);

    /// <summary>First, second and so on, of quarters and half-years.</summary>
    public static readonly FrozenDictionary<string, int> Ordinals = Numbered("første fyrste", "andre annet anna", "tredje", "fjerde");

    public static readonly PhraseList Approximate = new("ca", "cirka", "sirka", "omkring", "omtrent", "rundt", "kring", "ikring", "om lag", "omlag", "circa");

    public static readonly PhraseList Uncertain = new(
        "antakelig", "antagelig", "antakeleg", "trolig", "truleg", "sannsynligvis", "sannsynlegvis", "kanskje", "muligens", "moglegvis", "mogelegvis", "visstnok", "formodentlig");

    /// <summary>What says of a date that it is the first of a period that goes on.</summary>
    public static readonly PhraseList From = new(
        "fra og med", "frå og med", "f o m", "fom", "fra", "frå", "siden", "sidan", "helt siden", "heilt sidan", "med start fra", "med start frå");

    /// <summary>What says of a date that it is the first; how long it went on is another matter.</summary>
    public static readonly PhraseList Started = new(
        "startet opp", "starta opp", "startet", "starta", "starter opp", "startar opp", "starter", "startar", "oppstart", "oppstart var", "prosjektstart", "start", "etablert",
        "etablerte", "ble startet", "blei starta", "vart starta", "ble etablert", "blei etablert", "vart etablert", "igangsatt", "igangsett", "satt i gang", "sett i gang",
        "kom i gang", "begynte", "begynt", "byrja", "starta som prosjekt", "opprettet", "oppretta", "ble opprettet", "vart oppretta", "blei oppretta");

    /// <summary>What stands between the two ends of a range.</summary>
    public static readonly PhraseList To = new(
        "til og med", "og til og med", "t o m", "tom", "og t o m", "fram til og med", "frem til og med", "fram til", "frem til", "og fram til", "og frem til", "til", "og til", "og ut",
        "ut", "til ut", "til utgangen av", "og ut året");

    /// <summary>What says of a date that it is the last.</summary>
    public static readonly PhraseList Until = new(
        "til og med", "t o m", "tom", "fram til og med", "frem til og med", "fram til", "frem til", "ut", "ut året", "til utgangen av");

    /// <summary>What says of a date that the work ended then.</summary>
    public static readonly PhraseList Ended = new(
        "ferdig", "avsluttet", "avslutta", "avslutning", "avslutninga", "avsluttes", "ble avsluttet", "blei avslutta", "vart avslutta", "sluttet", "slutta", "sluttført", "fullført",
        "slutt", "prosjektslutt", "opphørte", "nedlagt", "lagt ned", "ble lagt ned", "vart lagt ned", "avvikla", "avviklet");

    /// <summary>What says that it goes on.</summary>
    public static readonly PhraseList Ongoing = new(
        "d d", "dd", "til d d", "til dd", "til dags dato", "dags dato", "i dag", "til i dag", "til nå", "til no", "nå", "no", "pågår", "pågår fortsatt", "og pågår fortsatt",
        "pågår framleis", "og pågår framleis", "pågår ennå", "og pågår", "fortsatt", "framleis", "og framover", "og fremover", "og utover", "av", "fortsetter", "held fram", "og fortsetter",
        "og held fram", "og fortsatt pågår", "løpende", "løpande", "pågående", "pågåande", "til fortsatt pågående");

    /// <summary>What may stand before a period and says nothing of it, one or several of them.</summary>
    public static readonly PhraseList Lead = new(
        "i", "på", "perioden", "periode", "prosjektperiode", "prosjektperioden", "prosjektperioder", "tidsrommet", "tidsrom", "tidsperiode", "tidsperioden", "årene", "åra", "år", "året",
        "i løpet av", "gjennom", "gikk", "gjekk", "varte", "vara", "varer", "pågikk", "pågjekk", "pågår", "foregikk", "føregjekk", "gjennomført", "gjennomførte", "gjennomføres", "prosjektet",
        "prosjektperioden er", "prosjektperioden var", "prosjektperioda er", "prosjektperioda var", "prosjektperiode er", "prosjektperiode var", "perioden er", "perioden var", "perioda er",
        "perioda var", "prosjektperioda", "perioda", "varighet", "tid", "tidspunkt", "når", "drevet", "drive", "hele", "heile", "ble gjennomført", "blei gjennomført", "vart gjennomført", "gikk over årene");

    /// <summary>What narrows a date without saying by how much: a day of it all the same. A preposition before it is passed over.</summary>
    public static readonly PhraseList Somewhere = new(
        "begynnelsen av", "begynninga av", "starten av", "starten på", "tidlig i", "tidleg i", "tidlig på", "tidleg på", "midten av", "midt i", "midt på", "slutten av", "slutten på", "sent i",
        "seint i", "sent på", "seint på", "siste del av", "første del av", "fyrste del av", "løpet av", "utpå", "ut på");

    private static FrozenDictionary<string, int> Numbered(params ReadOnlySpan<string> names)
    {
        var numbered = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split(' '))
            {
                numbered.Add(name, i + 1);
            }
        }

        return numbered.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
