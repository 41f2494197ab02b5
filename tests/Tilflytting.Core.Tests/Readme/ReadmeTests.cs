using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Samples;

namespace Tilflytting.Core.Tests.Readme;

/// <summary>The pages say what is: their programs compile and print what is shown, their documents are read, and their commands work.</summary>
[Collection(nameof(ReadmeTests))]
[CollectionDefinition(nameof(ReadmeTests), DisableParallelization = true)]
public class ReadmeTests
{
    private const string Run = "dotnet run --project samples/Tilflytting.Samples.Cli";

    public static TheoryData<string> Pages => [.. DocumentationPage.All.Select(static page => page.Path)];

    public static TheoryData<string, int> Programs => [.. Of("csharp").Where(static block => DocumentationPage.Of(block.Page).FileOf(block.Block) is null)
        .Select(static block => (block.Page, block.Block.Line))];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_program_prints_what_stands_below_it(string path, int line)
    {
        var page = DocumentationPage.Of(path);
        var program = page.Blocks.Single(block => block.Line == line);
        var expected = page.After(program);
        expected.Should().NotBeNull();
        expected!.Language.Should().Be("text");

        Snippet.Run(program.Content).ReplaceLineEndings("\n").Should().Be(expected.Content);
    }

    [Fact]
    public void Every_other_program_is_the_file_that_it_names()
    {
        var files = Of("csharp").Select(static block => (File: DocumentationPage.Of(block.Page).FileOf(block.Block), block.Block.Content)).Where(static block => block.File is not null).ToList();

        files.Should().NotBeEmpty();
        foreach (var (file, content) in files)
        {
            content.Should().Be(TestFiles.Read(file!).ReplaceLineEndings("\n"), file);
        }
    }

    [Fact]
    public void Every_document_is_a_catalogue_without_a_problem()
    {
        var documents = Of("json").ToList();

        documents.Should().NotBeEmpty();
        foreach (var (_, document) in documents)
        {
            CatalogueJson.TryRead(document.Content, new CatalogueReadOptions { Mode = CatalogueReadMode.Strict }).Diagnostics.Should().BeEmpty();
        }
    }

    /// <summary>There is no block of another kind, which nobody would hold to what is.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_checked(string path)
    {
        var page = DocumentationPage.Of(path);

        page.Blocks.Select(static block => block.Language).Except(["csharp", "text", "json", "sh"]).Should().BeEmpty();
        page.Blocks.Where(static block => block.Language == "text").Should().HaveSameCount(Programs.Where(program => program.Data.Item1 == path));
        page.Text.Split('\n').Count(static line => line.StartsWith("```", StringComparison.Ordinal)).Should().Be(page.Blocks.Length * 2);
    }

    /// <summary>JSON of two entries and the five lines that ask them.</summary>
    [Fact]
    public void The_first_query_has_five_lines()
    {
        var first = DocumentationPage.Of("README.md").Blocks.First(static block => block.Language == "csharp").Content;

        first[(first.LastIndexOf("\"\"\"", StringComparison.Ordinal) + 5)..].Trim().Split('\n').Should().HaveCount(5);
        first.Split("\"title\"").Should().HaveCount(4, "there are a catalogue and two entries");
    }

    /// <summary>The commands that install are run where the packages are made: tests/Consumers/run takes them from the README.</summary>
    private static readonly ImmutableArray<string> Installing =
    [
        "dotnet pack --output artifacts/packages", "dotnet nuget add source \"$(pwd)/artifacts/packages\" --name tilflytting", "dotnet add package Tilflytting.Core", "dotnet add package Tilflytting.Core.Pages",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_works(string path)
    {
        foreach (var command in DocumentationPage.Of(path).Commands.Where(static command => command != "dotnet test" && !Installing.Contains(command)))
        {
            command.Should().StartWith(Run);
            SampleConsole.Run(command[Run.Length..].Replace(" -- ", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Should().Match<SampleConsole.Result>(
                    // Where the catalogue is standard output, what was read is told on standard error; that is no complaint.
                    result => result.ExitCode == 0 && result.Output != "" && (command.Contains(" import ", StringComparison.Ordinal) ? !result.Error.Contains("tilflytting: ", StringComparison.Ordinal) : result.Error == ""),
                    command);
        }
    }

    [Fact]
    public void The_README_has_the_two_commands_and_the_way_to_the_packages()
    {
        DocumentationPage.Of("README.md").Commands.Should().Contain([Run, "dotnet test"]).And.ContainInOrder(Installing);
        foreach (var taken in (string[])["^dotnet pack ", "^dotnet nuget add source ", "^dotnet add package "])
        {
            TestFiles.Read("tests", "Consumers", "run").Should().Contain($"'{taken}'", "what is installed is what the README says");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_file_that_is_linked_or_named_is_there(string path)
    {
        var page = DocumentationPage.Of(path);

        page.LinkedFiles.Where(file => !Path.Exists(Path.Combine(TestFiles.Root, Path.GetDirectoryName(path)!, file))).Should().BeEmpty();
        page.NamedFiles.Where(static file => !Path.Exists(Path.Combine(TestFiles.Root, file))).Should().BeEmpty();
    }

    /// <summary>The packages have no other files beside the README than these.</summary>
    [Fact]
    public void The_README_links_to_what_is_in_the_package() =>
        DocumentationPage.Of("README.md").LinkedFiles.Should().OnlyContain(static file => file.StartsWith("docs/", StringComparison.Ordinal) || file == "LICENSE" || file == "CHANGELOG.md");

    /// <summary>A number that the page on performance shows is one that was committed with what measures it.</summary>
    [Fact]
    public void Every_measured_row_is_one_of_the_benchmarks()
    {
        var measured = TestFiles.Read("tests", "Tilflytting.Core.Benchmarks", "README.md").ReplaceLineEndings("\n").Split('\n');
        var shown = DocumentationPage.Of("docs/performance.md").Text.Split('\n').Where(static line => line.StartsWith('|')).ToList();

        shown.Should().HaveCountGreaterThan(8);
        shown.Except(measured).Should().BeEmpty();
    }

    private static IEnumerable<(string Page, MarkdownBlocks.Block Block)> Of(string language) =>
        DocumentationPage.All.SelectMany(page => page.Blocks.Where(block => block.Language == language).Select(block => (page.Path, block)));
}
