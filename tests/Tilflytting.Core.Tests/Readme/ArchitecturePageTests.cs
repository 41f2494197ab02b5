using System.Text.RegularExpressions;

namespace Tilflytting.Core.Tests.Readme;

/// <summary>What the page for maintainers names is there.</summary>
public partial class ArchitecturePageTests
{
    private static readonly string Page = TestFiles.Read("docs", "architecture.md");

    public static TheoryData<string> Names => [.. Code().Matches(Page).Select(static code => code.Groups[1].Value).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_file_and_every_type_that_is_named_is_there(string name)
    {
        if (name.Contains('/', StringComparison.Ordinal))
        {
            Path.Exists(Path.Combine(TestFiles.Root, name)).Should().BeTrue("{0} is a path", name);
        }
        else if (Path.HasExtension(name) && name is not "System.Text.Json")
        {
            Directory.EnumerateFiles(Path.Combine(TestFiles.Root, "src"), name, SearchOption.AllDirectories).Should().NotBeEmpty("{0} is a file", name);
        }
        else if (char.IsAsciiLetterUpper(name[0]) && name is not ("System.Text.Json" or "Utf8JsonWriter"))
        {
            Types.Should().Contain(name);
        }
        else
        {
            name.Should().BeOneOf("&", "|", "System.Text.Json", "Utf8JsonWriter");
        }
    }

    private static IEnumerable<string> Types =>
        new[] { typeof(Catalogue), typeof(Core.Pages.CataloguePage), typeof(ArchitecturePageTests) }.SelectMany(static type => type.Assembly.GetTypes()).Select(static type => type.Name.Split('`')[0]).Distinct();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();
}
