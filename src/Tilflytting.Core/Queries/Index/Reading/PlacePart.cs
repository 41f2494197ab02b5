namespace Tilflytting.Core.Queries;

/// <summary>The places of an initiative, or of a part of it, and the two times that they are of, the one that counts first before the other.</summary>
/// <param name="Places">The places, at least one.</param>
/// <param name="First">The first time; null when nothing says when.</param>
/// <param name="Second">The second; null when there is none.</param>
internal readonly record struct PlacePart(ImmutableArray<Place> Places, PartialDate? First, PartialDate? Second)
{
    /// <summary>The times as windows.</summary>
    public ImmutableArray<DateInterval> Windows => EntryTimes.Windows(First, Second);

    /// <summary>Puts the parts of an initiative that state places into a list.</summary>
    public static void Read(Initiative x, List<PlacePart> parts)
    {
        parts.Clear();
        PartialDate? whole = null;
        var (isRead, written) = (false, x.Provenance?.StatedOn);
        Add(x.Places, x.Period);
        foreach (var project in x.Projects)
        {
            Add(project.Places, project.Period);
        }

        var projects = new EntryProjects(x);
        foreach (var activity in x.Activities)
        {
            if (!activity.Places.IsEmpty)
            {
                Add(activity.Places, EntryTimes.PeriodOf(activity, ref projects));
            }
        }

        void Add(ImmutableArray<Place> places, StatedPeriod? period)
        {
            if (places.IsEmpty)
            {
                return;
            }

            var start = EntryTimes.StartOf(period);
            if (start is null && !isRead)
            {
                (whole, isRead) = (EntryTimes.StartOf(x.Period) ?? EntryTimes.FirstStart(x), true);
            }

            start ??= whole;
            parts.Add(start is null ? new(places, written, null) : new(places, start, written));
        }
    }
}
