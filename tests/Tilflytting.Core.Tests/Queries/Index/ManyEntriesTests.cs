using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Index;

/// <summary>
/// Among so many entries that an index has more than one block of them, it says what the objects say one by one, of each kind of condition. The entries are brief, and alike in runs
/// that end where no block and no word of 64 does.
/// </summary>
public class ManyEntriesTests
{
    private const int Count = 8_500;

    private static readonly ImmutableArray<StatedPeriod?> Periods =
    [
        DatePeriod.Parse("2010"), null, DatePeriod.Parse("2008-03-15/2009-02"), DatePeriod.Parse("2005/.."), DatePeriod.Parse("/2004"), DatePeriod.Parse("200X"), StatedPeriod.Words("nylig"),
        DatePeriod.Parse("1997~/2000"), DatePeriod.Parse("2009-12-31"), DatePeriod.Parse("1995/"), DatePeriod.Parse("2011"),
    ];

    private static readonly ImmutableArray<ImmutableArray<Place>> Places =
    [
        [new() { Municipality = MunicipalityNumber.Parse("1929") }],
        [],
        [new() { Name = "Herøy", Kind = PlaceKind.Municipality }],
        [new() { Kind = PlaceKind.County, County = CountyNumber.Parse("19") }, new() { Municipality = MunicipalityNumber.Parse("5401"), Certainty = Certainty.Possible }],
        [new() { Kind = PlaceKind.Region, Name = "Midt-Troms", County = CountyNumber.Parse("19") }],
    ];

    private static readonly ImmutableArray<ImmutableArray<Term<TargetGroup>>> Groups =
        [[TargetGroup.Youth], [], [TargetGroup.AllNewcomers, TargetGroup.Words("Medflyttere")], [Code<TargetGroup>.Parse("folk-fra-byen"), TargetGroup.LabourMigrants]];

    private static readonly Initiative[] All = [.. Enumerable.Range(0, Count).Select(Entry)];

    private static readonly CatalogueIndex Index = CatalogueIndex.Create(All);

    [Theory]
    [InlineData("")]
    [InlineData("målgruppe:ungdom")]
    [InlineData("målgruppe=all-newcomers -hjem")]
    [InlineData("målgruppe:.folk-fra-byen or aktivitet:brosjyrer")]
    [InlineData("aktiv:2009")]
    [InlineData("aktiv:2009-12-31")]
    [InlineData("aktiv:2000/2008-06")]
    [InlineData("-aktiv:..2005 målgruppe:ungdom")]
    [InlineData("kommune:Senja")]
    [InlineData("kommune@oppført:1929 or kommune:1515")]
    [InlineData("fylke:19 -fylke@2021-06-01:Viken")]
    [InlineData("partner:troms")]
    [InlineData("partner:troms or (kommune:Senja aktiv:2010)")]
    [InlineData("ukodet:målgruppe")]
    [InlineData("hjem bygda*")]
    [InlineData("\"hjem til\" or lenge")]
    [InlineData("id:x04242")]
    [InlineData("språk:nn -oppgitt:period")]
    [InlineData("(målgruppe:ungdom or hjem) -(kommune:Senja aktiv:2010) -partner:nord")]
    [InlineData("id:nobody")]
    public void Hits_counts_and_pages_are_those_of_the_objects(string text)
    {
        var filter = InitiativeFilter.Parse(text);
        var answers = All.Select(one => filter.Evaluate(one)).ToList();

        Index.Count(filter).Should().Be(new InitiativeCount(answers.Count(static one => one == Certainty.Certain), answers.Count(static one => one == Certainty.Possible), 0));
        var relevant = All.Query(filter).ToList();
        foreach (var atLeast in (Certainty[])[Certainty.Possible, Certainty.Certain])
        {
            var hits = All.Where((_, i) => answers[i] >= atLeast).ToList();
            Pages(InitiativeOrder.Title, hits.OrderByTitle());
            Pages(InitiativeOrder.TitleDescending, hits.OrderByTitleDescending());
            Pages(InitiativeOrder.Start, hits.OrderByStart());
            Pages(InitiativeOrder.StartDescending, hits.OrderByStartDescending());
            Pages(InitiativeOrder.Relevance, relevant.Where(hit => hit.Certainty >= atLeast).Select(static hit => hit.Initiative));

            void Pages(InitiativeOrder order, IEnumerable<Initiative> ordered)
            {
                var expected = ordered.ToList();
                foreach (var (skip, take) in ((int, int)[])[(0, 20), (7, 3), (Math.Max(0, hits.Count - 2), 5), (hits.Count / 2, 70), (0, int.MaxValue)])
                {
                    Index.Query(filter, order, skip, take, atLeast).Hits.Select(static hit => hit.Initiative)
                        .SequenceEqual(expected.Skip(skip).Take(take), ReferenceEqualityComparer.Instance).Should().BeTrue("those are the hits {0} and on by {1}", skip, order);
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("kommune:Senja aktiv:2005..2010")]
    [InlineData("-målgruppe:ungdom -partner:nord")]
    public void Statistics_are_those_of_the_objects(string text)
    {
        var filter = InitiativeFilter.Parse(text);

        Index.Facets(filter).Zip(All.Facets(filter)).Should().AllSatisfy(static pair => Lines(pair.First).Should().Equal(Lines(pair.Second)));
        Index.ActivePerYear(filter).Years.Select(static year => $"{year}").Should().Equal(All.ActivePerYear(filter).Years.Select(static year => $"{year}"));
        foreach (var atLeast in (Certainty[])[Certainty.Possible, Certainty.Certain])
        {
            Index.LongTable(filter, atLeast).Select(static row => $"{row} {row.EntryCertainty}").Should().Equal(All.LongTable(filter, atLeast).Select(static row => $"{row} {row.EntryCertainty}"));
            Index.FreeText(TargetGroup.Vocabulary, filter, atLeast).Select(static item => $"{item}").Should().Equal(All.FreeText(TargetGroup.Vocabulary, filter, atLeast).Select(static item => $"{item}"));
        }

        foreach (var (rows, columns) in ((FacetDimension, FacetDimension)[])[
            (FacetDimension.County, FacetDimension.Decade), (FacetDimension.Decade, FacetDimension.Of<TargetGroup>()), (FacetDimension.Of<TargetGroup>(), FacetDimension.Municipality)])
        {
            var (table, other) = (Index.CrossTable(rows, columns, filter), All.CrossTable(rows, columns, filter));
            table.Stated.Should().Be(other.Stated);
            Enumerable.Range(0, table.ByRow.Rows.Length).SelectMany(row => Enumerable.Range(0, table.ByColumn.Rows.Length).Select(column => (row, column)))
                .Where(cell => table[cell.row, cell.column] != other[cell.row, cell.column]).Should().BeEmpty("those are the cells of {0} × {1}", rows, columns);
        }

        static IEnumerable<string> Lines(Facet facet) => facet.Rows.Select(static row => $"{row}").Append($"{facet.Uncoded}").Prepend($"{facet}");
    }

    private static Initiative Entry(int i) => new()
    {
        Id = Slug.Parse($"x{i * 7919 % Count:D5}"),
        Language = i / 90 % 2 == 0 ? LanguageTag.Bokmal : LanguageTag.Nynorsk,
        Title = i % 13 == 0 ? "Hjem til bygda" : $"Lenge {i % 17}",
        Summary = i % 19 == 0 ? "Bygdas unge og hjem til fjorden" : null,
        Period = Periods[i / 37 % Periods.Length],
        Places = Places[i / 101 % Places.Length],
        TargetGroups = Groups[i / 67 % Groups.Length],
        Activities = i % 23 == 0 ? [new() { Kind = ActivityType.Brochures, Period = DatePeriod.Parse("2012") }] : [],
        Partners = i % 29 == 0 ? [new() { Name = "Troms" }] : i % 31 == 0 ? [new() { Name = "Nord" }] : [],
    };
}
