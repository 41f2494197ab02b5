namespace Tilflytting.Core.Pages;

/// <summary>The facts that identify an entry, as a written page says them: one on a line, its key before a colon.</summary>
internal static class WrittenFact
{
    public const string Id = "Id";
    public const string Language = "Språk";
    public const string Place = "Sted";
    public const string Period = "Periode";
    public const string Length = "Varighet";
    public const string Status = "Status";
    public const string Organisation = "Organisering";
    public const string Provenance = "Opphav";
    public const string Source = "Kilde";
    public const string Publisher = "Utgiver";
    public const string Catalogue = "Katalog";
    public const string Study = "Studie";
    public const string CarriedOutBy = "Utført av";
    public const string CommissionedBy = "På oppdrag fra";
    public const string Assessment = "Vurdering";
    public const string AssessedBy = "Vurdert av";
    public const string Basis = "Grunnlag";
    public const string StatedOn = "Oppgitt";
    public const string RetrievedOn = "Hentet";
    public const string Licence = "Lisens";

    /// <summary>The one value of <see cref="Provenance"/>: that there is one, and nothing is known of it.</summary>
    public const string Unknown = "ukjent";

    private static readonly Dictionary<string, string> Nynorsk = new(StringComparer.Ordinal)
    {
        [Place] = "Stad",
        [Length] = "Varigheit",
        [Source] = "Kjelde",
        [Publisher] = "Utgjevar",
        [CommissionedBy] = "På oppdrag frå",
        [StatedOn] = "Oppgjeve",
        [RetrievedOn] = "Henta",
    };

    private static readonly Dictionary<string, string> Bokmal = Nynorsk.ToDictionary(static pair => pair.Value, static pair => pair.Key, StringComparer.Ordinal);

    /// <summary>A key in a language of the page.</summary>
    public static string In(string key, LanguageTag language) => language == LanguageTag.Nynorsk ? Nynorsk.GetValueOrDefault(key, key) : key;

    /// <summary>The key that a word of either language is.</summary>
    public static string Of(string word) => Bokmal.GetValueOrDefault(word, word);
}
