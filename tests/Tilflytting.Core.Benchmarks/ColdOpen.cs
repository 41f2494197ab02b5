using System.Diagnostics;
using System.Globalization;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Opening the register with the first answer, in processes that have done nothing else.</summary>
internal static class ColdOpen
{
    public const string Command = "cold-open";
    private const int Processes = 41;

    public static void Run()
    {
        foreach (var question in new[] { "number", "name", "walk" })
        {
            var answers = Enumerable.Range(0, Processes).Select(_ => Ask(question)).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{question}: median {Median(answers, 0):F1} ms; with the loading of the library and of NodaTime {Median(answers, 1):F1} ms; {Processes} fresh processes"));
        }
    }

    /// <summary>In the fresh process: one question, and how many milliseconds it took, without and with what comes before the register.</summary>
    public static void Answer(string question)
    {
        var start = Stopwatch.GetTimestamp();
        var (number, day) = Question();
        var asked = Stopwatch.GetTimestamp();
        var answer = question switch
        {
            "number" => Number(number, day),
            "name" => Name(),
            _ => Walk(number, day),
        };
        var end = Stopwatch.GetTimestamp();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Stopwatch.GetElapsedTime(asked, end).TotalMilliseconds} {Stopwatch.GetElapsedTime(start, end).TotalMilliseconds} {answer}"));
    }

    private static (MunicipalityNumber Number, LocalDate Day) Question() => (MunicipalityNumber.Parse("1929"), new(2010, 6, 1));

    private static string Number(MunicipalityNumber number, LocalDate day) => PlaceRegister.Default.Find(number, day)!.Name;

    private static string Name() => PlaceRegister.Default.Named("Målselv")[0].Name;

    private static string Walk(MunicipalityNumber number, LocalDate day) => PlaceRegister.Default.Find(number, day)!.Today()[0].Municipality.Name;

    private static double Median(List<double[]> answers, int column) => answers.Select(answer => answer[column]).Order().ElementAt(answers.Count / 2);

    private static double[] Ask(string question)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Command, question]) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. line.Split(' ').Take(2).Select(static time => double.Parse(time, CultureInfo.InvariantCulture))];
    }
}
