using Mono.Cecil;
using Tilflytting.Core.Fuzz;
using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Tests.Fuzzing;

/// <summary>A public method that takes text is called by the fuzzing harness: a new one that is not fails here.</summary>
public class EntryPointTests
{
    /// <summary>What takes a text and does not read it, by its name, and why.</summary>
    private static readonly ImmutableDictionary<string, string> NotRead = new Dictionary<string, string>
    {
        ["CatalogueJson.SaveAsync"] = "a path, which is the file system's affair",
        ["CatalogueJson.LoadAsync"] = "a path, which is the file system's affair",
        ["CatalogueJson.TryLoadAsync"] = "a path, which is the file system's affair",
        ["CatalogueJson.SaveLinesAsync"] = "a path, which is the file system's affair",
        ["WholeFile.WriteAsync"] = "a path, which is the file system's affair",
        ["WholeFile.IsSame"] = "paths, which are the file system's affair",
        ["WholeFile.IsStream"] = "a path, which is the file system's affair",
        ["PeriodMatch..ctor"] = "a result, whose text the library has found",
        ["LedgerEntry..ctor"] = "a result, whose pointers the library has made",
        ["PageLoss..ctor"] = "a result, whose pointer the library has made",
        ["ValidationContext.Report"] = "a member that a rule names, kept as it is",
    }.ToImmutableDictionary();

    private static readonly ImmutableArray<string> Texts =
    [
        "System.String", "System.ReadOnlySpan`1<System.Char>", "System.ReadOnlySpan`1<System.Byte>", "System.ReadOnlyMemory`1<", "System.Buffers.ReadOnlySequence`1<",
        "System.IO.Stream", "System.IO.TextReader", "System.IO.Pipelines.PipeReader",
        "System.Char[]", "System.Byte[]", "System.Text.Json.Utf8JsonReader", "System.Text.Json.JsonElement", "System.Text.Json.JsonDocument", "System.Text.Json.Nodes.",
    ];

    [Fact]
    public void Every_way_in_for_text_is_fuzzed()
    {
        var called = Called();

        Entries().Where(method => !called.Contains(method.FullName)).Where(static method => !NotRead.ContainsKey(Name(method))).Select(static method => method.FullName)
            .Should().BeEmpty("a new way in belongs into FuzzTargets");
    }

    [Fact]
    public void There_are_many_and_no_exception_from_the_rule_is_idle()
    {
        var called = Called();
        var entries = Entries().ToList();

        entries.Should().HaveCountGreaterThan(90);
        NotRead.Keys.Should().BeSubsetOf(entries.Where(method => !called.Contains(method.FullName)).Select(Name));
        called.Should().Contain(entries.Single(static method => method.FullName.EndsWith("Slug::Parse(System.ReadOnlySpan`1<System.Char>)", StringComparison.Ordinal)).FullName);
    }

    private static string Name(MethodDefinition method) => $"{method.DeclaringType.Name}.{method.Name}";

    private static IEnumerable<MethodDefinition> Entries() =>
        new[] { typeof(Catalogue), typeof(CataloguePage) }.Select(Module).SelectMany(static module => module.Types)
            .Where(static type => type.IsPublic && !type.Name.StartsWith('<'))
            .SelectMany(static type => type.Methods)
            .Where(static method => method.IsPublic && !method.IsSetter && !method.IsGetter && !IsOfEveryObject(method) && method.Parameters.Any(static parameter => IsText(parameter.ParameterType.FullName)));

    private static bool IsText(string type) => Texts.Any(text => type.Contains(text, StringComparison.Ordinal));

    private static bool IsOfEveryObject(MethodDefinition method) => method.Name is "Deconstruct" or "Equals" or "PrintMembers" || method.DeclaringType.Name == "TilflyttingJsonContext";

    /// <summary>The methods of the library that the harness calls or hands on, wherever in its code.</summary>
    private static HashSet<string> Called() =>
    [
        .. Module(typeof(FuzzTargets)).GetTypes().SelectMany(static type => type.Methods).Where(static method => method.HasBody)
            .SelectMany(static method => method.Body.Instructions).Select(static instruction => instruction.Operand).OfType<MethodReference>()
            .Where(static method => method.DeclaringType.Scope.Name.StartsWith("Tilflytting", StringComparison.Ordinal)).Select(static method => method.Resolve()?.FullName).OfType<string>(),
    ];

    private static ModuleDefinition Module(Type type)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(type.Assembly.Location));
        return ModuleDefinition.ReadModule(type.Assembly.Location, new ReaderParameters { AssemblyResolver = resolver });
    }
}
