namespace Tilflytting.Core.Validation;

/// <summary>What the parts of an initiative refer to: its projects by id, and the nearest id for one that there is not.</summary>
internal sealed class ProjectReferences(Initiative initiative)
{
    /// <summary>As many ids are compared for one initiative: a person has a few wrong references, and thousands of them among thousands of projects come from no typing error.</summary>
    private const int MostCompared = 100_000;

    private readonly Dictionary<Slug, string?> nearest = [];
    private EntryProjects projects = new(initiative);
    private int compared;

    /// <summary>The project with an id; null when there is none.</summary>
    public Project? Find(Slug? id) => projects.Find(id);

    /// <summary>The nearest id of a project; null when none is near, several are, or enough were compared.</summary>
    public string? Nearest(Slug id)
    {
        if (!nearest.TryGetValue(id, out var known) && compared + initiative.Projects.Length <= MostCompared)
        {
            compared += initiative.Projects.Length;
            nearest.Add(id, known = Suggestion.Of(id.ToString(), initiative.Projects.Select(static one => one.Id.ToString())));
        }

        return known;
    }
}
