namespace Tilflytting.Core.Queries;

/// <summary>When an initiative went on, all of its parts together.</summary>
public static class InitiativePeriodExtensions
{
    extension(Initiative initiative)
    {
        /// <summary>
        /// The period of the work as a whole: from the first start of the initiative, its projects and activities to their last end, as precise as those are. <see cref="Initiative.Period"/> is what
        /// is stated of the whole, which many entries leave to their projects.
        /// </summary>
        /// <returns>The bounds; null when nothing is dated. An open end is attested up to the day when the words were written.</returns>
        /// <exception cref="ArgumentNullException">The initiative is null.</exception>
        public PeriodBounds? OverallPeriod()
        {
            ArgumentNullException.ThrowIfNull(initiative);
            PeriodBounds? hull = null;
            foreach (var one in DatedWork.Bounds(initiative))
            {
                hull = hull is not { } all ? one : new(
                    LocalDate.Min(all.EarliestStart, one.EarliestStart), LocalDate.Min(all.LatestStart, one.LatestStart),
                    LocalDate.Max(all.EarliestEnd, one.EarliestEnd), LocalDate.Max(all.LatestEnd, one.LatestEnd));
            }

            return hull;
        }
    }
}
