namespace Tilflytting.Core.Pages;

/// <summary>Finds what a page can say of an initiative, and lists the rest.</summary>
internal sealed class PageSaid(LanguageTag language)
{
    private static readonly LocalizedText Unknown = Reason("A page has no place for members that the model does not know.", "En side har ikke plass til medlemmer som modellen ikke kjenner.");
    private static readonly LocalizedText Languages = Reason("A page says a text once, in the language of the entry.", "En side sier en tekst én gang, på oppføringens språk.");
    private static readonly LocalizedText Money = Reason("A page does not say sums of money.", "En side sier ikke beløp.");
    private static readonly LocalizedText Numbers = Reason("A page says a result in words alone.", "En side sier et resultat bare med ord.");
    private static readonly LocalizedText Elsewhere = Reason(
        "A page says where the work and its projects are, not each activity.",
        "En side sier hvor arbeidet og prosjektene er, ikke hver aktivitet.");
    private static readonly LocalizedText SameId = Reason("Another project before it has the same id.", "Et prosjekt før det har samme id.");

    private readonly List<PageLoss> losses = [];

    public ImmutableArray<PageLoss> Losses => [.. losses];

    public Initiative Of(Initiative x)
    {
        var ids = new HashSet<Slug>();
        var said = x with
        {
            Title = Text(x.Title, "/title")!,
            SubjectAreas = Terms(x.SubjectAreas, "/subjectAreas"),
            Summary = Text(x.Summary, "/summary"),
            Description = Text(x.Description, "/description"),
            Places = List(x.Places, "/places", Place),
            Period = Period(x.Period, "/period"),
            Status = Term(x.Status, "/status"),
            Projects = List(x.Projects, "/projects", (project, at) => Project(project, at, ids.Add(project.Id))),
            Objectives = List(x.Objectives, "/objectives", Text)!,
            Programmes = Terms(x.Programmes, "/programmes"),
            OrganisationForm = Term(x.OrganisationForm, "/organisationForm"),
            Partners = List(x.Partners, "/partners", Partner),
            TargetGroups = Terms(x.TargetGroups, "/targetGroups"),
            Activities = List(x.Activities, "/activities", Activity),
            SellingPoints = Terms(x.SellingPoints, "/sellingPoints"),
            Outcomes = List(x.Outcomes, "/outcomes", Outcome),
            Related = List(x.Related, "/related", (relation, at) => relation with { Title = Text(relation.Title, $"{at}/title"), UnknownMembers = None(relation.UnknownMembers, at) }),
            Links = List(x.Links, "/links", (link, at) => link with { Text = Text(link.Text, $"{at}/text"), UnknownMembers = None(link.UnknownMembers, at) }),
            Provenance = Provenance(x.Provenance),
            UnknownMembers = None(x.UnknownMembers, ""),
        };
        if (x.Funding.IsEmpty)
        {
            return said;
        }

        Lose("/funding", Money);
        return said with { Funding = [] };
    }

    private Project Project(Project x, string at, bool isFirst)
    {
        var said = x with
        {
            Name = Text(x.Name, $"{at}/name"),
            Period = Period(x.Period, $"{at}/period"),
            Status = Term(x.Status, $"{at}/status"),
            Description = Text(x.Description, $"{at}/description"),
            UnknownMembers = None(x.UnknownMembers, at),
        };
        if (isFirst)
        {
            return said with { Places = List(x.Places, $"{at}/places", Place), Objectives = List(x.Objectives, $"{at}/objectives", Text)! };
        }

        Lose($"{at}/places", SameId, !x.Places.IsEmpty);
        Lose($"{at}/objectives", SameId, !x.Objectives.IsEmpty);
        return said with { Places = [], Objectives = [] };
    }

    private Place Place(Place x, string at) => x with
    {
        Name = Text(x.Name, $"{at}/name"),
        Locality = Text(x.Locality, $"{at}/locality"),
        UnknownMembers = None(x.UnknownMembers, at),
    };

    private Partner Partner(Partner x, string at) => x with
    {
        Name = Text(x.Name, $"{at}/name")!,
        Kind = Term(x.Kind, $"{at}/kind"),
        Roles = Terms(x.Roles, $"{at}/roles"),
        Place = x.Place is null ? null : Place(x.Place, $"{at}/place"),
        Note = Text(x.Note, $"{at}/note"),
        UnknownMembers = None(x.UnknownMembers, at),
    };

    private Activity Activity(Activity x, string at)
    {
        Lose($"{at}/places", Elsewhere, !x.Places.IsEmpty);
        return x with
        {
            Kind = Term(x.Kind, $"{at}/kind")!,
            Description = Text(x.Description, $"{at}/description"),
            Period = Period(x.Period, $"{at}/period"),
            Places = [],
            UnknownMembers = None(x.UnknownMembers, at),
        };
    }

    private Outcome Outcome(Outcome x, string at)
    {
        Lose($"{at}/indicator", Numbers, x.Indicator is not null);
        Lose($"{at}/value", Numbers, x.Value is not null);
        Lose($"{at}/approximate", Numbers, x.Approximate);
        Lose($"{at}/unit", Numbers, x.Unit is not null);
        Lose($"{at}/period", Numbers, x.Period is not null);
        return new() { Text = Text(x.Text, $"{at}/text")!, Project = x.Project, UnknownMembers = None(x.UnknownMembers, at) };
    }

    private Provenance? Provenance(Provenance? x) => x is null ? null : x with
    {
        Study = x.Study is null ? null : x.Study with { UnknownMembers = None(x.Study.UnknownMembers, "/provenance/study") },
        Assessment = x.Assessment is null ? null : x.Assessment with
        {
            Basis = Text(x.Assessment.Basis, "/provenance/assessment/basis"),
            UnknownMembers = None(x.Assessment.UnknownMembers, "/provenance/assessment"),
        },
        UnknownMembers = None(x.UnknownMembers, "/provenance"),
    };

    [return: NotNullIfNotNull(nameof(text))]
    private LocalizedText? Text(LocalizedText? text, string at)
    {
        if (text is not { HasLanguage: true })
        {
            return text;
        }

        Lose(at, Languages);
        return text.For(language);
    }

    private ImmutableArray<Term<TVocabulary>> Terms<TVocabulary>(ImmutableArray<Term<TVocabulary>> terms, string at)
        where TVocabulary : class, IVocabulary => List(terms, at, Term)!;

    [return: NotNullIfNotNull(nameof(term))]
    private Term<TVocabulary>? Term<TVocabulary>(Term<TVocabulary>? term, string at)
        where TVocabulary : class, IVocabulary
    {
        if (term is null or { UnknownMembers.IsEmpty: true })
        {
            return term;
        }

        None(term.UnknownMembers, at);
        return term with { UnknownMembers = UnknownMembers.None };
    }

    private StatedPeriod? Period(StatedPeriod? period, string at)
    {
        if (period is null or { UnknownMembers.IsEmpty: true })
        {
            return period;
        }

        None(period.UnknownMembers, at);
        return period with { UnknownMembers = UnknownMembers.None };
    }

    private UnknownMembers None(UnknownMembers members, string at)
    {
        foreach (var (name, _) in members.Members)
        {
            Lose($"{at}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", Unknown);
        }

        return UnknownMembers.None;
    }

    private static ImmutableArray<T> List<T>(ImmutableArray<T> items, string at, Func<T, string, T?> said) =>
        [.. items.Select((item, index) => said(item, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at}/{index}"))!)];

    private void Lose(string at, LocalizedText reason, bool isThere = true)
    {
        if (isThere)
        {
            losses.Add(new(at, reason));
        }
    }

    private static LocalizedText Reason(string en, string nb) => new([new(LanguageTag.English, en), new(LanguageTag.Bokmal, nb)]);
}
