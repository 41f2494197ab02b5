namespace Tilflytting.Core.Tests.Architecture;

/// <summary>Small files, each named after the one public type in it.</summary>
public class FileTests
{
    private static readonly ImmutableArray<SourceFile> Both = [.. SourceFile.All, .. SourceFile.OfPages];

    [Fact]
    public void File_has_at_most_one_public_type_and_is_named_after_it() =>
        Both
            .Where(static file => file.Types.Where(static type => type.IsPublic).ToList() is var types && types.Any(type => type.Name != file.TypeName))
            .Select(static file => file.ToString()).Should().BeEmpty();

    [Fact]
    public void Every_public_type_has_a_file_of_its_name()
    {
        var exported = typeof(Catalogue).Assembly.GetExportedTypes().Where(static type => !type.IsNested).Select(static type => type.Name.Split('`')[0]);

        SourceFile.All.SelectMany(static file => file.Types.Where(static type => type.IsPublic)).Select(static type => type.Name).Distinct()
            .Should().BeEquivalentTo(exported);
    }

    [Fact]
    public void Nothing_public_is_nested() =>
        typeof(Catalogue).Assembly.GetExportedTypes().Where(static type => type.IsNested && !type.IsSpecialName && !type.Name.StartsWith('<'))
            .Should().BeEmpty();

    [Fact]
    public void No_file_has_more_than_four_hundred_lines() =>
        Both.Where(static file => !file.IsGenerated && file.Lines.Length > 400).Select(static file => file.ToString()).Should().BeEmpty();

    [Fact]
    public void Median_file_has_fewer_than_sixty_lines()
    {
        var lengths = Both.Where(static file => !file.IsGenerated).Select(static file => file.Lines.Length).Order().ToList();

        SourceFile.OfPages.Should().HaveCountGreaterThan(50);
        lengths.Should().HaveCountGreaterThan(100);
        lengths[lengths.Count / 2].Should().BeLessThan(60);
    }
}
