using System.Diagnostics;

namespace Tilflytting.Core.Tests;

/// <summary>
/// Stands in for CsCheck's <c>Sample</c> while mutants are tested: a thousand values, or as many as two seconds hold, instead of up to a hundred thousand, in
/// the same order each time; and the first failure ends it, for nobody asks for its smallest case. While it is written down which test comes by which mutant,
/// which takes long, fifty have to do: what only a later value comes by counts as not tested. It is nearer than the package's own, since the tests' namespaces
/// lie inside this one.
/// </summary>
internal static class FewSamples
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly int Most = Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is null ? 1_000 : 50;

    public static void Sample<T>(this Gen<T> gen, Func<T, bool> predicate, long iter = 100, int threads = 1) =>
        gen.Sample(value => predicate(value).Should().BeTrue(), iter, threads);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> predicate, long iter = 100, int threads = 1) =>
        gen.Sample(value => predicate(value.Item1, value.Item2), iter, threads);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> predicate, long iter = 100, int threads = 1) =>
        gen.Sample(value => predicate(value.Item1, value.Item2, value.Item3), iter, threads);

    public static void Sample<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Func<T1, T2, T3, T4, bool> predicate, long iter = 100, int threads = 1) =>
        gen.Sample(value => predicate(value.Item1, value.Item2, value.Item3, value.Item4), iter, threads);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> assert, long iter = 100, int threads = 1) =>
        gen.Sample(value => assert(value.Item1, value.Item2), iter, threads);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> assert, long iter = 100, int threads = 1) =>
        gen.Sample(value => assert(value.Item1, value.Item2, value.Item3), iter, threads);

    public static void Sample<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> assert, long iter = 100, int threads = 1) =>
        gen.Sample(value => assert(value.Item1, value.Item2, value.Item3, value.Item4), iter, threads);

    public static void Sample<T>(this Gen<T> gen, Action<T> assert, long iter = 100, int threads = 1)
    {
        _ = threads;
        var random = new PCG(1, 1);
        var start = Stopwatch.GetTimestamp();
        for (var count = Math.Min(iter, Most); count > 0 && Stopwatch.GetElapsedTime(start) < Longest; count--)
        {
            assert(gen.Generate(random, null, out _));
        }
    }
}
