using System.Diagnostics;
using static System.FormattableString;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Medians of calls in one process, after they have been made often enough to be compiled for good.</summary>
internal static class Measured
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Short = TimeSpan.FromMicroseconds(20);
    private const int Most = 2001;
    private const int Least = 3;

    /// <summary>The machine and the versions, for the head of a table.</summary>
    public static string Machine { get; } = string.Join("; ", BenchmarkDotNet.Environments.HostEnvironmentInfo.GetCurrent().ToFormattedString().Select(static line => line.Trim()));

    /// <summary>
    /// The median of some calls, in milliseconds: at least three, and as many as fit in less than half a second. One that takes seconds is made only once more; of one that takes next to
    /// no time many are timed together, for the clock has steps of 0.1 µs.
    /// </summary>
    public static double Milliseconds(Action call)
    {
        var warm = Repeat(call, WarmUp, least: 1);
        var isSlow = warm[0] > Slow.TotalMilliseconds;
        var together = (int)Math.Clamp(Short.TotalMilliseconds / Math.Max(Median(warm), 1e-5), 1, 10_000);
        return Median(Repeat(together == 1 ? call : Together, Enough, isSlow ? 1 : Least)) / together;

        void Together()
        {
            for (var i = 0; i < together; i++)
            {
                call();
            }
        }
    }

    /// <summary>The median of a few calls that are each as the first one, in milliseconds.</summary>
    public static double Milliseconds<T>(int rounds, Func<T> call)
    {
        var times = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            var made = call();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            (made as IDisposable)?.Dispose();
        }

        return Median(times);
    }

    /// <summary>What a thing weighs on the managed heap, in bytes: collected, before it is made and while it is kept.</summary>
    public static (T Made, long Bytes) Weighed<T>(Func<T> make)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var made = make();
        return (made, GC.GetTotalMemory(forceFullCollection: true) - before);
    }

    /// <summary>The bytes that a call allocates when it is made again.</summary>
    public static long Allocated(Action call)
    {
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A time for a table: 1.23 s, 12.3 ms, 0.123 ms, 1.23 µs, 1.2 ns.</summary>
    public static string Time(double milliseconds) => milliseconds switch
    {
        >= 1000 => Invariant($"{milliseconds / 1000:F2} s"),
        >= 100 => Invariant($"{milliseconds:F0} ms"),
        >= 10 => Invariant($"{milliseconds:F1} ms"),
        >= 1 => Invariant($"{milliseconds:F2} ms"),
        >= 0.1 => Invariant($"{milliseconds:F3} ms"),
        >= 0.001 => Invariant($"{milliseconds * 1000:F2} µs"),
        _ => Invariant($"{milliseconds * 1_000_000:F1} ns"),
    };

    /// <summary>How many times slower: 1,234 ×.</summary>
    public static string Ratio(double slower, double faster) => Invariant($"{slower / faster:N0} ×");

    private static List<double> Repeat(Action call, TimeSpan enough, int least)
    {
        var times = new List<double>();
        var all = Stopwatch.GetTimestamp();
        while (times.Count < least || (times.Count < Most && Stopwatch.GetElapsedTime(all) < enough))
        {
            var start = Stopwatch.GetTimestamp();
            call();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
