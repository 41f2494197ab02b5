using System.Diagnostics;
using System.Globalization;
using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Benchmarks;

/// <summary>A million characters of one thing, in each format: whatever it is, reading it takes less than a second. Prints the slowest.</summary>
internal static class HostilePages
{
    public const string Command = "hostile-pages";

    private const int Shown = 8;

    private static readonly string[] Units =
        ["a", "1997-2000 ", "1. A (1997)\n", " • Ungdom\n", "Berg kommune\n", "Berg kommune ", "«", "[a](", "*a ", "`` ` ", "&amp;", "<p>", "<a href=x>", "<nav>", "Omdømme ", "[a]: b\n"];

    private static readonly string[] Beginnings = ["", "Tittel\n\nlead\n\n", "Fagområde: ", "Samarbeidspartnere\n"];

    public static void Run()
    {
        var found = new List<(double Milliseconds, string Page)>();
        foreach (var unit in Units)
        {
            foreach (var beginning in Beginnings)
            {
                var page = beginning + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
                foreach (var format in Enum.GetValues<PageFormat>())
                {
                    var best = double.MaxValue;
                    for (var round = 0; round < 2; round++)
                    {
                        var watch = Stopwatch.StartNew();
                        CataloguePage.Read(page, format);
                        best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
                    }

                    found.Add((best, $"«{unit.TrimEnd('\n')}» as {format} behind «{beginning.Trim()}»"));
                }
            }
        }

        foreach (var (milliseconds, page) in found.OrderByDescending(static one => one.Milliseconds).Take(Shown))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F0} ms  {page}").ReplaceLineEndings(" "));
        }

        Console.WriteLine($"{found.Count} pages");
    }
}
