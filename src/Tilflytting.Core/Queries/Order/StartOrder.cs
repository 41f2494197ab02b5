namespace Tilflytting.Core.Queries;

/// <summary>The order of initiatives by their first start: open, dated (the earliest day it may be, then the latest), not known; those without any date last.</summary>
internal readonly record struct StartOrder(int State, LocalDate Earliest, LocalDate Latest) : IComparable<StartOrder>
{
    /// <summary>Nothing is dated.</summary>
    public static StartOrder None { get; } = new(3, default, default);

    /// <summary>Which come first when the newest do: dated, open, not known, none.</summary>
    public int FromTheEnd => State switch { 1 => 0, 0 => 1, var other => other };

    public static StartOrder Of(Initiative initiative)
    {
        var first = None;
        foreach (var (_, period) in DatedWork.Of(initiative))
        {
            var start = Of(period);
            first = start.CompareTo(first) < 0 ? start : first;
        }

        return first;
    }

    public static StartOrder Of(DatePeriod period) => period.StartState switch
    {
        PeriodEnd.Open => new StartOrder(0, default, default),
        PeriodEnd.Dated => new StartOrder(1, period.Start!.Value.Earliest, period.Start.Value.Latest),
        _ => new StartOrder(2, default, default),
    };

    /// <summary>A number that sorts as the order does.</summary>
    public ulong ToNumber() => ((ulong)State << 60) | (Day(Earliest) << 30) | Day(Latest);

    private static ulong Day(LocalDate day) => (ulong)(((day.Year + 10_000) * 512) + (day.Month * 32) + day.Day);

    public int CompareTo(StartOrder other) =>
        State.CompareTo(other.State) is not 0 and var state ? state
        : Earliest.CompareTo(other.Earliest) is not 0 and var earliest ? earliest
        : Latest.CompareTo(other.Latest);
}
