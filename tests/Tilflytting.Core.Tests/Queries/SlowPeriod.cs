using System.Runtime.CompilerServices;
using Tilflytting.Core.Tests.Periods;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>The days of a period by DESIGN §3, read from its text and by the plain calendar: the start lies in [S0, S1], the end in [E0, E1].</summary>
internal readonly record struct SlowPeriod(LocalDate S0, LocalDate S1, LocalDate E0, LocalDate E1)
{
    private static readonly LocalDate Never = LocalDate.MinIsoValue;
    private static readonly LocalDate Ever = LocalDate.MaxIsoValue;

    /// <summary>What was read once, for the same initiative is asked many times.</summary>
    private static readonly ConditionalWeakTable<Initiative, List<SlowPeriod>> Read = [];
    private static readonly ConditionalWeakTable<Initiative, StrongBox<(int State, LocalDate First, LocalDate Last)>> Starts = [];

    /// <summary>A window: both ends are known to the day.</summary>
    public static SlowPeriod Of(DateInterval window) => new(window.Start, window.Start, window.End, window.End);

    /// <summary>A period; an open end is attested by the first day on which the words may have been written.</summary>
    public static SlowPeriod Of(DatePeriod period, PartialDate? statedOn)
    {
        var (start, end) = Ends(period);
        var (s0, s1) = start is ".." or "" ? (Never, Ever) : PlainCalendar.Of(start);
        var (e0, e1) = end is "" ? (Never, Ever)
            : end is ".." ? (statedOn is { } written ? PlainCalendar.Of(written.ToString()).Earliest : Never, Ever)
            : PlainCalendar.Of(end);
        return new(s0, s1 < e1 ? s1 : e1, e0 > s0 ? e0 : s0, e1);
    }

    /// <summary>The texts of the two ends; a date alone is both.</summary>
    public static (string Start, string End) Ends(DatePeriod period) => period.ToString().Split('/') is [var start, var end] ? (start, end) : (period.ToString(), period.ToString());

    /// <summary>Every dated period of an initiative, its projects and its activities.</summary>
    public static List<SlowPeriod> All(Initiative x) => Read.GetValue(x, static x => [.. Dated(x).Select(period => Of(period, x.Provenance?.StatedOn))]);

    /// <summary>Where an initiative stands by its first start: open, then dated by the first day and the last that it may be, then not known, then nothing dated.</summary>
    public static (int State, LocalDate First, LocalDate Last) Start(Initiative x) => Starts.GetValue(x, static x => new(Dated(x).Select(static period => Ends(period).Start switch
    {
        ".." => (0, Never, Never),
        "" => (2, Never, Never),
        var date => (1, PlainCalendar.Of(date).Earliest, PlainCalendar.Of(date).Latest),
    }).Append((3, Never, Never)).Min())).Value;

    /// <summary>Whether the two have a day in common: whichever days were the right ones, or at least for some of them.</summary>
    public Certainty Overlaps(SlowPeriod other) =>
        S0 > other.E1 || E1 < other.S0 ? Certainty.No
        : S1 <= other.E0 && E0 >= other.S1 ? Certainty.Certain
        : Certainty.Possible;

    private static IEnumerable<DatePeriod> Dated(Initiative x) =>
        new[] { x.Period }.Concat(x.Projects.Select(static p => p.Period)).Concat(x.Activities.Select(static a => a.Period))
            .Where(static p => p?.Period is not null).Select(static p => p!.Period!.Value);
}
