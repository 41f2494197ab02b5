namespace Tilflytting.Core;

/// <summary>What kind of organisation a partner is (<i>samarbeidspartner</i>). The vocabulary <c>partner-kind</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class PartnerKind : IVocabulary
{
    private PartnerKind()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "partner-kind",
        new("village-association", 1, "Grende-/bygdelag", "Grende-/bygdelag", "Village association", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Grende- og bygdelag"), new(LanguageTag.Nynorsk, "Grende- og bygdelag")],
        },
        new("county-authority", 2, "Fylkeskommune", "Fylkeskommune", "County authority", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Fylkeskommunen"), new(LanguageTag.Nynorsk, "Fylkeskommunen")],
            Definition = "Usually written with the county: «Troms Fylkeskommune»",
        },
        new("county-governor", 3, "Statsforvalteren (til 2020 Fylkesmannen)", "Statsforvaltaren (til 2020 Fylkesmannen)", "County governor", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Fylkesmannen"), new(LanguageTag.Bokmal, "Statsforvalteren"), new(LanguageTag.Nynorsk, "Fylkesmannen"), new(LanguageTag.Nynorsk, "Statsforvaltaren")],
            Definition = "Usually written with the county: «Fylkesmannen i Troms»",
        },
        new("regional-council", 4, "Regionråd eller lignende", "Regionråd eller liknande", "Regional council or the like", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Regionråd"), new(LanguageTag.Bokmal, "Regionrådet"), new(LanguageTag.Nynorsk, "Regionråd"), new(LanguageTag.Nynorsk, "Regionrådet")],
            Definition = "Usually written with its own name: «Midt-Troms regionråd»",
        },
        new("business", 5, "Næringslivet", "Næringslivet", "Businesses", ConceptOrigin.Form),
        new("voluntary-organisation", 6, "Frivillige lag og organisasjoner", "Frivillige lag og organisasjonar", "Voluntary organisations", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Nynorsk, "Frivillege lag og organisasjonar")],
        },
        new("municipality", null, "Kommune", "Kommune", "Municipality", ConceptOrigin.Project)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Kommunene"), new(LanguageTag.Bokmal, "Samarbeidskommunene"), new(LanguageTag.Nynorsk, "Kommunane")],
        },
        new("state-body", null, "Statlig virksomhet", "Statleg verksemd", "State body", ConceptOrigin.Project)
        {
            Definition = "NAV, EURES, Husbanken, Innovasjon Norge, IMDi, Forsvaret; not Sametinget",
        },
        new("educational-institution", null, "Skoler og utdanningsinstitusjoner", "Skular og utdanningsinstitusjonar", "Schools and educational institutions", ConceptOrigin.Project)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Skolene"), new(LanguageTag.Bokmal, "Utdanningsinstitusjoner"), new(LanguageTag.Nynorsk, "Skulane"), new(LanguageTag.Nynorsk, "Utdanningsinstitusjonar")],
        },
        new("business-development-body", null, "Næringsselskap, næringshage eller næringsforening", "Næringsselskap, næringshage eller næringsforeining", "Business development body", ConceptOrigin.Project)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Næringshage"), new(LanguageTag.Bokmal, "Næringsforening"), new(LanguageTag.Bokmal, "Næringsforum"), new(LanguageTag.Nynorsk, "Næringshage"), new(LanguageTag.Nynorsk, "Næringsforeining")],
        },
        new("interest-organisation", null, "Interesse- og arbeidsgiverorganisasjon", "Interesse- og arbeidsgivarorganisasjon", "Interest or employers’ organisation", ConceptOrigin.Project)
        {
            Definition = "KS, NHO, faglag",
        });

    /// <summary>«Grende-/bygdelag»: village association. Code <c>village-association</c>.</summary>
    public static Code<PartnerKind> VillageAssociation { get; } = Code<PartnerKind>.Known("village-association");

    /// <summary>«Fylkeskommune»: county authority. Code <c>county-authority</c>.</summary>
    public static Code<PartnerKind> CountyAuthority { get; } = Code<PartnerKind>.Known("county-authority");

    /// <summary>«Statsforvalteren (til 2020 Fylkesmannen)»: county governor. Code <c>county-governor</c>.</summary>
    public static Code<PartnerKind> CountyGovernor { get; } = Code<PartnerKind>.Known("county-governor");

    /// <summary>«Regionråd eller lignende»: regional council or the like. Code <c>regional-council</c>.</summary>
    public static Code<PartnerKind> RegionalCouncil { get; } = Code<PartnerKind>.Known("regional-council");

    /// <summary>«Næringslivet»: businesses. Code <c>business</c>.</summary>
    public static Code<PartnerKind> Business { get; } = Code<PartnerKind>.Known("business");

    /// <summary>«Frivillige lag og organisasjoner»: voluntary organisations. Code <c>voluntary-organisation</c>.</summary>
    public static Code<PartnerKind> VoluntaryOrganisation { get; } = Code<PartnerKind>.Known("voluntary-organisation");

    /// <summary>«Kommune»: municipality. Code <c>municipality</c>.</summary>
    public static Code<PartnerKind> Municipality { get; } = Code<PartnerKind>.Known("municipality");

    /// <summary>«Statlig virksomhet»: state body. Code <c>state-body</c>.</summary>
    public static Code<PartnerKind> StateBody { get; } = Code<PartnerKind>.Known("state-body");

    /// <summary>«Skoler og utdanningsinstitusjoner»: schools and educational institutions. Code <c>educational-institution</c>.</summary>
    public static Code<PartnerKind> EducationalInstitution { get; } = Code<PartnerKind>.Known("educational-institution");

    /// <summary>«Næringsselskap, næringshage eller næringsforening»: business development body. Code <c>business-development-body</c>.</summary>
    public static Code<PartnerKind> BusinessDevelopmentBody { get; } = Code<PartnerKind>.Known("business-development-body");

    /// <summary>«Interesse- og arbeidsgiverorganisasjon»: interest or employers’ organisation. Code <c>interest-organisation</c>.</summary>
    public static Code<PartnerKind> InterestOrganisation { get; } = Code<PartnerKind>.Known("interest-organisation");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<PartnerKind> Words(string words) => Term<PartnerKind>.Words(words);
}
