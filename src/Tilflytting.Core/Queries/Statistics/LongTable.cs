namespace Tilflytting.Core.Queries;

/// <summary>The rows of an initiative in the long table.</summary>
internal static class LongTable
{
    /// <param name="initiative">The initiative.</param>
    /// <param name="hit">How certain it is that the filter means it.</param>
    public static IEnumerable<LongTableRow> Of(Initiative initiative, Certainty hit)
    {
        var stated = EntryPlaces.Of(initiative, static (one, counties) => Tuple.Create(one, EntryPlaces.Meant(one.Place, one.Windows, counties))).ToList();
        var places = LongTablePlaces.Of([.. stated.Select(static one => one.Item2).OfType<EntryPlace>()]);
        var period = initiative.OverallPeriod();
        yield return new(initiative.Id, hit, "entry", null, initiative.Title.For(initiative.Language), Certainty.Certain, null, places, period);
        foreach (var vocabulary in Vocabulary.All)
        {
            var conditions = QueryVocabulary.Of(vocabulary);
            var projects = conditions.Projects(initiative);
            foreach (var (i, (code, words, certainty)) in (conditions.Items(initiative) ?? []).Index())
            {
                yield return new(initiative.Id, hit, vocabulary.Scheme, code, words, certainty, projects.IsDefault ? null : projects[i], places, period);
            }
        }

        foreach (var (one, meant) in stated)
        {
            var name = (one.Place.Name ?? one.Place.Locality)?.For(initiative.Language);
            yield return new(initiative.Id, hit, "place", null, name, one.Place.Certainty, ProjectOf(initiative, one), LongTablePlaces.Of(meant is null ? [] : [meant]), period);
        }

        foreach (var (project, one) in Periods(initiative))
        {
            PeriodBounds? bounds = one.Period?.Bounds(initiative.Provenance?.StatedOn?.Earliest);
            yield return new(initiative.Id, hit, "period", one.Period?.ToString(), one.Text, Certainty.Certain, project, places, bounds);
        }
    }

    private static Slug? ProjectOf(Initiative initiative, StatedPlace place) => place.List switch
    {
        "projects" => initiative.Projects[place.Owner].Id,
        "activities" => initiative.Activities[place.Owner].Project,
        _ => null,
    };

    private static IEnumerable<(Slug? Project, StatedPeriod Period)> Periods(Initiative initiative)
    {
        if (initiative.Period is { } whole)
        {
            yield return (null, whole);
        }

        foreach (var project in initiative.Projects)
        {
            if (project.Period is { } period)
            {
                yield return (project.Id, period);
            }
        }

        foreach (var activity in initiative.Activities)
        {
            if (activity.Period is { } period)
            {
                yield return (activity.Project, period);
            }
        }
    }
}
