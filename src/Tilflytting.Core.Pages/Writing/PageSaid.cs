using System.Text.Json;

namespace Tilflytting.Core.Pages;

/// <summary>Finds what a page can say of an initiative, and lists the rest.</summary>
/// <remarks>It begins with nothing and copies what a page can say. A member that is not copied here is a loss, a new one too.</remarks>
internal sealed class PageSaid(LanguageTag language)
{
    /// <summary>Deeper than anything that is written.</summary>
    private const int MaxDepth = 1_024;

    /// <summary>Losses within values that are copied in part, by their pointers.</summary>
    private readonly Dictionary<string, LocalizedText> known = new(StringComparer.Ordinal);

    /// <summary>What a page says of an initiative, and what it cannot say.</summary>
    /// <exception cref="JsonException">The initiative cannot be written at all.</exception>
    public static (Initiative Said, ImmutableArray<PageLoss> Losses) Of(Initiative initiative)
    {
        // What JSON cannot write no page can.
        using var whole = Document(initiative);
        var copy = new PageSaid(initiative.Language);
        var said = copy.Copy(initiative);
        using var copied = Document(said);
        return (said, PageLosses.Between(whole.RootElement, copied.RootElement, copy.known));
    }

    private static JsonDocument Document(Initiative initiative) =>
        JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(initiative, Json.TilflyttingJsonContext.Default.Initiative), new() { MaxDepth = MaxDepth });

    private Initiative Copy(Initiative x)
    {
        var ids = new HashSet<Slug>();
        Unknown(x.UnknownMembers, "");
        return new()
        {
            Id = x.Id,
            Language = x.Language,
            Title = Text(x.Title, "/title")!,
            SubjectAreas = Terms(x.SubjectAreas, "/subjectAreas"),
            Summary = Text(x.Summary, "/summary"),
            Description = Text(x.Description, "/description"),
            Places = List(x.Places, "/places", Place),
            Period = Period(x.Period, "/period"),
            Length = x.Length,
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
            Related = List(x.Related, "/related", Relation),
            Links = List(x.Links, "/links", Link),
            Provenance = x.Provenance is null ? null : Provenance(x.Provenance, "/provenance"),
            Unread = x.Unread,
        };
    }

    private Project Project(Project x, string at, bool isFirst)
    {
        Unknown(x.UnknownMembers, at);
        if (!isFirst)
        {
            known[$"{at}/places"] = PageReasons.SameId;
            known[$"{at}/objectives"] = PageReasons.SameId;
        }

        return new()
        {
            Id = x.Id,
            Name = Text(x.Name, $"{at}/name"),
            Period = Period(x.Period, $"{at}/period"),
            Length = x.Length,
            Status = Term(x.Status, $"{at}/status"),
            Places = isFirst ? List(x.Places, $"{at}/places", Place) : [],
            Objectives = isFirst ? List(x.Objectives, $"{at}/objectives", Text)! : [],
            Description = Text(x.Description, $"{at}/description"),
        };
    }

    private Place Place(Place x, string at)
    {
        Unknown(x.UnknownMembers, at);
        return new()
        {
            Kind = x.Kind,
            Municipality = x.Municipality,
            County = x.County,
            Name = Text(x.Name, $"{at}/name"),
            Locality = Text(x.Locality, $"{at}/locality"),
            Extent = x.Extent,
            Certainty = x.Certainty,
        };
    }

    private Partner Partner(Partner x, string at)
    {
        Unknown(x.UnknownMembers, at);
        return new()
        {
            Name = Text(x.Name, $"{at}/name")!,
            Kind = Term(x.Kind, $"{at}/kind"),
            Form = x.Form,
            Roles = Terms(x.Roles, $"{at}/roles"),
            OrganisationNumber = x.OrganisationNumber,
            Place = x.Place is null ? null : Place(x.Place, $"{at}/place"),
            Note = Text(x.Note, $"{at}/note"),
        };
    }

    private Activity Activity(Activity x, string at)
    {
        Unknown(x.UnknownMembers, at);
        return new()
        {
            Kind = Term(x.Kind, $"{at}/kind")!,
            Description = Text(x.Description, $"{at}/description"),
            Period = Period(x.Period, $"{at}/period"),
            Project = x.Project,
        };
    }

    private Outcome Outcome(Outcome x, string at)
    {
        Unknown(x.UnknownMembers, at);
        return new() { Text = Text(x.Text, $"{at}/text")!, Project = x.Project };
    }

    private Relation Relation(Relation x, string at)
    {
        Unknown(x.UnknownMembers, at);
        return new() { Kind = x.Kind, Id = x.Id, Title = Text(x.Title, $"{at}/title") };
    }

    private Link Link(Link x, string at)
    {
        Unknown(x.UnknownMembers, at);
        return new() { Address = x.Address, Text = Text(x.Text, $"{at}/text"), ReportedDead = x.ReportedDead };
    }

    private Provenance Provenance(Provenance x, string at)
    {
        Unknown(x.UnknownMembers, at);
        return new()
        {
            Source = x.Source,
            Publisher = x.Publisher,
            Catalogue = x.Catalogue,
            Study = x.Study is null ? null : Study(x.Study, $"{at}/study"),
            Assessment = x.Assessment is null ? null : Assessment(x.Assessment, $"{at}/assessment"),
            StatedOn = x.StatedOn,
            RetrievedOn = x.RetrievedOn,
            Licence = x.Licence,
        };
    }

    private Study Study(Study x, string at)
    {
        Unknown(x.UnknownMembers, at);
        return new() { Name = x.Name, CarriedOutBy = x.CarriedOutBy, CommissionedBy = x.CommissionedBy };
    }

    private Assessment Assessment(Assessment x, string at)
    {
        Unknown(x.UnknownMembers, at);
        return new() { Status = x.Status, By = x.By, Basis = Text(x.Basis, $"{at}/basis") };
    }

    [return: NotNullIfNotNull(nameof(text))]
    private LocalizedText? Text(LocalizedText? text, string at)
    {
        if (text is not { HasLanguage: true })
        {
            return text;
        }

        known[at] = PageReasons.Languages;
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

        Unknown(term.UnknownMembers, at);
        return term with { UnknownMembers = UnknownMembers.None };
    }

    private StatedPeriod? Period(StatedPeriod? period, string at)
    {
        if (period is null or { UnknownMembers.IsEmpty: true })
        {
            return period;
        }

        Unknown(period.UnknownMembers, at);
        return period with { UnknownMembers = UnknownMembers.None };
    }

    private void Unknown(UnknownMembers members, string at)
    {
        foreach (var (name, _) in members.Members)
        {
            known[$"{at}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}"] = PageReasons.Unknown;
        }
    }

    private static ImmutableArray<T> List<T>(ImmutableArray<T> items, string at, Func<T, string, T?> said) =>
        [.. items.Select((item, index) => said(item, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at}/{index}"))!)];
}
