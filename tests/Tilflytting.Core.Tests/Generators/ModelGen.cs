namespace Tilflytting.Core.Tests.Generators;

/// <summary>Any value of every model type that can be written: members there and not there, unknown ones among them.</summary>
internal static class ModelGen
{
    private static readonly Gen<LocalizedText?> Text = Maybe(TextGen.Localized);
    private static readonly Gen<string?> Name = Maybe(TextGen.Text);
    private static readonly Gen<StatedPeriod?> Period = Maybe(PeriodGen.Stated);
    private static readonly Gen<PartialDate?> Date = MaybeValue(PeriodGen.Date);
    private static readonly Gen<LocalDate?> Day = MaybeValue(PeriodGen.Day);
    private static readonly Gen<Slug?> Id = MaybeValue(TextGen.Slug);
    private static readonly Gen<decimal?> Number = MaybeValue(Gen.OneOf(Gen.Int[-1000, 1_000_000].Select(static n => n / 100m), Gen.Decimal));

    private static readonly Gen<NodaTime.Period?> Length =
        Maybe(Gen.Select(Gen.Int[0, 9], Gen.Int[0, 30], static (years, months) => NodaTime.Period.FromYears(years) + NodaTime.Period.FromMonths(months)));

    private static readonly Gen<Uri> Address = Gen.OneOf(
        "https://example.org/side/?a=1&b=å", "HTTPS://Example.ORG:443/%C3%A5", "http://xn--bkefjord-54a.no/#del", "urn:isbn:8200", "mailto:post@example.org")
        .Select(static text => new Uri(text));

    /// <summary>Every number that a municipality has or had.</summary>
    private static readonly string[] Numbers = [.. PlaceRegister.Default.Municipalities().SelectMany(static one => one.Numbers).Select(static dated => dated.Number.ToString()).Distinct()];

    public static Gen<Place> Place { get; } =
        from kind in MaybeValue(TermGen<PlaceKind>.Code)
        from municipality in MaybeValue(Gen.OneOf(Gen.OneOf("1929", "0301", "5530", "0716", "1806", "1507", "1850", "1999"), Gen.OneOf(Numbers)).Select(static n => MunicipalityNumber.Parse(n)))
        from county in MaybeValue(Gen.OneOf("19", "03", "55", "54", "18", "15", "30", "07", "99").Select(static n => CountyNumber.Parse(n)))
        from name in Gen.Frequency((2, Text), (1, Gen.OneOf("Berg", "Herøy", "Våler", "Ås kommune", "Guovdageaidnu - Kautokeino", "Troms", "Nordland", "Haram").Select(static n => (LocalizedText?)n)))
        from locality in Text
        from extent in MaybeValue(TermGen<PlaceExtent>.Code)
        from certainty in Gen.OneOf(Certainty.Certain, Certainty.Possible)
        from unknown in TextGen.Unknown
        select new Place
        {
            Kind = kind,
            Municipality = municipality,
            County = county,
            Name = name,
            Locality = locality,
            Extent = extent,
            Certainty = certainty,
            UnknownMembers = unknown,
        };

    public static Gen<Project> Project { get; } =
        from id in TextGen.Slug
        from name in Text
        from period in Period
        from length in Length
        from status in Maybe(TermGen<WorkStatus>.Term)
        from places in List(Place)
        from objectives in List(TextGen.Localized)
        from description in Text
        from unknown in TextGen.Unknown
        select new Project
        {
            Id = id,
            Name = name,
            Period = period,
            Length = length,
            Status = status,
            Places = places,
            Objectives = objectives,
            Description = description,
            UnknownMembers = unknown,
        };

    public static Gen<Activity> Activity { get; } =
        from kind in TermGen<ActivityType>.Term
        from description in Text
        from period in Period
        from places in List(Place)
        from project in Id
        from unknown in TextGen.Unknown
        select new Activity { Kind = kind, Description = description, Period = period, Places = places, Project = project, UnknownMembers = unknown };

    public static Gen<Partner> Partner { get; } =
        from name in TextGen.Localized
        from kind in Maybe(TermGen<PartnerKind>.Term)
        from form in MaybeValue(TermGen<PartnerForm>.Code)
        from roles in List(TermGen<PartnerRole>.Term)
        from number in MaybeValue(Gen.Const(OrganisationNumber.Parse("974760673")))
        from place in Maybe(Place)
        from note in Text
        from unknown in TextGen.Unknown
        select new Partner
        {
            Name = name,
            Kind = kind,
            Form = form,
            Roles = roles,
            OrganisationNumber = number,
            Place = place,
            Note = note,
            UnknownMembers = unknown,
        };

    public static Gen<Outcome> Outcome { get; } =
        from text in TextGen.Localized
        from indicator in Text
        from value in Number
        from approximate in Gen.Bool
        from unit in Name
        from period in Period
        from project in Id
        from unknown in TextGen.Unknown
        select new Outcome
        {
            Text = text,
            Indicator = indicator,
            Value = value,
            Approximate = approximate,
            Unit = unit,
            Period = period,
            Project = project,
            UnknownMembers = unknown,
        };

    public static Gen<Funding> Funding { get; } =
        from source in Text
        from programme in Maybe(TermGen<Programme>.Term)
        from amount in Number
        from approximate in Gen.Bool
        from currency in Maybe(Gen.OneOf("NOK", "EUR"))
        from state in MaybeValue(TermGen<FundingState>.Code)
        from period in Period
        from project in Id
        from unknown in TextGen.Unknown
        select new Funding
        {
            Source = source,
            Programme = programme,
            Amount = amount,
            Approximate = approximate,
            Currency = currency,
            State = state,
            Period = period,
            Project = project,
            UnknownMembers = unknown,
        };

    public static Gen<Relation> Relation { get; } =
        from kind in TermGen<RelationKind>.Code
        from id in TextGen.Slug
        from hasId in Gen.Bool
        from title in TextGen.Localized
        from hasTitle in Gen.Bool
        from unknown in TextGen.Unknown
        select new Relation { Kind = kind, Id = hasId || !hasTitle ? id : null, Title = hasTitle ? title : null, UnknownMembers = unknown };

    public static Gen<Link> Link { get; } =
        from address in Address
        from text in Text
        from dead in Date
        from unknown in TextGen.Unknown
        select new Link { Address = address, Text = text, ReportedDead = dead, UnknownMembers = unknown };

    public static Gen<Study> Study { get; } =
        from name in TextGen.Text
        from carriedOut in List(TextGen.Text)
        from commissioned in List(TextGen.Text)
        from unknown in TextGen.Unknown
        select new Study { Name = name, CarriedOutBy = carriedOut, CommissionedBy = commissioned, UnknownMembers = unknown };

    public static Gen<Assessment> Assessment { get; } =
        from status in TermGen<AssessmentStatus>.Code
        from assessor in Name
        from basis in Text
        from unknown in TextGen.Unknown
        select new Assessment { Status = status, By = assessor, Basis = basis, UnknownMembers = unknown };

    public static Gen<Provenance> Provenance { get; } =
        from source in Maybe(Address)
        from publisher in Name
        from catalogue in Name
        from study in Maybe(Study)
        from assessment in Maybe(Assessment)
        from statedOn in Date
        from retrievedOn in Day
        from licence in Name
        from unknown in TextGen.Unknown
        select new Provenance
        {
            Source = source,
            Publisher = publisher,
            Catalogue = catalogue,
            Study = study,
            Assessment = assessment,
            StatedOn = statedOn,
            RetrievedOn = retrievedOn,
            Licence = licence,
            UnknownMembers = unknown,
        };

    public static Gen<Concept> Concept { get; } =
        from vocabulary in Gen.OneOf("target-group", "activity-type")
        from code in TermGen<TargetGroup>.Code
        from label in TextGen.Localized
        from alternatives in List(TextGen.Localized)
        from broader in MaybeValue(TermGen<TargetGroup>.Code)
        from definition in Text
        from unknown in TextGen.Unknown
        select new Concept
        {
            Vocabulary = vocabulary,
            Code = code.ToString(),
            Label = label,
            Alternatives = alternatives,
            Broader = broader?.ToString(),
            Definition = definition,
            UnknownMembers = unknown,
        };

    public static Gen<Initiative> Initiative { get; } =
        from head in Gen.Select(TextGen.Slug, TextGen.Language, TextGen.Localized, Text, Text, Period, Length, Maybe(TermGen<WorkStatus>.Term))
        from about in Gen.Select(
            List(TermGen<SubjectArea>.Term), List(Place), List(Project), List(TextGen.Localized), List(TermGen<Programme>.Term),
            Maybe(TermGen<OrganisationForm>.Term))
        from lists in Gen.Select(
            List(Partner), List(TermGen<TargetGroup>.Term), List(Activity), List(TermGen<SellingPoint>.Term), List(Outcome), List(Funding))
        from tail in Gen.Select(List(Relation), List(Link), Maybe(Provenance), List(TextGen.Text), TextGen.Unknown)
        select new Initiative
        {
            Id = head.Item1,
            Language = head.Item2,
            Title = head.Item3,
            Summary = head.Item4,
            Description = head.Item5,
            Period = head.Item6,
            Length = head.Item7,
            Status = head.Item8,
            SubjectAreas = about.Item1,
            Places = about.Item2,
            Projects = about.Item3,
            Objectives = about.Item4,
            Programmes = about.Item5,
            OrganisationForm = about.Item6,
            Partners = lists.Item1,
            TargetGroups = lists.Item2,
            Activities = lists.Item3,
            SellingPoints = lists.Item4,
            Outcomes = lists.Item5,
            Funding = lists.Item6,
            Related = tail.Item1,
            Links = tail.Item2,
            Provenance = tail.Item3,
            Unread = tail.Item4,
            UnknownMembers = tail.Item5,
        };

    public static Gen<Catalogue> Catalogue { get; } =
        from version in Gen.Int[0, 9].Select(static minor => new SchemaVersion(1, minor))
        from head in Gen.Select(TextGen.Slug, TextGen.Language, TextGen.Localized, Text, Name, Name, Day)
        from concepts in List(Concept)
        from initiatives in List(Initiative)
        from unknown in TextGen.Unknown
        select new Catalogue
        {
            SchemaVersion = version,
            Id = head.Item1,
            Language = head.Item2,
            Title = head.Item3,
            Description = head.Item4,
            Publisher = head.Item5,
            Licence = head.Item6,
            ModifiedOn = head.Item7,
            Concepts = concepts,
            Initiatives = initiatives,
            UnknownMembers = unknown,
        };

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Select(Gen.Bool, gen, static (there, value) => there ? value : null);

    private static Gen<T?> MaybeValue<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Bool, gen, static (there, value) => there ? value : (T?)null);

    private static Gen<ImmutableArray<T>> List<T>(Gen<T> gen) => gen.Array[0, 2].Select(static items => ImmutableArray.Create(items));
}
