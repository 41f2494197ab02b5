using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A cross-table of many own codes took gigabytes for its empty cells, and one of more failed without a reason.</summary>
public class LargeCrossTableTests
{
    [Fact]
    public void Empty_cells_take_no_room()
    {
        const int Many = 46_500;
        var concepts = ConceptSet.With(Enumerable.Range(0, Many).SelectMany(static i => (Concept[])
        [
            new() { Vocabulary = "target-group", Code = $"g{i}", Label = $"Gruppe {i}" },
            new() { Vocabulary = "selling-point", Code = $"s{i}", Label = $"Argument {i}" },
        ]));
        Initiative[] all = [.. Enumerable.Range(0, 1_000).Select(static i => Entry(i, [i, i + 1], [40_000 + i]))];
        foreach (var table in new[]
        {
            all.CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.Of<SellingPoint>(), concepts: concepts),
            CatalogueIndex.Create(all, concepts).CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.Of<SellingPoint>()),
        })
        {
            int Row(string key) => table.ByRow.Rows.IndexOf(table.ByRow.Rows.Single(row => row.Key == key));
            int Column(string key) => table.ByColumn.Rows.IndexOf(table.ByColumn.Rows.Single(row => row.Key == key));

            table.ByRow.Rows.Length.Should().BeGreaterThan(Many);
            table[Row("g7"), Column("s40007")].Should().Be(new InitiativeCount(1, 0, 0));
            table[Row("g7"), Column("s40006")].Should().Be(new InitiativeCount(1, 0, 0));
            table[Row("g7"), Column("s40008")].Should().Be(new InitiativeCount(0, 0, 0));
            table[Row("g46000"), Column("s46000")].Should().Be(new InitiativeCount(0, 0, 0));
            FluentActions.Invoking(() => table[table.ByRow.Rows.Length, 0]).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void Too_many_that_are_not_empty_are_refused_with_the_reason()
    {
        int[] codes = [.. Enumerable.Range(0, 1_500)];
        var all = new[] { Entry(1, codes, codes) };

        FluentActions.Invoking(() => all.CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.Of<SellingPoint>())).Should().Throw<InvalidOperationException>().WithMessage("*more than 2097152 cells*");
    }

    private static Initiative Entry(int id, int[] groups, int[] points) => new()
    {
        Id = Slug.Parse($"x{id}"),
        Language = LanguageTag.Bokmal,
        Title = "A",
        TargetGroups = [.. groups.Select(static i => (Term<TargetGroup>)Code<TargetGroup>.Parse($"g{i}"))],
        SellingPoints = [.. points.Select(static i => (Term<SellingPoint>)Code<SellingPoint>.Parse($"s{i}"))],
    };
}
