using System.Text.RegularExpressions;

namespace Tilflytting.Core.Tests.Readme;

/// <summary>The commands for those who change the project name what is there, and what CI runs is what they are told to run.</summary>
public partial class ContributingTests
{
    /// <summary>Commands without anything that could cease to be there.</summary>
    private static readonly ImmutableArray<string> Plain = ["dotnet build", "dotnet test", "dotnet format --verify-no-changes", "dotnet pack --output artifacts/packages"];

    private static readonly DocumentationPage Page = new("CONTRIBUTING.md");

    private static readonly string Ci = TestFiles.Read(".ci", "run");

    public static TheoryData<string> Commands => [.. Page.Commands.Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_names_what_is_there(string command)
    {
        var words = Words().Matches(command).Select(static word => word.Value.Trim('"')).ToList();
        if (words[0] != "dotnet")
        {
            IsScript(words[0]);
            words.Skip(1).Where(static room => !Directory.Exists(Path.Combine(TestFiles.Root, "src", "Tilflytting.Core", room))).Should().BeEmpty("a script asks for rooms of the library");
        }
        else if (words is ["dotnet", "run", var file] && file.EndsWith(".cs", StringComparison.Ordinal))
        {
            File.Exists(Path.Combine(TestFiles.Root, file)).Should().BeTrue();
        }
        else if (words.IndexOf("--project") is > 0 and var project)
        {
            var folder = Path.Combine(TestFiles.Root, words[project + 1]);
            Directory.GetFiles(folder, "*.csproj").Should().ContainSingle();
            (words[1] is "test" or "run").Should().BeTrue();
            IsFound(words, folder);
        }
        else
        {
            Plain.Should().Contain(command);
        }
    }

    [Fact]
    public void CI_takes_no_rights_that_it_was_not_given() =>
        Ci.Split('\n').Where(static line => line.Contains("sudo", StringComparison.Ordinal) && !line.Contains("echo", StringComparison.Ordinal)).Should().ContainSingle()
            .Which.Trim().Should().Be("as_root=sudo", "that is behind the variable that a CI machine sets");

    [Fact]
    public void Every_clone_has_the_same_line_breaks_whatever_git_is_set_to()
    {
        TestFiles.Read(".gitattributes").Split('\n').Should().Contain("* text=auto eol=lf");
        TestFiles.Read(".github", "workflows", "ci.yml").Should().NotContain("autocrlf", "what CI has to set a user has to know");
        foreach (var file in (string[])[".ci/run", "README.md", "src/Tilflytting.Core/Json/tilflytting.schema.json", "eng/update-public-api"])
        {
            File.ReadAllBytes(Path.Combine(TestFiles.Root, file)).Should().NotContain((byte)'\r', file);
        }
    }

    [Fact]
    public void What_the_page_tells_to_run_is_what_CI_runs()
    {
        Page.Commands.Should().Contain([.. Plain, ".ci/run", "tests/Consumers/run"]);
        foreach (var command in Plain.Take(3).Append("tests/Consumers/run"))
        {
            Ci.Split('\n').Should().Contain(line => line.StartsWith(command, StringComparison.Ordinal), command);
        }
    }

    [Fact]
    public void CI_runs_its_script_on_three_systems()
    {
        var workflow = TestFiles.Read(".github", "workflows", "ci.yml");

        workflow.Should().Contain("run: .ci/run").And.Contain("ubuntu-latest").And.Contain("windows-latest").And.Contain("macos-latest");
        IsScript(".ci/run");
    }

    [Fact]
    public void Every_file_that_is_named_is_there() =>
        Page.NamedFiles.Concat(Page.LinkedFiles).Where(static file => !Path.Exists(Path.Combine(TestFiles.Root, file))).Should().BeEmpty();

    private static void IsScript(string path)
    {
        TestFiles.Read(path).Should().StartWith("#!/usr/bin/env bash\n");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(TestFiles.Root, path)).Should().HaveFlag(UnixFileMode.UserExecute);
        }
    }

    /// <summary>The tests of a filter are in this assembly; the words for another program are in its sources.</summary>
    private static void IsFound(List<string> words, string folder)
    {
        if (words[1] == "test")
        {
            var filter = words[^1].TrimStart('*');
            typeof(ContributingTests).Assembly.GetExportedTypes()
                .Where(type => (words[^2] == "--filter-class" ? type.FullName! : type.Namespace!).EndsWith(filter, StringComparison.Ordinal))
                .Should().NotBeEmpty();
            return;
        }

        var sources = string.Concat(Directory.GetFiles(folder, "*.cs", SearchOption.TopDirectoryOnly).Select(File.ReadAllText));
        foreach (var word in words.Skip(words.IndexOf("--") + 1).Where(static word => char.IsAsciiLetter(word[0]) || word[0] == '*').Where(static word => word != "short"))
        {
            sources.Should().Contain(word.Trim('*'));
        }
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();
}
