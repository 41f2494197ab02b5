using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Tilflytting.Core.Tests;
using Xunit.v3;

[assembly: CheapFirst]

namespace Tilflytting.Core.Tests;

/// <summary>
/// Measures the tests in the first run, which has no mutant, and keeps what they cost beside the assembly. The first failure ends a run, so a mutant
/// dies the sooner the cheaper the tests in front are.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CheapFirstAttribute : BeforeAfterTestAttribute
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "costs.txt");

    private static readonly ConcurrentDictionary<string, long> Measured = new();

    private static readonly AsyncLocal<long> Start = new();

    private static readonly Dictionary<string, long> Known = !System.IO.File.Exists(File)
        ? []
        : System.IO.File.ReadLines(File).Select(static line => line.Split('\t')).ToDictionary(static cells => cells[0], static cells => long.Parse(cells[1], CultureInfo.InvariantCulture));

    static CheapFirstAttribute()
    {
        if (Known.Count == 0)
        {
            AppDomain.CurrentDomain.ProcessExit += static (_, _) =>
            {
                if (!Measured.IsEmpty)
                {
                    System.IO.File.WriteAllLines(File, Measured.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Key}\t{one.Value}")));
                }
            };
        }
    }

    /// <summary>What the tests of a method took together.</summary>
    public static long Method(string? type, string method) => Known.GetValueOrDefault($"{type}.{method}");

    /// <summary>What the tests of a class took together.</summary>
    public static long Class(string type) => Known.Where(one => one.Key.StartsWith(type + ".", StringComparison.Ordinal)).Sum(static one => one.Value);

    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => Start.Value = Stopwatch.GetTimestamp();

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        var took = (long)Stopwatch.GetElapsedTime(Start.Value).TotalMicroseconds;
        Measured.AddOrUpdate($"{methodUnderTest.DeclaringType}.{methodUnderTest.Name}", took, (_, sum) => sum + took);
    }
}
