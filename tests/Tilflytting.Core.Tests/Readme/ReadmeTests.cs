using Tilflytting.Core.Tests.Samples;

namespace Tilflytting.Core.Tests.Readme;

/// <summary>The README says what is: its programs compile and print what it shows, and its commands work.</summary>
[Collection(nameof(ReadmeTests))]
[CollectionDefinition(nameof(ReadmeTests), DisableParallelization = true)]
public class ReadmeTests
{
    private static readonly ImmutableArray<MarkdownBlocks.Block> Blocks = MarkdownBlocks.Of(TestFiles.Read("README.md"));

    public static TheoryData<int> Programs => [.. Blocks.Where(static block => block.Language == "csharp").Select(static block => block.Line)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_program_prints_what_stands_below_it(int line)
    {
        var index = Blocks.IndexOf(Blocks.Single(block => block.Line == line));
        var expected = Blocks[index + 1];
        expected.Language.Should().Be("text");

        Snippet.Run(Blocks[index].Content).ReplaceLineEndings("\n").Should().Be(expected.Content);
    }

    [Fact]
    public void The_first_program_has_at_most_fifteen_lines()
    {
        Blocks.First(static block => block.Language == "csharp").Content.TrimEnd().Split('\n').Should().HaveCountLessThanOrEqualTo(15);
    }

    [Fact]
    public void Every_command_of_the_sample_works()
    {
        const string Run = "dotnet run --project samples/Tilflytting.Samples.Cli";
        var commands = Blocks.Where(static block => block.Language == "sh")
            .SelectMany(static block => block.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .ToList();

        commands.Should().Contain(Run).And.Contain("dotnet test");
        foreach (var command in commands.Where(static command => command != "dotnet test"))
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
    public void Every_file_that_is_linked_is_there()
    {
        foreach (System.Text.RegularExpressions.Match link in System.Text.RegularExpressions.Regex.Matches(TestFiles.Read("README.md"), @"\]\((?!http)([^)#]+)"))
        {
            Path.Exists(Path.Combine(TestFiles.Root, link.Groups[1].Value)).Should().BeTrue(link.Value);
        }
    }
}
