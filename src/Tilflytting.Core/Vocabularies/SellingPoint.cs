namespace Tilflytting.Core;

/// <summary>What the place is promoted with (<i>salgsargument</i>). The vocabulary <c>selling-point</c>; its codes are permanent.</summary>
/// <remarks>The class is the type argument of <see cref="Code{TVocabulary}"/> and has no instances. Labels and origins: <see cref="Vocabulary"/>.</remarks>
public sealed class SellingPoint : IVocabulary
{
    private SellingPoint()
    {
    }

    /// <summary>The shipped list, with labels, hierarchy, catch-alls and origins.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "selling-point",
        new("quality-of-life", 1, "Livskvalitet", "Livskvalitet", "Quality of life", ConceptOrigin.Form),
        new("peace-and-quiet", 2, "Fred og ro", "Fred og ro", "Peace and quiet", ConceptOrigin.Form),
        new("beautiful-nature", 3, "Vakker natur", "Vakker natur", "Beautiful nature", ConceptOrigin.Form),
        new("childhood-environment", 4, "Godt oppvekstmiljø", "Godt oppvekstmiljø", "A good place for children to grow up", ConceptOrigin.Form),
        new("village-community", 5, "Bygdemiljø/sosialt miljø", "Bygdemiljø/sosialt miljø", "Village community and social life", ConceptOrigin.Form),
        new("central-location", 6, "Sentral beliggenhet", "Sentral plassering", "Central location", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Nynorsk, "Sentral beliggenhet")],
        },
        new("outdoor-life", 7, "Friluftsliv", "Friluftsliv", "Outdoor life", ConceptOrigin.Form),
        new("culture", 8, "Kulturtilbud", "Kulturtilbod", "Cultural activities", ConceptOrigin.Form),
        new("jobs", 9, "Arbeidsplasser", "Arbeidsplassar", "Jobs", ConceptOrigin.Form),
        new("commuting", null, "Pendlingsmuligheter", "Pendlarmoglegheiter", "Commuting possibilities", ConceptOrigin.Form)
        {
            Alternatives = [new(LanguageTag.Nynorsk, "Pendlingsmoglegheiter")],
        },
        new("building-plots", 11, "Tomter", "Tomter", "Building plots", ConceptOrigin.Form),
        new("low-cost-of-living", null, "Lave levekostnader", "Låge levekostnader", "Low cost of living", ConceptOrigin.Form),
        new("good-services", 13, "Gode tjenestetilbud", "Gode tenestetilbod", "Good services", ConceptOrigin.Form));

    /// <summary>«Livskvalitet»: quality of life. Code <c>quality-of-life</c>.</summary>
    public static Code<SellingPoint> QualityOfLife { get; } = Code<SellingPoint>.Known("quality-of-life");

    /// <summary>«Fred og ro»: peace and quiet. Code <c>peace-and-quiet</c>.</summary>
    public static Code<SellingPoint> PeaceAndQuiet { get; } = Code<SellingPoint>.Known("peace-and-quiet");

    /// <summary>«Vakker natur»: beautiful nature. Code <c>beautiful-nature</c>.</summary>
    public static Code<SellingPoint> BeautifulNature { get; } = Code<SellingPoint>.Known("beautiful-nature");

    /// <summary>«Godt oppvekstmiljø»: a good place for children to grow up. Code <c>childhood-environment</c>.</summary>
    public static Code<SellingPoint> ChildhoodEnvironment { get; } = Code<SellingPoint>.Known("childhood-environment");

    /// <summary>«Bygdemiljø/sosialt miljø»: village community and social life. Code <c>village-community</c>.</summary>
    public static Code<SellingPoint> VillageCommunity { get; } = Code<SellingPoint>.Known("village-community");

    /// <summary>«Sentral beliggenhet»: central location. Code <c>central-location</c>.</summary>
    public static Code<SellingPoint> CentralLocation { get; } = Code<SellingPoint>.Known("central-location");

    /// <summary>«Friluftsliv»: outdoor life. Code <c>outdoor-life</c>.</summary>
    public static Code<SellingPoint> OutdoorLife { get; } = Code<SellingPoint>.Known("outdoor-life");

    /// <summary>«Kulturtilbud»: cultural activities. Code <c>culture</c>.</summary>
    public static Code<SellingPoint> Culture { get; } = Code<SellingPoint>.Known("culture");

    /// <summary>«Arbeidsplasser»: jobs. Code <c>jobs</c>.</summary>
    public static Code<SellingPoint> Jobs { get; } = Code<SellingPoint>.Known("jobs");

    /// <summary>«Pendlingsmuligheter»: commuting possibilities. Code <c>commuting</c>.</summary>
    public static Code<SellingPoint> Commuting { get; } = Code<SellingPoint>.Known("commuting");

    /// <summary>«Tomter»: building plots. Code <c>building-plots</c>.</summary>
    public static Code<SellingPoint> BuildingPlots { get; } = Code<SellingPoint>.Known("building-plots");

    /// <summary>«Lave levekostnader»: low cost of living. Code <c>low-cost-of-living</c>.</summary>
    public static Code<SellingPoint> LowCostOfLiving { get; } = Code<SellingPoint>.Known("low-cost-of-living");

    /// <summary>«Gode tjenestetilbud»: good services. Code <c>good-services</c>.</summary>
    public static Code<SellingPoint> GoodServices { get; } = Code<SellingPoint>.Known("good-services");

    static Vocabulary IVocabulary.Shipped => Vocabulary;

    /// <summary>Makes a term of words without a code.</summary>
    /// <param name="words">The words as written; not blank.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold half of a surrogate pair.</exception>
    public static Term<SellingPoint> Words(string words) => Term<SellingPoint>.Words(words);
}
