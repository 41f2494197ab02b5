using System.Text.Json.Nodes;
using Tilflytting.Core.Json;
using Tilflytting.Core.Tests.Samples;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>The import wrote over a page that it had read, through a link; a report was written in part; a file without an end ended in an abort.</summary>
public sealed class ImportedFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tilflytting").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("--out")]
    [InlineData("--report")]
    public void No_page_is_overwritten_through_a_link(string option)
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Links need rights of their own, or another call.
        }

        var page = Page("berg.txt", "Bok");
        var (soft, hard, inner) = (In("soft.json"), In("hard.json"), In("mappe"));
        File.CreateSymbolicLink(soft, "berg.txt");
        Unix.Link(page, hard);
        Directory.CreateSymbolicLink(inner, ".");

        foreach (var output in (string[])[soft, hard, Path.Combine(inner, "berg.txt"), Path.Combine(inner, "soft.json")])
        {
            Fails("samme fil", page, option, output);
        }

        File.ReadAllText(page).Should().Be("Bok");
        new FileInfo(soft).LinkTarget.Should().Be("berg.txt");
    }

    [Fact]
    public void Two_outputs_are_two_files()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Links need rights of their own, or another call.
        }

        var page = Page("berg.txt", "Bok");
        File.CreateSymbolicLink(In("lenke.json"), "ny.json");

        Fails("samme fil", page, "--out", In("ny.json"), "--report", In("lenke.json"));
        File.Exists(In("ny.json")).Should().BeFalse();
        Run(page, "--out", "/dev/null", "--report", "/dev/null").ExitCode.Should().Be(0, "nothing is lost in it");
    }

    [Fact]
    public void A_report_is_whole_or_the_old_one()
    {
        var (page, report) = (Page("berg.txt", "Bok"), Page("rapport.json", new string('x', 100_000)));

        Run(page, "--report", report).ExitCode.Should().Be(0);

        ((int)JsonNode.Parse(File.ReadAllText(report))!["sum"]!["pages"]!).Should().Be(1);
        if (OperatingSystem.IsLinux())
        {
            var link = In("lenke.json");
            File.CreateSymbolicLink(link, "rapport.json");
            Run(page, "--report", link).ExitCode.Should().Be(0);
            new FileInfo(link).LinkTarget.Should().Be("rapport.json");
            Run(page, "--report", "/dev/full").ExitCode.Should().Be(2);
        }

        Directory.GetFiles(folder, "*.tmp").Should().BeEmpty();
    }

    [Fact]
    public void A_file_without_an_end_is_one_line()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // No such devices.
        }

        var page = Page("berg.txt", "Bok");
        foreach (var device in (string[])["/dev/zero", "/dev/urandom"])
        {
            var result = Run(page, device);
            result.ExitCode.Should().Be(1);
            Lines(result).Should().Equal($"tilflytting: «{device}» er ikke tekst i UTF-8.");
            CatalogueJson.Read(result.Output).Initiatives.Should().ContainSingle();
            var validated = SampleConsole.Run("validate", device);
            validated.ExitCode.Should().BeInRange(1, 2);
            validated.Output.Should().NotContain("Unhandled").And.NotContain("Out of memory");
        }
    }

    [Fact]
    public async Task A_pipe_in_a_folder_is_no_page_and_one_that_is_named_is_read()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // No pipes with names, or another call to make one.
        }

        Page("berg.txt", "Bok");
        Unix.MakePipe(In("kilde.txt"));
        File.CreateSymbolicLink(In("null.txt"), "/dev/zero");

        var result = Run(folder);
        result.ExitCode.Should().Be(0);
        Lines(result).Should().ContainSingle().Which.Should().EndWith("ikke lest: kilde.txt, null.txt.");

        // A process of its own each time: what waits for a pipe ends with it.
        SampleConsole.RunProcess("import", In("kilde.txt")).Error.Should().Contain("er et rør som ingen skriver til.");
        var writing = Task.Run(() => File.WriteAllText(In("kilde.txt"), "Ark"), CancellationToken.None);
        CatalogueJson.Read(SampleConsole.RunProcess("import", In("kilde.txt")).Output).Initiatives.Should().ContainSingle().Which.Title.ToString().Should().Be("Ark");
        await writing;
    }

    [Fact]
    public void A_name_is_numbered_from_the_first_that_is_free()
    {
        Page("0.txt", "Bok 3");
        foreach (var number in Enumerable.Range(1, 4))
        {
            Page($"{number}.txt", "Bok");
        }

        CatalogueJson.Read(Run(folder).Output).Initiatives.Select(static one => one.Id.ToString()).Should().Equal("bok-3", "bok", "bok-2", "bok-4", "bok-5");
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_where_its_folder_may_not_be_listed()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Folders have other rights.
        }

        var inner = Directory.CreateDirectory(In("mappe")).FullName;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(inner, UnixFileMode.UserExecute | UnixFileMode.UserWrite | UnixFileMode.OtherExecute);
        var result = SampleConsole.RunAsNobody("validate", Path.Combine(inner, "katalog.json"));
        File.SetUnixFileMode(inner, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        if (result is null)
        {
            return; // Root may list every folder, and there is no way to run as another user.
        }

        (result.ExitCode, result.Error.TrimEnd('\n')).Should().Be((2, $"tilflytting: «{Path.Combine(inner, "katalog.json")}» finnes ikke."));
    }

    private static SampleConsole.Result Run(params string[] arguments) => SampleConsole.Run(["import", .. arguments]);

    private static string[] Lines(SampleConsole.Result result) => [.. result.Error.Split('\n').Where(static line => line.StartsWith("tilflytting: ", StringComparison.Ordinal))];

    private static void Fails(string expected, params string[] arguments)
    {
        var result = Run(arguments);

        (result.ExitCode, result.Output).Should().Be((2, ""));
        result.Error.TrimEnd('\n').Should().Contain(expected).And.NotContain("\n").And.StartWith("tilflytting: ");
    }

    private string In(string name) => Path.Combine(folder, name);

    private string Page(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }
}
