using System.Diagnostics;
using System.Globalization;
using Tilflytting.Core.Fuzz;

// dotnet run --project tests/Tilflytting.Core.Fuzz -c Release -- --count 1000000              every way in for text
// dotnet run --project tests/Tilflytting.Core.Fuzz -c Release -- --count 1000 --entry slug    one of them (several: with commas)
// dotnet run --project tests/Tilflytting.Core.Fuzz -c Release -- --entry slug --at 4711       one input, as short as it can be made
var options = args.Chunk(2).ToDictionary(static pair => pair[0], static pair => pair.ElementAtOrDefault(1) ?? "", StringComparer.Ordinal);
if (options.Keys.Except(["--count", "--seed", "--entry", "--at", "--from"]).Any())
{
    Console.Error.WriteLine($"--count N --seed N --entry {string.Join(',', FuzzTargets.All.Select(static target => target.Name))} --from N --at N");
    return 2;
}

var seed = ulong.Parse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture);
var count = long.Parse(options.GetValueOrDefault("--count", "10000"), CultureInfo.InvariantCulture);
var first = long.Parse(options.GetValueOrDefault("--from", "0"), CultureInfo.InvariantCulture);
var names = options.GetValueOrDefault("--entry", "").Split(',', StringSplitOptions.RemoveEmptyEntries);
var targets = FuzzTargets.All.Where(target => names.Length == 0 || names.Contains(target.Name)).ToList();
if (targets.Count < names.Length)
{
    Console.Error.WriteLine($"There are {string.Join(", ", FuzzTargets.All.Select(static target => target.Name))}.");
    return 2;
}

if (options.TryGetValue("--at", out var at))
{
    var (input, problem) = targets[0].Shrink(seed, long.Parse(at, CultureInfo.InvariantCulture));
    Console.WriteLine(input);
    Console.WriteLine(problem);
    return 1;
}

FuzzRun? current = null;
(FuzzRun? Run, long Number, TimeSpan Work) seen = default;
using var watch = new Timer(_ => seen = Watch(current, seen), null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {count} inputs each from {first}, .NET {Environment.Version}"));
Console.WriteLine("| entry | inputs | findings | µs each | slowest (ms, its length) | bytes of memory per unit |");
Console.WriteLine("|---|--:|--:|--:|--:|--:|");
var isSound = true;
foreach (var target in targets)
{
    var run = current = new(target, seed);
    var start = Stopwatch.GetTimestamp();
    run.Go(first, count);
    var each = Stopwatch.GetElapsedTime(start).TotalMicroseconds / Math.Max(1, run.Count);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {target.Name} | {run.Count} | {run.Findings.Count} | {each:F1} | {run.Slowest.Time.TotalMilliseconds:F1} ({run.Slowest.Length}) | {Math.Max(0, run.MostPerUnit):F0} |"));
    foreach (var (number, problem) in run.Findings)
    {
        isSound = false;
        Console.WriteLine($"  --entry {target.Name} --seed {seed} --at {number}");
        var (input, same) = problem is FuzzException { What: "the work is in proportion to the length" } ? ("", problem) : target.Shrink(seed, number);
        Console.WriteLine($"  {input}");
        Console.WriteLine($"  {same}");
    }
}

return isSound ? 0 : 1;

// An input that never comes out is found by who looks whether it is still the same one after a minute of work, on a machine that has other work too.
static (FuzzRun? Run, long Number, TimeSpan Work) Watch(FuzzRun? run, (FuzzRun? Run, long Number, TimeSpan Work) seen)
{
    var work = Environment.CpuUsage.TotalTime;
    if (run is null || run != seen.Run || run.Current != seen.Number)
    {
        return (run, run?.Current ?? 0, work);
    }

    if (work - seen.Work > TimeSpan.FromSeconds(60))
    {
        Console.WriteLine($"Input {seen.Number} has been in for a minute of work.");
        Environment.Exit(3);
    }

    return seen;
}
