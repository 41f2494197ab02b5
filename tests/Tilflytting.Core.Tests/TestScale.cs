using System.Globalization;

namespace Tilflytting.Core.Tests;

/// <summary>
/// How long the long tests are. The variable <c>TILFLYTTING_TEST_SCALE</c> says it, as a factor: 1 is the full run of <c>.ci/run</c>, 100 one for a night, and
/// without it a fifth is run, which is for whoever changes something and wants to know at once.
/// </summary>
internal static class TestScale
{
    private const double Everyday = 0.2;
    private const int Least = 1_000;

    private static readonly double Factor = double.TryParse(Environment.GetEnvironmentVariable("TILFLYTTING_TEST_SCALE"), NumberStyles.Float, CultureInfo.InvariantCulture, out var factor) ? factor : Everyday;

    /// <summary>How many there are to be.</summary>
    /// <param name="full">How many of them the full run has.</param>
    /// <param name="least">How many there are at least, however short the run is: as many as it takes to find the faults that such a test is known to have found.</param>
    public static int Of(int full, int least = Least) => (int)Math.Clamp(full * Factor, Math.Min(full, least), int.MaxValue);
}
