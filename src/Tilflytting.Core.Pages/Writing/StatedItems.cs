using NodaTime.Text;

namespace Tilflytting.Core.Pages;

/// <summary>The items of a written page, section by section.</summary>
internal sealed class StatedItems
{
    private readonly List<Project> projects = [];
    private readonly List<(LocalizedText Text, Slug? Project)> objectives = [];
    private readonly List<Outcome> outcomes = [];
    private readonly List<Term<SubjectArea>> subjectAreas = [];
    private readonly List<Partner> partners = [];
    private readonly List<Term<TargetGroup>> targetGroups = [];
    private readonly List<Activity> activities = [];
    private readonly List<Term<SellingPoint>> sellingPoints = [];
    private readonly List<Term<Programme>> programmes = [];
    private readonly List<Relation> related = [];
    private readonly List<Link> links = [];

    public List<string> Unread { get; } = [];

    /// <summary>Reads an item; null when it is not like one that was written.</summary>
    public string? Read(string line, WrittenSection section)
    {
        if (!PageNotes.TryRead(line, out var notes))
        {
            return null;
        }

        return section switch
        {
            WrittenSection.Projects => Add(projects, "projects", () => Project(notes), notes),
            WrittenSection.Objectives => Admission.Of<LocalizedText>(() => Text(notes)) is { } text && notes.Value<Slug>("prosjekt") is var project && notes.AreUnderstood
                ? Add(objectives, "objectives", (text, project)) : null,
            WrittenSection.Outcomes => Add(outcomes, "outcomes", () => Text(notes) is { } text ? new Outcome { Text = text, Project = notes.Value<Slug>("prosjekt") } : null, notes),
            WrittenSection.SubjectAreas => Add(subjectAreas, "subjectAreas", () => Term<SubjectArea>(notes), notes),
            WrittenSection.Partners => Add(partners, "partners", () => PagePartners.Read(notes), notes),
            WrittenSection.TargetGroups => Add(targetGroups, "targetGroups", () => Term<TargetGroup>(notes), notes),
            WrittenSection.Activities => Add(activities, "activities", () => Activity(notes), notes),
            WrittenSection.SellingPoints => Add(sellingPoints, "sellingPoints", () => Term<SellingPoint>(notes), notes),
            WrittenSection.Programmes => Add(programmes, "programmes", () => Term<Programme>(notes), notes),
            WrittenSection.Related => Add(related, "related", () => Relation(notes), notes),
            WrittenSection.Links => Add(links, "links", () => Link(notes), notes),
            _ => Text(notes) is { } text && notes.AreUnderstood ? Add(Unread, "unread", text) : null,
        };
    }

    /// <summary>Keeps an item that is not like one that was written, as the words that it is.</summary>
    public string Keep(string line, WrittenSection section)
    {
        var at = section switch
        {
            WrittenSection.Objectives => Add(objectives, "objectives", (line, null)),
            WrittenSection.Outcomes => Add(outcomes, "outcomes", new() { Text = line }),
            WrittenSection.SubjectAreas => Add(subjectAreas, "subjectAreas", Core.Term<SubjectArea>.Words(line)),
            WrittenSection.Partners => Add(partners, "partners", new() { Name = line }),
            WrittenSection.TargetGroups => Add(targetGroups, "targetGroups", Core.Term<TargetGroup>.Words(line)),
            WrittenSection.Activities => Add(activities, "activities", new() { Kind = Core.Term<ActivityType>.Words(line) }),
            WrittenSection.SellingPoints => Add(sellingPoints, "sellingPoints", Core.Term<SellingPoint>.Words(line)),
            WrittenSection.Programmes => Add(programmes, "programmes", Core.Term<Programme>.Words(line)),
            _ => Add(Unread, "unread", line),
        };
        return at;
    }

    /// <summary>Puts the items where they belong; those of a project go to the first one with its id.</summary>
    public Initiative AddTo(Initiative initiative, IEnumerable<(Place Place, Slug? Project)> places)
    {
        var owners = projects.GroupBy(static project => project.Id).ToDictionary(static group => group.Key, static group => group.First());
        var ownedPlaces = places.ToLookup(one => one.Project is { } id && owners.ContainsKey(id) ? id : (Slug?)null, static one => one.Place);
        var ownedObjectives = objectives.ToLookup(one => one.Project is { } id && owners.ContainsKey(id) ? id : (Slug?)null, static one => one.Text);
        return initiative with
        {
            SubjectAreas = [.. subjectAreas],
            Places = [.. ownedPlaces[null]],
            Projects =
            [
                .. projects.Select(project => !ReferenceEquals(owners[project.Id], project) ? project
                    : project with { Places = [.. ownedPlaces[project.Id]], Objectives = [.. ownedObjectives[project.Id]] }),
            ],
            Objectives = [.. ownedObjectives[null]],
            Programmes = [.. programmes],
            Partners = [.. partners],
            TargetGroups = [.. targetGroups],
            Activities = [.. activities],
            SellingPoints = [.. sellingPoints],
            Outcomes = [.. outcomes],
            Related = [.. related],
            Links = [.. links],
        };
    }

    /// <summary>Where objectives and places stand in the end, by where they were put at first: those of a project go to it, and the others move up.</summary>
    public IReadOnlyDictionary<string, string> Moved(IEnumerable<(Place Place, Slug? Project)> places)
    {
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var owners = new Dictionary<Slug, int>();
        for (var i = 0; i < projects.Count; i++)
        {
            // The first one of an id, as where the items are put.
            owners.TryAdd(projects[i].Id, i);
        }

        void Move(string member, IEnumerable<Slug?> projectOfEach)
        {
            var at = 0;
            foreach (var project in projectOfEach)
            {
                var owner = project is { } id && owners.TryGetValue(id, out var found) ? found : -1;
                var list = owner < 0 ? $"/{member}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/projects/{owner}/{member}");
                var index = counts.GetValueOrDefault(list);
                counts[list] = index + 1;
                moved.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{member}/{at++}"), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list}/{index}"));
            }
        }

        Move("objectives", objectives.Select(static one => one.Project));
        Move("places", places.Select(static one => one.Project));
        return moved;
    }

    private static string? Add<T>(List<T> list, string member, Func<T?> make, PageNotes notes)
        where T : class => Admission.Of(make) is { } item && notes.AreUnderstood ? Add(list, member, item) : null;

    private static string Add<T>(List<T> list, string member, T item)
    {
        list.Add(item);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{member}/{list.Count - 1}");
    }

    private static string? Text(PageNotes notes) => notes.Words.Length > 0 && notes.Rest.Length == 0 ? notes.Words : null;

    private static Term<TVocabulary>? Term<TVocabulary>(PageNotes notes)
        where TVocabulary : class, IVocabulary =>
        notes.Rest.Length == 0 ? PageTerms.Read<TVocabulary>(notes.Words, notes) : null;

    private static Activity? Activity(PageNotes notes)
    {
        var (words, head, description) = Described(notes);
        if (notes.IsVerbatim && head.Length > 0)
        {
            notes.Break();
        }

        return PageTerms.Read<ActivityType>(words, notes) is not { } kind ? null : new()
        {
            Kind = kind,
            Description = description ?? notes.Text("omtale"),
            Period = notes.Period("periode"),
            Project = notes.Value<Slug>("prosjekt"),
        };
    }

    /// <summary>«Navn (1997–2000): omtale», of which each part may be missing.</summary>
    private static Project? Project(PageNotes notes)
    {
        var (name, head, description) = Described(notes);
        StatedPeriod? period = null;
        var after = 0;
        if (head.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open && head.IndexOf(')', open) is > 0 and var close)
        {
            period = PagePeriods.Read(head[(open + 1)..close]);
            name = period is null || notes.IsVerbatim ? name : head[..open].TrimEnd();
            after = period is null ? 0 : close + 1;
        }

        if (head.AsSpan(after).Trim() is { IsEmpty: false } && (period is not null || notes.IsVerbatim))
        {
            // Words between the name and the colon that a written page does not have.
            notes.Break();
        }

        Slug id;
        if (notes.Value<Slug>("id") is { } stated)
        {
            id = stated;
        }
        else if (!Slug.TryFromTitle(name, out id))
        {
            return null;
        }

        return new()
        {
            Id = id,
            Name = name.Length == 0 ? null : name,
            Period = period ?? notes.Period("periode"),
            Length = Length(notes.Word("varighet")),
            Status = notes.Term<WorkStatus>("status"),
            Description = description ?? notes.Text("omtale"),
        };
    }

    private static Relation? Relation(PageNotes notes) => notes.Value<Code<RelationKind>>("forhold") is not { } kind ? null : new()
    {
        Kind = kind,
        Id = notes.Value<Slug>("id"),
        Title = Text(notes),
    };

    private static Link? Link(PageNotes notes) =>
        notes.Text("adresse") is { } address && Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out var uri)
            ? new() { Address = uri, Text = Text(notes), ReportedDead = notes.Value<PartialDate>("død") }
            : null;

    /// <summary>The words, what stands of the line before a colon, and the description after it: grammar is looked for in the head alone.</summary>
    private static (string Words, string Head, string? Description) Described(PageNotes notes)
    {
        var head = notes.IsVerbatim ? notes.Rest : notes.Words;
        var colon = notes.IsVerbatim && head.StartsWith(": ", StringComparison.Ordinal) ? 0 : head.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return (notes.Words, head, null);
        }

        var description = head[(colon + 2)..];
        head = head[..colon];
        return (notes.IsVerbatim ? notes.Words : head, head, PageWording.TryUnquote(description, out var quoted, out var length) && length == description.Length ? quoted : description);
    }

    /// <summary>A length of time in the text form of JSON; null when there is none, or it is none.</summary>
    public static Period? Length(string? text) => text is not null && PeriodPattern.Roundtrip.Parse(text).TryGetValue(null!, out var length) ? length : null;
}
