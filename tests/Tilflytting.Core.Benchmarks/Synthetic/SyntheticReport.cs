using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Tilflytting.Core.Json;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Benchmarks;

/// <summary>What the synthetic initiatives are like, beside the sample they are shaped like.</summary>
internal static class SyntheticReport
{
    public const string Command = "synthetic";

    public static void Run(int count)
    {
        Check(new SyntheticCatalogue(SyntheticTexts.Long).Catalogue(1000));
        Console.WriteLine("| texts | bytes of JSON | characters of text | making them | bytes of memory |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        Print("the sample", () => SampleCatalogue.Initiatives);
        foreach (var texts in Enum.GetValues<SyntheticTexts>())
        {
            Print($"`{texts}`", () => new SyntheticCatalogue(texts).Initiatives(count));
        }

        Console.WriteLine();
        Console.WriteLine("| | the sample | synthetic |");
        Console.WriteLine("|---|---:|---:|");
        var made = new SyntheticCatalogue(SyntheticTexts.Shared).Initiatives(count);
        foreach (var (name, of) in Counts())
        {
            Row(name, SampleCatalogue.Initiatives.Average(of), made.Average(of), "F2");
        }

        foreach (var (name, share) in Shares())
        {
            Row(name, SampleCatalogue.Initiatives.Average(share), made.Average(share), "P0");
        }
    }

    /// <summary>They are a catalogue as any: valid, and read as they were written.</summary>
    private static void Check(Catalogue catalogue)
    {
        if (Validator.Validate(catalogue).Diagnostics.FirstOrDefault(static one => one.Severity == Severity.Error) is { } problem)
        {
            throw new DiagnosticException(problem);
        }

        if (CatalogueJson.Read(CatalogueJson.Write(catalogue)) != catalogue)
        {
            throw new InvalidOperationException("The synthetic catalogue is read otherwise than it was written.");
        }
    }

    private static IEnumerable<(string Name, Func<Initiative, double> Of)> Counts() =>
    [
        ("places", static one => one.Places.Length), ("projects", static one => one.Projects.Length), ("dated periods", Dated), ("partners", static one => one.Partners.Length),
        ("target groups", static one => one.TargetGroups.Length), ("activities", static one => one.Activities.Length), ("selling points", static one => one.SellingPoints.Length),
    ];

    private static IEnumerable<(string Name, Func<Initiative, double> Of)> Shares() =>
        new (string, Func<Initiative, bool>)[]
        {
            ("no target group stated", static one => one.TargetGroups.IsEmpty), ("no activity stated", static one => one.Activities.IsEmpty), ("nothing dated", static one => Dated(one) == 0),
            ("no place stated", static one => one.Places.IsEmpty), ("an activity in words alone", static one => one.Activities.Any(static activity => activity.Kind.Code is null)),
            ("a target group in words alone", static one => one.TargetGroups.Any(static term => term.Code is null)), ("youth", static one => one.TargetGroups.Has(TargetGroup.Youth)),
            ("all kinds of newcomers", static one => one.TargetGroups.Has(TargetGroup.AllNewcomers)), ("in nynorsk", static one => one.Language == LanguageTag.Nynorsk),
        }.Select(static one => (one.Item1, (Func<Initiative, double>)(initiative => one.Item2(initiative) ? 1 : 0)));

    private static double Dated(Initiative one) =>
        one.Projects.Select(static project => project.Period).Concat(one.Activities.Select(static activity => activity.Period)).Append(one.Period).Count(static period => period?.Period is not null);

    private static void Print(string name, Func<ImmutableArray<Initiative>> make)
    {
        make();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var initiatives = make();
        var milliseconds = watch.Elapsed.TotalMilliseconds;
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)initiatives.Length;
        var json = new ArrayBufferWriter<byte>();
        CatalogueJson.Write(SampleCatalogue.Catalogue with { Initiatives = initiatives }, json);
        var text = initiatives.Average(static one => SearchedTexts.Of(one).Sum(static text => (double)text.Length));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {json.WrittenCount / (double)initiatives.Length:F0} | {text:F0} | {milliseconds:F0} ms | {memory:F0} |"));
        GC.KeepAlive(initiatives);
    }

    private static void Row<T>(string name, T sample, T made, string format)
        where T : INumber<T> =>
        Console.WriteLine($"| {name} | {sample.ToString(format, CultureInfo.InvariantCulture)} | {made.ToString(format, CultureInfo.InvariantCulture)} |");
}
