namespace Tilflytting.Core;

/// <summary>What is done to reach people (<i>aktivitet</i>). The vocabulary <c>activity-type</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class ActivityType : IVocabulary
{
    private ActivityType()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "activity-type",
        new("recruitment-event-elsewhere", 1, "Arrangement utenfor kommunen for å rekruttere folk", "Arrangement utanfor kommunen for å rekruttere folk", "Event outside the municipality to recruit people", ConceptOrigin.Form),
        new("homecoming-event", 2, "Arrangement i kommunen for å stimulere borteboere til å flytte hjem", "Arrangement i kommunen for å stimulere bortebuarar til å flytte heim", "Event in the municipality to encourage people who have moved away to move back", ConceptOrigin.Form),
        new("letters", 3, "Brev til potensielle tilflyttere", "Brev til potensielle tilflyttarar", "Letters to potential newcomers", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Brev til potensielle tilbakeflyttere"), new(LanguageTag.Bokmal, "Brev til potensielle utflyttere"), new(LanguageTag.Nynorsk, "Brev til potensielle tilbakeflyttarar")],
        },
        new("media-advertising", 4, "Annonsering i media", "Annonsering i media", "Advertising in the media", ConceptOrigin.Form),
        new("website", 5, "Eget nettsted", "Eigen nettstad", "Own website", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Egen nettside"), new(LanguageTag.Nynorsk, "Eiga nettside"), new(LanguageTag.Nynorsk, "Eigne nettsider")],
        },
        new("brochures", 6, "Brosjyrer og lignende", "Brosjyrar og liknande", "Brochures and the like", ConceptOrigin.Form),
        new("school-visits", 7, "Besøk på skoler og studiesteder", "Besøk på skular og studiestader", "Visits to schools and places of study", ConceptOrigin.Form),
        new("housing", 8, "Tilrettelegging av boliger for tilflyttere", "Tilrettelegging av bustader for tilflyttarar", "Housing arranged for newcomers", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Tilrettelagt boliger for tilflyttere"), new(LanguageTag.Nynorsk, "Tilrettelagt bustader for tilflyttarar")],
        },
        new("exhibitions", 9, "Deltatt på utstillinger/stand", "Delteke på utstillingar/stand", "Exhibitions and stands", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Nynorsk, "Deltaking på utstilling/stand")],
        },
        new("place-campaign", 10, "Kampanje for å synliggjøre regionen som bosted", "Kampanje for å synleggjere regionen som bustad", "Campaign to show the region as a place to live", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Nynorsk, "Kampanje for å synleggjere regionen som busetting")],
        },
        new("job-campaign", 11, "Kampanje for å skaffe arbeidskraft/synliggjøre jobbmuligheter", "Kampanje for å skaffe arbeidskraft/synleggjere jobbmogelegheiter", "Campaign to recruit workers or show job openings", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Nynorsk, "Kampanje for å skaffe arbeidskraft/synleggjere jobbmoglegheiter")],
        },
        new("local-partnership", 12, "Samarbeid med næringsliv og/eller frivillige organisasjoner for å gjøre stedet attraktivt", "Samarbeid med næringsliv og/eller frivillige organisasjonar for å gjere staden attraktiv", "Working with businesses and/or voluntary organisations to make the place attractive", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Samarbeid med næringsliv og/eller frivillige lag og organisasjoner for å gjøre stedet attraktivt")],
        },
        new("host-scheme", 13, "Vertskapsordning", "Vertskapsordning", "Host scheme for newcomers", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Vertsskapsordning")],
        },
        new("integration", 14, "Integreringstiltak for tilflyttere", "Integreringstiltak for tilflyttarar", "Integration measures for newcomers", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Bokmal, "Integreringstiltak for tilflyttede"), new(LanguageTag.Nynorsk, "Integreringstiltak for tilflyttande")],
        });

    /// <summary>«Arrangement utenfor kommunen for å rekruttere folk»: event outside the municipality to recruit people. Code <c>recruitment-event-elsewhere</c>.</summary>
    public static Code<ActivityType> RecruitmentEventElsewhere { get; } = Code<ActivityType>.Known("recruitment-event-elsewhere");

    /// <summary>«Arrangement i kommunen for å stimulere borteboere til å flytte hjem»: event in the municipality to encourage people who have moved away to move back. Code <c>homecoming-event</c>.</summary>
    public static Code<ActivityType> HomecomingEvent { get; } = Code<ActivityType>.Known("homecoming-event");

    /// <summary>«Brev til potensielle tilflyttere»: letters to potential newcomers. Code <c>letters</c>.</summary>
    public static Code<ActivityType> Letters { get; } = Code<ActivityType>.Known("letters");

    /// <summary>«Annonsering i media»: advertising in the media. Code <c>media-advertising</c>.</summary>
    public static Code<ActivityType> MediaAdvertising { get; } = Code<ActivityType>.Known("media-advertising");

    /// <summary>«Eget nettsted»: own website. Code <c>website</c>.</summary>
    public static Code<ActivityType> Website { get; } = Code<ActivityType>.Known("website");

    /// <summary>«Brosjyrer og lignende»: brochures and the like. Code <c>brochures</c>.</summary>
    public static Code<ActivityType> Brochures { get; } = Code<ActivityType>.Known("brochures");

    /// <summary>«Besøk på skoler og studiesteder»: visits to schools and places of study. Code <c>school-visits</c>.</summary>
    public static Code<ActivityType> SchoolVisits { get; } = Code<ActivityType>.Known("school-visits");

    /// <summary>«Tilrettelegging av boliger for tilflyttere»: housing arranged for newcomers. Code <c>housing</c>.</summary>
    public static Code<ActivityType> Housing { get; } = Code<ActivityType>.Known("housing");

    /// <summary>«Deltatt på utstillinger/stand»: exhibitions and stands. Code <c>exhibitions</c>.</summary>
    public static Code<ActivityType> Exhibitions { get; } = Code<ActivityType>.Known("exhibitions");

    /// <summary>«Kampanje for å synliggjøre regionen som bosted»: campaign to show the region as a place to live. Code <c>place-campaign</c>.</summary>
    public static Code<ActivityType> PlaceCampaign { get; } = Code<ActivityType>.Known("place-campaign");

    /// <summary>«Kampanje for å skaffe arbeidskraft/synliggjøre jobbmuligheter»: campaign to recruit workers or show job openings. Code <c>job-campaign</c>.</summary>
    public static Code<ActivityType> JobCampaign { get; } = Code<ActivityType>.Known("job-campaign");

    /// <summary>«Samarbeid med næringsliv og/eller frivillige organisasjoner for å gjøre stedet attraktivt»: working with businesses and/or voluntary organisations to make the place attractive. Code <c>local-partnership</c>.</summary>
    public static Code<ActivityType> LocalPartnership { get; } = Code<ActivityType>.Known("local-partnership");

    /// <summary>«Vertskapsordning»: host scheme for newcomers. Code <c>host-scheme</c>.</summary>
    public static Code<ActivityType> HostScheme { get; } = Code<ActivityType>.Known("host-scheme");

    /// <summary>«Integreringstiltak for tilflyttere»: integration measures for newcomers. Code <c>integration</c>.</summary>
    public static Code<ActivityType> Integration { get; } = Code<ActivityType>.Known("integration");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<ActivityType> Words(string words) => Term<ActivityType>.Words(words);
}
