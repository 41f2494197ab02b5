using System.Diagnostics;

namespace Tilflytting.Core.Fuzz;

/// <summary>Puts many inputs into one target, and notes what they cost.</summary>
public sealed class FuzzRun
{
    private const int MostFindings = 5;

    private readonly FuzzTarget target;
    private readonly ulong seed;
    private readonly List<(long Number, Exception Problem)> findings = [];

    /// <summary>Makes a run.</summary>
    /// <param name="target">The target.</param>
    /// <param name="seed">The seed, from which all inputs come.</param>
    public FuzzRun(FuzzTarget target, ulong seed) => (this.target, this.seed) = (target, seed);

    /// <summary>What is wrong: the numbers of the inputs and the exceptions; the run ends after some.</summary>
    public IReadOnlyList<(long Number, Exception Problem)> Findings => findings;

    /// <summary>How many inputs have been put in.</summary>
    public long Count { get; private set; }

    /// <summary>The number of the input that is in, for who looks whether it ever comes out.</summary>
    public long Current { get; private set; }

    /// <summary>The number of the slowest input, its length, and how long it took.</summary>
    public (long Number, int Length, TimeSpan Time) Slowest { get; private set; }

    /// <summary>The most memory that was taken for each character or byte of an input, beyond what any input may cost.</summary>
    public double MostPerUnit { get; private set; }

    /// <summary>Puts inputs in, one after the other.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="count">How many.</param>
    public void Go(long first, long count)
    {
        for (var number = first; number < first + count && findings.Count < MostFindings; number++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            Current = number;
            try
            {
                var length = target.Try(seed, number);
                var work = GC.GetAllocatedBytesForCurrentThread() - before;
                Note(number, length, Stopwatch.GetElapsedTime(start), work);
            }
            catch (Exception e)
            {
                findings.Add((number, e));
            }

            Count++;
        }
    }

    private void Note(long number, int length, TimeSpan time, long work)
    {
        if (time > Slowest.Time && number > 0)
        {
            Slowest = (number, length, time);
        }

        MostPerUnit = Math.Max(MostPerUnit, (work - target.FixedWork) / (double)Math.Max(1, length));
        if (work > target.FixedWork + (target.WorkPerUnit * length))
        {
            throw new FuzzException("the work is in proportion to the length", $"{work} bytes of memory for {length} characters or bytes");
        }
    }
}
