namespace Tilflytting.Core.Validation;

/// <summary>Goes through everything in a catalogue, from the outside in, and keeps the trail to where it is.</summary>
internal sealed class ModelWalker(ValidationContext context, Action<object> visit)
{
    /// <summary>Whether the walk comes by items of a type at all.</summary>
    public static bool ComesBy(Type type) => Types.Contains(type);

    private static ImmutableHashSet<Type> Types { get; } =
    [
        typeof(Catalogue), typeof(Concept), typeof(Initiative), typeof(Project), typeof(Activity), typeof(Partner), typeof(Outcome), typeof(Funding), typeof(Place), typeof(Relation),
        typeof(Link), typeof(Provenance), typeof(Study), typeof(Assessment), typeof(StatedPeriod), typeof(LocalizedText),
        typeof(Term<SubjectArea>), typeof(Term<WorkStatus>), typeof(Term<Programme>), typeof(Term<OrganisationForm>), typeof(Term<PartnerKind>), typeof(Term<PartnerRole>),
        typeof(Term<TargetGroup>), typeof(Term<ActivityType>), typeof(Term<SellingPoint>),
    ];

    public void Walk(Catalogue catalogue)
    {
        visit(catalogue);
        One("title", catalogue.Title, visit);
        One("description", catalogue.Description, visit);
        Each("concepts", catalogue.Concepts, Walk);
        Each("initiatives", catalogue.Initiatives, Walk);
    }

    public void Walk(Initiative initiative)
    {
        visit(initiative);
        One("title", initiative.Title, visit);
        Each("subjectAreas", initiative.SubjectAreas, visit);
        One("summary", initiative.Summary, visit);
        One("description", initiative.Description, visit);
        Each("places", initiative.Places, Walk);
        One("period", initiative.Period, visit);
        One("status", initiative.Status, visit);
        Each("projects", initiative.Projects, Walk);
        Each("objectives", initiative.Objectives, visit);
        Each("programmes", initiative.Programmes, visit);
        One("organisationForm", initiative.OrganisationForm, visit);
        Each("partners", initiative.Partners, Walk);
        Each("targetGroups", initiative.TargetGroups, visit);
        Each("activities", initiative.Activities, Walk);
        Each("sellingPoints", initiative.SellingPoints, visit);
        Each("outcomes", initiative.Outcomes, Walk);
        Each("funding", initiative.Funding, Walk);
        Each("related", initiative.Related, Walk);
        Each("links", initiative.Links, Walk);
        One("provenance", initiative.Provenance, Walk);
    }

    private void Walk(Concept concept)
    {
        visit(concept);
        One("label", concept.Label, visit);
        Each("alternatives", concept.Alternatives, visit);
        One("definition", concept.Definition, visit);
    }

    private void Walk(Place place)
    {
        visit(place);
        One("name", place.Name, visit);
        One("locality", place.Locality, visit);
    }

    private void Walk(Project project)
    {
        visit(project);
        One("name", project.Name, visit);
        One("period", project.Period, visit);
        One("status", project.Status, visit);
        Each("places", project.Places, Walk);
        Each("objectives", project.Objectives, visit);
        One("description", project.Description, visit);
    }

    private void Walk(Partner partner)
    {
        visit(partner);
        One("name", partner.Name, visit);
        One("kind", partner.Kind, visit);
        Each("roles", partner.Roles, visit);
        One("place", partner.Place, Walk);
        One("note", partner.Note, visit);
    }

    private void Walk(Activity activity)
    {
        visit(activity);
        One("kind", activity.Kind, visit);
        One("description", activity.Description, visit);
        One("period", activity.Period, visit);
        Each("places", activity.Places, Walk);
    }

    private void Walk(Outcome outcome)
    {
        visit(outcome);
        One("text", outcome.Text, visit);
        One("indicator", outcome.Indicator, visit);
        One("period", outcome.Period, visit);
    }

    private void Walk(Funding funding)
    {
        visit(funding);
        One("source", funding.Source, visit);
        One("programme", funding.Programme, visit);
        One("period", funding.Period, visit);
    }

    private void Walk(Relation relation)
    {
        visit(relation);
        One("title", relation.Title, visit);
    }

    private void Walk(Link link)
    {
        visit(link);
        One("text", link.Text, visit);
    }

    private void Walk(Provenance provenance)
    {
        visit(provenance);
        One("study", provenance.Study, visit);
        One("assessment", provenance.Assessment, Walk);
    }

    private void Walk(Assessment assessment)
    {
        visit(assessment);
        One("basis", assessment.Basis, visit);
    }

    private void One<T>(string name, T? item, Action<T> walk)
        where T : class
    {
        if (item is not null)
        {
            context.Trail.Add(name);
            walk(item);
            context.Trail.RemoveAt(context.Trail.Count - 1);
        }
    }

    private void Each<T>(string name, ImmutableArray<T> items, Action<T> walk)
        where T : class
    {
        context.Trail.Add(name);
        for (var i = 0; i < items.Length; i++)
        {
            context.Trail.Add(i);
            walk(items[i]);
            context.Trail.RemoveAt(context.Trail.Count - 1);
        }

        context.Trail.RemoveAt(context.Trail.Count - 1);
    }
}
