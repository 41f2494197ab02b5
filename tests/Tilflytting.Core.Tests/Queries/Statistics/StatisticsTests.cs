using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Statistics;

/// <summary>What the statistics say of a few entries.</summary>
public class StatisticsTests
{
    private static readonly ImmutableArray<Initiative> Entries =
    [
        Entry("a", DatePeriod.Parse("1997/2000")) with
        {
            TargetGroups = [TargetGroup.Youth, TargetGroup.Youth, TargetGroup.Words("Medflyttere")],
            SellingPoints = [SellingPoint.QualityOfLife],
            Places = [new() { Municipality = MunicipalityNumber.Parse("1929"), Name = "Berg" }],
        },
        Entry("b", DatePeriod.Parse("1998/..")) with
        {
            TargetGroups = [TargetGroup.AllNewcomers, TargetGroup.Words("Medflyttere")],
            SellingPoints = [SellingPoint.QualityOfLife],
            Places = [new() { Kind = PlaceKind.County, County = CountyNumber.Parse("19") }],
        },
        Entry("c", null) with { TargetGroups = [Code<TargetGroup>.Parse("folk-fra-byen")] },
        Entry("d", null),
    ];

    [Fact]
    public void A_count_is_written_as_people_write_it()
    {
        var count = new InitiativeCount(12, 3, 21);

        count.ToText(LanguageTag.Bokmal).Should().Be("12 (+3 mulige, 21 ikke oppgitt)");
        count.ToText(LanguageTag.Nynorsk).Should().Be("12 (+3 moglege, 21 ikkje oppgitt)");
        count.ToString().Should().Be("12 (+3 possible, 21 not stated)");
        (count with { NotStated = 0 }).ToText(LanguageTag.Bokmal).Should().Be("12 (+3 mulige)");
        (count with { Possible = 0 }).ToText(LanguageTag.Bokmal).Should().Be("12 (21 ikke oppgitt)");
        new InitiativeCount(5, 0, 0).ToText(LanguageTag.Bokmal).Should().Be("5");
    }

    [Fact]
    public void A_code_is_counted_by_itself_once_an_initiative()
    {
        var facet = Entries.Facet(FacetDimension.Of<TargetGroup>());

        facet.Row("youth")!.Count.Should().Be(new InitiativeCount(1, 0, 1), "a code twice is one initiative, and the catch-all counts for itself");
        facet.Row("all-newcomers")!.Count.Should().Be(new InitiativeCount(1, 0, 1));
        facet.Row("refugees")!.Count.Should().Be(new InitiativeCount(0, 0, 1));
        facet.Rows[^1].Key.Should().Be("folk-fra-byen");
        facet.Rows[^1].Label.Should().Be(new LocalizedText("folk-fra-byen"));
        facet.Rows[..^1].Select(static row => row.Key).Should().Equal(TargetGroup.Vocabulary.Concepts.Select(static concept => concept.Code), "the form's order");
        facet.Uncoded!.Count.Should().Be(new InitiativeCount(2, 0, 1));
        facet.Total.Should().Be(new InitiativeCount(3, 0, 1));
        facet.Row("nobody").Should().BeNull();
    }

    [Fact]
    public void An_own_concept_is_a_row_with_its_label()
    {
        var own = ConceptSet.With([new Concept { Vocabulary = "target-group", Code = "folk-fra-byen", Label = "Folk fra byen" }, new Concept { Vocabulary = "target-group", Code = "musikere", Label = "Musikere" }]);

        Entries.Facet(FacetDimension.Of<TargetGroup>(), concepts: own).Rows[^2..].Select(static row => $"{row.Label} {row.Count.Certain}").Should().Equal("Folk fra byen 1", "Musikere 0");
    }

    [Fact]
    public void Places_count_once_where_they_are_today()
    {
        Entries.Facet(FacetDimension.Municipality).Row("5530")!.Count.Should().Be(new InitiativeCount(1, 1, 2), "the county is possibly Senja");
        Entries.Facet(FacetDimension.County).Row("55")!.Count.Should().Be(new InitiativeCount(2, 0, 2));
        Entries.Facet(FacetDimension.County).Row("55")!.Label.For(LanguageTag.Bokmal).Should().StartWith("Troms");
    }

    [Fact]
    public void Drill_sideways_shows_what_else_could_be_chosen()
    {
        var filter = InitiativeFilter.Has(TargetGroup.Youth) & InitiativeFilter.Active(DateInterval.Year(1997));

        Entries.Facet(FacetDimension.Of<TargetGroup>(), filter).Filter.Should().Be(InitiativeFilter.Active(DateInterval.Year(1997)));
        Entries.Facet(FacetDimension.Decade, filter).Filter.Should().Be(InitiativeFilter.Has(TargetGroup.Youth));
        Entries.Facet(FacetDimension.County, filter).Filter.Should().Be(filter);
        Entries.Facet(FacetDimension.Of<TargetGroup>(), InitiativeFilter.Has(TargetGroup.Youth)).Row("youth")!.Filter.Should().Be(InitiativeFilter.HasExactly(TargetGroup.Youth));
    }

    [Fact]
    public void A_cross_table_has_marginals_and_n()
    {
        var table = Entries.CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.Of<SellingPoint>());
        var (youth, life) = (Row(table.ByRow, "youth"), Row(table.ByColumn, "quality-of-life"));

        table[youth, life].Should().Be(new InitiativeCount(1, 0, 1));
        table.ByColumn.Rows[life].Count.Should().Be(new InitiativeCount(2, 0, 2));
        table.Stated.Should().Be(new InitiativeCount(2, 0, 2));
        table.FilterOf(youth, life).ToString().Should().Be("target-group=youth selling-point=quality-of-life");
        FluentActions.Invoking(() => table[-1, 0]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => table[0, table.ByColumn.Rows.Length]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Years_are_a_band_and_the_undated_stand_apart()
    {
        var band = Entries.ActivePerYear();

        band.Total.Should().Be(new InitiativeCount(2, 0, 2));
        band.Years.Select(static year => $"{year.Year} {year.Count.Certain} {year.Count.Possible} {year.Count.NotStated}").Should().Equal("1997 1 0 2", "1998 2 0 2", "1999 1 1 2", "2000 1 1 2");
        Entries.ActivePerYear(first: 1990, last: 1990).Years.Single().Count.Should().Be(new InitiativeCount(0, 0, 2));
        Entries.ActivePerYear(InitiativeFilter.Id(Slug.Parse("d"))).Years.Should().BeEmpty();
        FluentActions.Invoking(static () => Entries.ActivePerYear(first: 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Free_text_is_listed_with_who_wrote_it()
    {
        var item = Entries.FreeText(TargetGroup.Vocabulary).Should().ContainSingle().Which;

        item.Words.Should().Be("Medflyttere");
        item.Initiatives.Select(static one => one.Id.ToString()).Should().Equal("a", "b");
    }

    [Fact]
    public void A_dimension_is_found_by_its_name()
    {
        FacetDimension.All.Should().HaveCount(Vocabulary.All.Length + 3).And.OnlyContain(static one => FacetDimension.Named(one.Name) == one);
        FacetDimension.Of(TargetGroup.Vocabulary).Should().BeSameAs(FacetDimension.Of<TargetGroup>());
        FacetDimension.Named("colour").Should().BeNull();
    }

    private static int Row(Facet facet, string key) => facet.Rows.IndexOf(facet.Row(key)!);

    private static Initiative Entry(string id, DatePeriod? period) =>
        new() { Id = Slug.Parse(id), Language = LanguageTag.Bokmal, Title = id, Period = period is { } dated ? (StatedPeriod)dated : null };
}
