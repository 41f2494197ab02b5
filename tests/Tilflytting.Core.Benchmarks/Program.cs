using System.Globalization;
using BenchmarkDotNet.Running;
using Tilflytting.Core.Benchmarks;

// dotnet run -c Release -- --filter '*'       every benchmark
// dotnet run -c Release -- cold-open          the first answer in fresh processes
// dotnet run -c Release -- compare-pages FOLDER CATALOGUE    what is read of pages beside what a person read of them; --long for every difference
// dotnet run -c Release -- hostile-pages      a million characters of one thing
// dotnet run -c Release -- hostile             what a stranger may send, at one, two and four times its size; a word of a name for some of it
// dotnet run -c Release -- queries            the index beside LINQ, SQLite, DuckDB and Lucene.NET, at 100, 10,000 and 1,000,000 initiatives; --count 10000 for one size
// dotnet run -c Release -- texts              words and beginnings in the texts of 100,000 initiatives, beside FTS5 and Lucene.NET
// dotnet run -c Release -- synthetic          what the synthetic initiatives are like, beside the sample
// dotnet run -c Release -- json               100,000 initiatives read and written, beside others
// dotnet run -c Release -- json-memory        what streaming holds, from a thousand lines to a million
switch (args)
{
    case [ColdOpen.Command]:
        ColdOpen.Run();
        break;
    case [ColdOpen.Command, var question]:
        ColdOpen.Answer(question);
        break;
    case [PageComparison.Command, var folder, var catalogue, .. var options]:
        return PageComparison.Run(folder, catalogue, options is ["--long"]);
    case [HostilePages.Command]:
        HostilePages.Run();
        break;
    case [HostileRun.Command, var name, var size] when int.TryParse(size, CultureInfo.InvariantCulture, out var number):
        HostileRun.Measure(name, number);
        break;
    case [HostileRun.Command, .. var words]:
        return HostileRun.Run(words);
    case [TextRun.Command]:
        TextRun.Run(count: 100_000);
        break;
    case [TextRun.Command, "--count", var count]:
        TextRun.Run(int.Parse(count, CultureInfo.InvariantCulture));
        break;
    case [SyntheticReport.Command]:
        SyntheticReport.Run(count: 10_000);
        break;
    case [QueryRun.Command]:
        QueryRun.Run([100, 10_000, 1_000_000]);
        break;
    case [QueryRun.Command, "--count", .. var counts]:
        QueryRun.Run([.. counts.Select(static count => int.Parse(count, CultureInfo.InvariantCulture))]);
        break;
    case [JsonRace.Command]:
        JsonRace.Run(100_000);
        break;
    case [JsonRace.Command, "--count", var count]:
        JsonRace.Run(int.Parse(count, CultureInfo.InvariantCulture));
        break;
    case [JsonMemory.Command]:
        JsonMemory.Run();
        break;
    case [JsonMemory.Command, var lines]:
        await JsonMemory.RunAsync(int.Parse(lines, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PlaceBenchmarks).Assembly).Run(args);
        break;
}

return 0;
