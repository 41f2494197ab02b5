namespace Tilflytting.Core.Validation;

/// <summary>Goes through everything in a catalogue, from the outside in, and keeps the trail to where it is.</summary>
internal sealed class ModelWalker(ValidationContext context, Action<object> visit)
{
    public void Walk(Catalogue catalogue)
    {
        visit(catalogue);
        Each("concepts", catalogue.Concepts, visit);
        Each("initiatives", catalogue.Initiatives, Walk);
    }

    public void Walk(Initiative initiative)
    {
        visit(initiative);
        Each("subjectAreas", initiative.SubjectAreas, visit);
        Each("places", initiative.Places, visit);
        One("period", initiative.Period, visit);
        One("status", initiative.Status, visit);
        Each("projects", initiative.Projects, Walk);
        Each("programmes", initiative.Programmes, visit);
        One("organisationForm", initiative.OrganisationForm, visit);
        Each("partners", initiative.Partners, Walk);
        Each("targetGroups", initiative.TargetGroups, visit);
        Each("activities", initiative.Activities, Walk);
        Each("sellingPoints", initiative.SellingPoints, visit);
        Each("outcomes", initiative.Outcomes, Walk);
        Each("funding", initiative.Funding, Walk);
        Each("related", initiative.Related, visit);
        Each("links", initiative.Links, visit);
        One("provenance", initiative.Provenance, Walk);
    }

    private void Walk(Project project)
    {
        visit(project);
        One("period", project.Period, visit);
        One("status", project.Status, visit);
        Each("places", project.Places, visit);
    }

    private void Walk(Partner partner)
    {
        visit(partner);
        One("kind", partner.Kind, visit);
        Each("roles", partner.Roles, visit);
        One("place", partner.Place, visit);
    }

    private void Walk(Activity activity)
    {
        visit(activity);
        One("kind", activity.Kind, visit);
        One("period", activity.Period, visit);
        Each("places", activity.Places, visit);
    }

    private void Walk(Outcome outcome)
    {
        visit(outcome);
        One("period", outcome.Period, visit);
    }

    private void Walk(Funding funding)
    {
        visit(funding);
        One("programme", funding.Programme, visit);
        One("period", funding.Period, visit);
    }

    private void Walk(Provenance provenance)
    {
        visit(provenance);
        One("study", provenance.Study, visit);
        One("assessment", provenance.Assessment, visit);
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
