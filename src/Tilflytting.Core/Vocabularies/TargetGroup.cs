namespace Tilflytting.Core;

/// <summary>Whom the work is to reach (<i>målgruppe</i>). The vocabulary <c>target-group</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class TargetGroup : IVocabulary
{
    private TargetGroup()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "target-group",
        new("all-newcomers", 1, "Alle typer innflyttere", "Alle typar innflyttarar", "All kinds of newcomers", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Alle typer tilflyttere"), new(LanguageTag.Nynorsk, "Alle typar tilflyttarar")],
            IsCatchAll = true,
            Definition = "No group in particular; covers the groups of newcomers below it",
        },
        new("qualified-workers", 2, "Høyt utdannet arbeidskraft/arbeidskraft med spesifikk kompetanse", "Høgt utdanna arbeidskraft/arbeidskraft med spesifikk kompetanse", "Highly educated workers, or workers with specific skills", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Høyt utdannet arbeidskraft"), new(LanguageTag.Bokmal, "Arbeidskraft med spesifikk kompetanse"), new(LanguageTag.Nynorsk, "Høgt utdanna arbeidskraft")],
            Broader = "general-workforce",
        },
        new("general-workforce", 3, "Arbeidskraft generelt", "Arbeidskraft generelt", "Workforce in general", ConceptOrigin.Form)
        {
            Broader = "all-newcomers",
            IsCatchAll = true,
            Definition = "No kind of work in particular",
        },
        new("women", 4, "Kvinner", "Kvinner", "Women", ConceptOrigin.Form)
        {
            Broader = "all-newcomers",
        },
        new("youth", 5, "Ungdom", "Ungdom", "Young people", ConceptOrigin.Form)
        {
            Broader = "all-newcomers",
        },
        new("families-with-children", 6, "Barnefamilier", "Barnefamiliar", "Families with children", ConceptOrigin.Form)
        {
            Broader = "all-newcomers",
        },
        new("potential-return-migrants", 7, "Potensielle tilbakeflyttere", "Potensielle tilbakeflyttarar", "Potential return migrants", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Tilbakeflyttere"), new(LanguageTag.Nynorsk, "Tilbakeflyttarar")],
            Broader = "all-newcomers",
        },
        new("cabin-owners", 8, "Hyttefolk", "Hyttefolk", "Cabin owners", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Hytteeiere"), new(LanguageTag.Nynorsk, "Hytteeigarar")],
            Broader = "all-newcomers",
        },
        new("lifestyle-migrants", 9, "Livsstilsflyttere fra utlandet", "Livsstilsflyttarar frå utlandet", "Lifestyle migrants from abroad", ConceptOrigin.Form)
        {
            Broader = "movers-from-abroad",
        },
        new("movers-from-cities", 10, "Flyttere fra storbyområder", "Flyttarar frå storbyområde", "Movers from metropolitan areas", ConceptOrigin.Form)
        {
            Broader = "all-newcomers",
        },
        new("entrepreneurs", 11, "Entreprenører", "Entreprenørar", "Entrepreneurs", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Gründere"), new(LanguageTag.Bokmal, "Nyetablerere"), new(LanguageTag.Nynorsk, "Gründerar")],
            Broader = "all-newcomers",
        },
        new("movers-from-abroad", null, "Flyttere fra utlandet", "Flyttarar frå utlandet", "Movers from abroad", ConceptOrigin.Project)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Innflyttere fra utlandet")],
            Broader = "all-newcomers",
            Definition = "The country stays in the words: «Flyttere fra Nederland», «Innflyttere fra Polen»",
        },
        new("labour-migrants", null, "Arbeidsinnvandrere", "Arbeidsinnvandrarar", "Labour migrants", ConceptOrigin.Project)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Utenlandsk arbeidskraft"), new(LanguageTag.Bokmal, "Gjestearbeidere"), new(LanguageTag.Nynorsk, "Utanlandsk arbeidskraft"), new(LanguageTag.Nynorsk, "Gjestearbeidarar")],
            Broader = "movers-from-abroad",
        },
        new("refugees", null, "Flyktninger", "Flyktningar", "Refugees", ConceptOrigin.Project),
        new("accompanying-partners", null, "Medflyttere", "Medflyttarar", "Accompanying partners", ConceptOrigin.Project)
        {
            Broader = "all-newcomers",
        },
        new("residents", null, "Innbyggere", "Innbyggjarar", "Residents", ConceptOrigin.Project)
        {
            Definition = "Those who live there already",
        },
        new("businesses", null, "Næringslivet som målgruppe", "Næringslivet som målgruppe", "Businesses as a target group", ConceptOrigin.Project));

    /// <summary>«Alle typer innflyttere»: all kinds of newcomers. Code <c>all-newcomers</c>.</summary>
    public static Code<TargetGroup> AllNewcomers { get; } = Code<TargetGroup>.Known("all-newcomers");

    /// <summary>«Høyt utdannet arbeidskraft/arbeidskraft med spesifikk kompetanse»: highly educated workers, or workers with specific skills. Code <c>qualified-workers</c>.</summary>
    public static Code<TargetGroup> QualifiedWorkers { get; } = Code<TargetGroup>.Known("qualified-workers");

    /// <summary>«Arbeidskraft generelt»: workforce in general. Code <c>general-workforce</c>.</summary>
    public static Code<TargetGroup> GeneralWorkforce { get; } = Code<TargetGroup>.Known("general-workforce");

    /// <summary>«Kvinner»: women. Code <c>women</c>.</summary>
    public static Code<TargetGroup> Women { get; } = Code<TargetGroup>.Known("women");

    /// <summary>«Ungdom»: young people. Code <c>youth</c>.</summary>
    public static Code<TargetGroup> Youth { get; } = Code<TargetGroup>.Known("youth");

    /// <summary>«Barnefamilier»: families with children. Code <c>families-with-children</c>.</summary>
    public static Code<TargetGroup> FamiliesWithChildren { get; } = Code<TargetGroup>.Known("families-with-children");

    /// <summary>«Potensielle tilbakeflyttere»: potential return migrants. Code <c>potential-return-migrants</c>.</summary>
    public static Code<TargetGroup> PotentialReturnMigrants { get; } = Code<TargetGroup>.Known("potential-return-migrants");

    /// <summary>«Hyttefolk»: cabin owners. Code <c>cabin-owners</c>.</summary>
    public static Code<TargetGroup> CabinOwners { get; } = Code<TargetGroup>.Known("cabin-owners");

    /// <summary>«Livsstilsflyttere fra utlandet»: lifestyle migrants from abroad. Code <c>lifestyle-migrants</c>.</summary>
    public static Code<TargetGroup> LifestyleMigrants { get; } = Code<TargetGroup>.Known("lifestyle-migrants");

    /// <summary>«Flyttere fra storbyområder»: movers from metropolitan areas. Code <c>movers-from-cities</c>.</summary>
    public static Code<TargetGroup> MoversFromCities { get; } = Code<TargetGroup>.Known("movers-from-cities");

    /// <summary>«Entreprenører»: entrepreneurs. Code <c>entrepreneurs</c>.</summary>
    public static Code<TargetGroup> Entrepreneurs { get; } = Code<TargetGroup>.Known("entrepreneurs");

    /// <summary>«Flyttere fra utlandet»: movers from abroad. Code <c>movers-from-abroad</c>.</summary>
    public static Code<TargetGroup> MoversFromAbroad { get; } = Code<TargetGroup>.Known("movers-from-abroad");

    /// <summary>«Arbeidsinnvandrere»: labour migrants. Code <c>labour-migrants</c>.</summary>
    public static Code<TargetGroup> LabourMigrants { get; } = Code<TargetGroup>.Known("labour-migrants");

    /// <summary>«Flyktninger»: refugees. Code <c>refugees</c>.</summary>
    public static Code<TargetGroup> Refugees { get; } = Code<TargetGroup>.Known("refugees");

    /// <summary>«Medflyttere»: accompanying partners. Code <c>accompanying-partners</c>.</summary>
    public static Code<TargetGroup> AccompanyingPartners { get; } = Code<TargetGroup>.Known("accompanying-partners");

    /// <summary>«Innbyggere»: residents. Code <c>residents</c>.</summary>
    public static Code<TargetGroup> Residents { get; } = Code<TargetGroup>.Known("residents");

    /// <summary>«Næringslivet som målgruppe»: businesses as a target group. Code <c>businesses</c>.</summary>
    public static Code<TargetGroup> Businesses { get; } = Code<TargetGroup>.Known("businesses");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<TargetGroup> Words(string words) => Term<TargetGroup>.Words(words);
}
