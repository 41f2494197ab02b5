namespace Tilflytting.Core.Queries;

/// <summary>The rows of an initiative in the long table.</summary>
internal static class LongTable
{
    public static IEnumerable<LongTableRow> Of(Initiative initiative)
    {
        var meant = EntryPlaces.Of(initiative).ToList();
        var places = LongTablePlaces.Of(meant);
        var period = Hull(DatedWork.Bounds(initiative));
        foreach (var vocabulary in Vocabulary.All)
        {
            foreach (var (code, words, certainty) in QueryVocabulary.Of(vocabulary).Items(initiative) ?? [])
            {
                yield return new(initiative.Id, vocabulary.Scheme, code, words, certainty, places, period);
            }
        }

        foreach (var stated in EntryPlaces.Stated(initiative))
        {
            var own = meant.Where(one => ReferenceEquals(one.Place, stated.Place)).Take(1).ToList();
            var name = (stated.Place.Name ?? stated.Place.Locality)?.For(initiative.Language);
            yield return new(initiative.Id, "place", null, name, stated.Place.Certainty, LongTablePlaces.Of(own), period);
        }

        foreach (var stated in Periods(initiative))
        {
            PeriodBounds? bounds = stated.Period?.Bounds(initiative.Provenance?.StatedOn?.Earliest);
            yield return new(initiative.Id, "period", stated.Period?.ToString(), stated.Text, Certainty.Certain, places, bounds);
        }
    }

    private static IEnumerable<StatedPeriod> Periods(Initiative initiative) =>
        initiative.Projects.Select(static project => project.Period).Prepend(initiative.Period).Concat(initiative.Activities.Select(static activity => activity.Period)).OfType<StatedPeriod>();

    private static PeriodBounds? Hull(IEnumerable<PeriodBounds> bounds)
    {
        PeriodBounds? hull = null;
        foreach (var one in bounds)
        {
            hull = hull is not { } all ? one : new(
                LocalDate.Min(all.EarliestStart, one.EarliestStart), LocalDate.Min(all.LatestStart, one.LatestStart),
                LocalDate.Max(all.EarliestEnd, one.EarliestEnd), LocalDate.Max(all.LatestEnd, one.LatestEnd));
        }

        return hull;
    }
}
