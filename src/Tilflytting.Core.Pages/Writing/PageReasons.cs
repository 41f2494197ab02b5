namespace Tilflytting.Core.Pages;

/// <summary>Why a page does not say a value.</summary>
internal static class PageReasons
{
    private static readonly LocalizedText Money = Say(nb: "En side sier ikke beløp.", nn: "Ei side seier ikkje beløp.", en: "A page does not say sums of money.");

    private static readonly LocalizedText Numbers = Say(
        nb: "En side sier et resultat bare med ord.", nn: "Ei side seier eit resultat berre med ord.", en: "A page says a result in words alone.");

    private static readonly LocalizedText Elsewhere = Say(
        nb: "En side sier hvor arbeidet og prosjektene er, ikke hver aktivitet.",
        nn: "Ei side seier kvar arbeidet og prosjekta er, ikkje kvar aktivitet.",
        en: "A page says where the work and its projects are, not each activity.");

    private static readonly LocalizedText NoPlace = Say(
        nb: "En side har ikke plass til dette.", nn: "Ei side har ikkje plass til dette.", en: "A page has no place for this.");

    /// <summary>The reason for a member that the model does not know.</summary>
    public static LocalizedText Unknown { get; } = Say(
        nb: "En side har ikke plass til medlemmer som modellen ikke kjenner.",
        nn: "Ei side har ikkje plass til medlemmer som modellen ikkje kjenner.",
        en: "A page has no place for members that the model does not know.");

    /// <summary>The reason for a text in another language than the entry's.</summary>
    public static LocalizedText Languages { get; } = Say(
        nb: "En side sier en tekst én gang, på oppføringens språk.", nn: "Ei side seier ein tekst éin gong, på språket til oppføringa.", en: "A page says a text once, in the language of the entry.");

    /// <summary>The reason for what belongs to a project that is named after another with its id.</summary>
    public static LocalizedText SameId { get; } = Say(
        nb: "Et prosjekt før det har samme id.", nn: "Eit prosjekt før det har same id.", en: "Another project before it has the same id.");

    /// <summary>The reason for a member by its pointer.</summary>
    public static LocalizedText Of(string pointer) => pointer.Split('/') switch
    {
        ["", "funding", ..] => Money,
        ["", "outcomes", _, _] => Numbers,
        ["", "activities", _, "places"] => Elsewhere,
        _ => NoPlace,
    };

    private static LocalizedText Say(string nb, string nn, string en) =>
        new([new(LanguageTag.Bokmal, nb), new(LanguageTag.Nynorsk, nn), new(LanguageTag.English, en)]);
}
