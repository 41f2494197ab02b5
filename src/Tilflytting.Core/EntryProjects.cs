namespace Tilflytting.Core;

/// <summary>The projects of an initiative by their id: looked through where they are few, and by a table where an entry has hundreds, so that each reference is one step.</summary>
internal struct EntryProjects(Initiative initiative)
{
    private const int Few = 16;

    private Dictionary<Slug, Project>? byId;

    /// <summary>The first project with an id; null when there is none, or no id.</summary>
    public Project? Find(Slug? id)
    {
        if (id is not { } wanted)
        {
            return null;
        }

        if (initiative.Projects.Length > Few)
        {
            return (byId ??= ById(initiative)).GetValueOrDefault(wanted);
        }

        foreach (var project in initiative.Projects)
        {
            if (project.Id == wanted)
            {
                return project;
            }
        }

        return null;
    }

    private static Dictionary<Slug, Project> ById(Initiative initiative)
    {
        var byId = new Dictionary<Slug, Project>();
        foreach (var project in initiative.Projects)
        {
            byId.TryAdd(project.Id, project);
        }

        return byId;
    }
}
