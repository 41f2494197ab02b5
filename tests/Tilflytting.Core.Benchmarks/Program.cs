using BenchmarkDotNet.Running;
using Tilflytting.Core.Benchmarks;

// dotnet run -c Release -- --filter '*'       every benchmark
// dotnet run -c Release -- cold-open          the first answer in fresh processes
switch (args)
{
    case [ColdOpen.Command]:
        ColdOpen.Run();
        break;
    case [ColdOpen.Command, var question]:
        ColdOpen.Answer(question);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PlaceBenchmarks).Assembly).Run(args);
        break;
}
