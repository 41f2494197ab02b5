using Mono.Cecil;

namespace Tilflytting.Core.Tests.Architecture;

/// <summary>Whatever a runtime starts first and however early, no static initialiser reads a static that is not there yet.</summary>
public class StaticStateTests
{
    /// <summary>The packages are found by their projects, so that a new one is held to it too.</summary>
    [Fact]
    public void No_initialiser_of_a_package_reads_a_static_whose_own_may_wait_for_it()
    {
        var packages = Directory.EnumerateFiles(Path.GetDirectoryName(SourceFile.Root)!, "*.csproj", SearchOption.AllDirectories)
            .Select(static project => Path.Combine(AppContext.BaseDirectory, Path.GetFileNameWithoutExtension(project) + ".dll")).ToList();
        var initialisers = new StaticInitialisers([.. packages.Select(static package => ModuleDefinition.ReadModule(package, Parameters()))]);

        packages.Should().HaveCountGreaterThan(1);
        initialisers.Types.Should().HaveCountGreaterThan(100).And.Contain(["Tilflytting.Core.TargetGroup", "Tilflytting.Core.Pages.WrittenFact"]);
        string.Join('\n', initialisers.Faults()).Should().BeEmpty();
    }

    [Fact]
    public void Initialisers_that_wait_for_each_other_are_seen()
    {
        const string Examples = "Tilflytting.Core.Tests.Architecture.StaticExamples/";
        var faults = new StaticInitialisers(ModuleDefinition.ReadModule(typeof(StaticExamples).Assembly.Location, Parameters())).Faults();

        faults.Where(static fault => fault.StartsWith(Examples, StringComparison.Ordinal)).Select(static fault => fault.Replace(Examples, "", StringComparison.Ordinal).Split(',')[0]).Should().BeEquivalentTo(
            "ByArgument`1<Argument> reads Argument.One",
            "ByCall reads ByCall/Maker.All",
            "ByIterator reads ByIterator/Maker.One",
            "ByOverride reads ByOverride/Other.One",
            "ByProperty reads ByProperty/Maker.One",
            "ByQuery reads ByQuery/Maker.One",
            "Roundabout/Way/Station reads Roundabout/Way.One");
    }

    private static ReaderParameters Parameters()
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        return new(ReadingMode.Immediate) { AssemblyResolver = resolver };
    }
}
