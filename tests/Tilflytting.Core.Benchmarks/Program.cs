using BenchmarkDotNet.Running;
using Tilflytting.Core.Benchmarks;

// dotnet run -c Release -- --filter '*'       every benchmark
// dotnet run -c Release -- cold-open          the first answer in fresh processes
// dotnet run -c Release -- hostile-pages      a million characters of one thing
// dotnet run -c Release -- synthetic          what the synthetic initiatives are like, beside the sample
switch (args)
{
    case [ColdOpen.Command]:
        ColdOpen.Run();
        break;
    case [ColdOpen.Command, var question]:
        ColdOpen.Answer(question);
        break;
    case [HostilePages.Command]:
        HostilePages.Run();
        break;
    case [SyntheticReport.Command]:
        SyntheticReport.Run(count: 10_000);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PlaceBenchmarks).Assembly).Run(args);
        break;
}
