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
        FacetDimension.Named("municipality").Should().BeSameAs(FacetDimension.Municipality);
        FacetDimension.Named("colour").Should().BeNull();
    }

    [Fact]
    public void Everything_has_a_line_for_logs()
    {
        var groups = Entries.Facet(FacetDimension.Of<TargetGroup>());
        var table = Entries.CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.County);

        groups.ToString().Should().Be($"target-group: {groups.Rows.Length} rows, 3 (1 not stated)");
        groups.Row("youth")!.ToString().Should().Be("youth: 1 (1 not stated)");
        table.ToString().Should().Be("target-group × county: 2 (2 not stated)");
        Entries.ActivePerYear().ToString().Should().Be("1997–2000, 2 (2 not stated)");
        Entries.ActivePerYear().Years[0].ToString().Should().Be("1997: 1 (2 not stated)");
        Entries.ActivePerYear(InitiativeFilter.Id(Slug.Parse("d"))).ToString().Should().Be("no years, 0 (1 not stated)");
        Entries.FreeText(TargetGroup.Vocabulary).Single().ToString().Should().Be("2 «Medflyttere»");
        Entries.LongTable(InitiativeFilter.Id(Slug.Parse("a"))).Select(static row => row.ToString()).Should().Contain(["a target-group youth", "a target-group  «Medflyttere»", "a period 1997/2000"]);
        FacetDimension.Decade.ToString().Should().Be("decade");
    }

    [Fact]
    public void A_dimension_and_its_rows_are_called_by_words_in_each_language()
    {
        static string[] Words(LocalizedText text) => [text.For(LanguageTag.Bokmal), text.For(LanguageTag.Nynorsk), text.For(LanguageTag.English)];

        Words(FacetDimension.Of<TargetGroup>().Label).Should().Equal("målgruppe", "målgruppe", "target group");
        Words(FacetDimension.County.Label).Should().Equal("fylke", "fylke", "county");
        Words(FacetDimension.Decade.Label).Should().Equal("tiår", "tiår", "decade");
        Words(Entries.Facet(FacetDimension.Of<TargetGroup>()).Uncoded!.Label).Should().Equal("bare i ord", "berre i ord", "in words alone");
        Entries.Facet(FacetDimension.Of<TargetGroup>()).Uncoded!.Key.Should().BeEmpty();
        Entries.Facet(FacetDimension.Decade).Uncoded.Should().BeNull();
        Entries.Facet(FacetDimension.Decade).Rows.Select(static row => (row.Key, row.Label.For(LanguageTag.Bokmal))).Should().Equal(("1990", "1990–1999"), ("2000", "2000–2009"));
        ((Initiative[])[Entry("x", DatePeriod.Parse("0005"))]).Facet(FacetDimension.Decade).Rows.Select(static row => (row.Key, row.Label.For(LanguageTag.Bokmal))).Should().Equal(("0", "1–9"));
    }

    [Fact]
    public void A_count_in_any_other_language_is_in_English_and_in_unspecified_Norwegian_in_bokmal()
    {
        new InitiativeCount(1, 2, 3).ToText(LanguageTag.Norwegian).Should().Be("1 (+2 mulige, 3 ikke oppgitt)");
        new InitiativeCount(1, 2, 3).ToText(LanguageTag.Parse("de")).Should().Be("1 (+2 possible, 3 not stated)");
        new InitiativeCount(1, 2, 3).AtMost.Should().Be(6);
    }

    [Fact]
    public void Years_that_are_asked_for_are_counted_whether_or_not_anything_is_dated()
    {
        static IEnumerable<int> Years(ActiveYears band) => band.Years.Select(static year => year.Year);
        var nothing = InitiativeFilter.Id(Slug.Parse("d"));

        Years(Entries.ActivePerYear(first: 1999)).Should().Equal(1999, 2000);
        Years(Entries.ActivePerYear(last: 1998)).Should().Equal(1997, 1998);
        Years(Entries.ActivePerYear(first: 2003)).Should().BeEmpty("nothing is dated after that");
        Years(Entries.ActivePerYear(nothing, first: 2003)).Should().Equal(2003);
        Years(Entries.ActivePerYear(nothing, last: 2004)).Should().Equal(2004);
        Years(Entries.ActivePerYear(nothing, first: 2003, last: 2005)).Should().Equal(2003, 2004, 2005);
        Years(Entries.ActivePerYear(nothing, first: 9999)).Should().Equal(9999);
        Years(Entries.ActivePerYear(nothing, first: 1, last: 1)).Should().Equal(1);
        FluentActions.Invoking(static () => Entries.ActivePerYear(first: 10_000)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("first");
        FluentActions.Invoking(static () => Entries.ActivePerYear(last: 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("last");
        Entries.ActivePerYear().Years[0].Filter.ToString().Should().Be("active:1997");
    }

    [Fact]
    public void The_long_table_has_the_bounds_of_all_and_of_each_period_and_the_places_of_each_place()
    {
        var initiative = Entry("x", null) with
        {
            Period = DatePeriod.Parse("2001/..").Written("fra 2001"),
            Provenance = new() { StatedOn = PartialDate.Parse("2012-05") },
            Places = [new() { Municipality = MunicipalityNumber.Parse("1929") }, new() { Locality = "Skaland", Certainty = Certainty.Possible }],
            Projects = [new() { Id = Slug.Parse("p"), Period = DatePeriod.Parse("1999/2003") }],
            Activities = [new() { Kind = ActivityType.Website, Period = StatedPeriod.Words("nylig") }],
        };

        var rows = ((Initiative[])[initiative]).LongTable().ToList();

        rows.Where(static row => row.Dimension == "period").Select(static row => $"{row.Code} {row.Words} {row.Period}").Should().Equal(
            "2001/.. fra 2001 [2001-01-01, 2001-12-31]/[2012-05-01, 9999-12-31]", "1999/2003  [1999-01-01, 1999-12-31]/[2003-01-01, 2003-12-31]", " nylig ");
        rows[0].Period.ToString().Should().Be("[1999-01-01, 1999-12-31]/[2012-05-01, 9999-12-31]");
        rows.Where(static row => row.Dimension == "place").Select(static row => (row.Words, row.Certainty, row.MunicipalitiesThen.Length)).Should().Equal(
            (null, Certainty.Certain, 1),
            ("Skaland", Certainty.Possible, 0));
        ((Initiative[])[initiative with { Period = null, Projects = [] }]).LongTable().First().Period.Should().BeNull();
    }

    [Fact]
    public void Free_text_stands_by_how_often_and_then_by_the_alphabet()
    {
        Initiative[] all =
        [
            Entry("a", null) with { TargetGroups = [TargetGroup.Words("Ærlige"), TargetGroup.Words("Ærlige"), TargetGroup.Words("Åpne"), TargetGroup.Youth] },
            Entry("b", null) with { TargetGroups = [TargetGroup.Words("Zoologer"), TargetGroup.Words("Åpne")] },
            Entry("c", null),
        ];

        all.FreeText(TargetGroup.Vocabulary).Select(static item => item.ToString()).Should().Equal("2 «Åpne»", "1 «Zoologer»", "1 «Ærlige»");
        all.FreeText(TargetGroup.Vocabulary, InitiativeFilter.Id(Slug.Parse("b"))).Select(static item => item.Words).Should().Equal("Zoologer", "Åpne");
    }

    [Fact]
    public void What_is_only_possible_counts_unless_it_must_be_certain()
    {
        var senja = InitiativeFilter.InMunicipality("5530");

        Entries.LongTable(senja).Select(static row => row.Entry.ToString()).Distinct().Should().Equal(["a", "b", "c", "d"], "who states no place may be there");
        Entries.LongTable(senja, Certainty.Certain).Select(static row => row.Entry.ToString()).Distinct().Should().Equal("a");
        Entries.FreeText(TargetGroup.Vocabulary, senja, Certainty.Certain).Single().Initiatives.Should().ContainSingle();
        Entries.Facet(FacetDimension.Of<SellingPoint>(), senja).Row("quality-of-life")!.Count.Should().Be(new InitiativeCount(1, 1, 2));
        Entries.CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.Of<SellingPoint>(), senja).Stated.Should().Be(new InitiativeCount(1, 1, 2));
        Entries.ActivePerYear(senja).Total.Should().Be(new InitiativeCount(1, 1, 2));
    }

    [Fact]
    public void Words_alone_have_no_cell_and_are_counted_in_none()
    {
        var words = Entry("e", null) with { TargetGroups = [TargetGroup.Words("Utflyttere")] };
        var table = ((Initiative[])[.. Entries, words]).CrossTable(FacetDimension.Of<SellingPoint>(), FacetDimension.Of<TargetGroup>());
        var turned = ((Initiative[])[.. Entries, words]).CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.Of<SellingPoint>());

        Cells(table).Should().BeEquivalentTo("quality-of-life × youth 1", "quality-of-life × all-newcomers 1");
        Cells(turned).Should().BeEquivalentTo("youth × quality-of-life 1", "all-newcomers × quality-of-life 1");
        table[Row(table.ByRow, "quality-of-life"), Row(table.ByColumn, "youth")].NotStated.Should().Be(1, "«d» may have both; who has a group in words, or another one, states that it is not youth");

        static IEnumerable<string> Cells(CrossTable table) =>
            from row in table.ByRow.Rows.Index()
            from column in table.ByColumn.Rows.Index()
            let count = table[row.Index, column.Index]
            where count.Certain + count.Possible > 0
            select $"{row.Item.Key} × {column.Item.Key} {count.Certain + count.Possible}";
    }

    [Fact]
    public void Counting_the_very_hits_leaves_no_choice_out()
    {
        var (young, late) = (InitiativeFilter.Has(TargetGroup.Youth), InitiativeFilter.Active(DateInterval.Year(2005)));
        var group = FacetDimension.Of<TargetGroup>();

        Entries.Facet(group, young & late, isSideways: false).Filter.Should().Be(young & late);
        Entries.Facets(young & late, isSideways: false).Should().AllSatisfy(facet => facet.Filter.Should().Be(young & late));
        Entries.Facet(group, (young | late) & !young).Filter.Should().Be(young | late, "a part that concerns something else as well is no choice in the dimension");
        Entries.Facets(young & late).Single(facet => facet.Dimension == group).Filter.Should().Be(late);
    }

    [Fact]
    public void Hits_that_are_only_possible_are_possible_in_the_sum()
    {
        var facet = Entries.Facet(FacetDimension.Of<SellingPoint>(), InitiativeFilter.InMunicipality("5530"));

        facet.Total.Should().Be(new InitiativeCount(1, 1, 2));
    }

    [Fact]
    public void Own_concepts_are_known_to_every_count()
    {
        var own = ConceptSet.With([
            new Concept { Vocabulary = "target-group", Code = "byfolk", Label = "Byfolk" },
            new Concept { Vocabulary = "target-group", Code = "folk-fra-byen", Label = "Folk fra byen", Broader = "byfolk" },
        ]);
        var asked = InitiativeFilter.Has(Code<TargetGroup>.Parse("byfolk"));
        var group = FacetDimension.Of<TargetGroup>();

        Entries.Facets(concepts: own).Single(facet => facet.Dimension == group).Row("folk-fra-byen")!.Label.Should().Be(new LocalizedText("Folk fra byen"));
        Entries.CrossTable(group, FacetDimension.County, concepts: own).ByRow.Row("byfolk")!.Label.Should().Be(new LocalizedText("Byfolk"));
        Entries.ActivePerYear(asked, concepts: own).Total.AtMost.Should().Be(Entries.ActivePerYear(asked).Total.AtMost + 1);
        Entries.Facet(group, asked, isSideways: false, own).Row("folk-fra-byen")!.Count.Certain.Should().Be(1);
    }

    [Fact]
    public void Codes_that_nobody_knows_stand_last_by_their_code()
    {
        Initiative[] all = [Entry("x", null) with { TargetGroups = [Code<TargetGroup>.Parse("zoologer"), Code<TargetGroup>.Parse("artister")] }, .. Entries];

        all.Facet(FacetDimension.Of<TargetGroup>()).Rows[^3..].Select(static row => row.Key).Should().Equal("artister", "folk-fra-byen", "zoologer");
    }

    [Fact]
    public void A_cell_that_is_not_there_has_no_filter()
    {
        var table = Entries.CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.Of<SellingPoint>());

        FluentActions.Invoking(() => table.FilterOf(table.ByRow.Rows.Length, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("row");
        FluentActions.Invoking(() => table.FilterOf(0, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("column");
    }

    private static int Row(Facet facet, string key) => facet.Rows.IndexOf(facet.Row(key)!);

    private static Initiative Entry(string id, DatePeriod? period) =>
        new() { Id = Slug.Parse(id), Language = LanguageTag.Bokmal, Title = id, Period = period is { } dated ? (StatedPeriod)dated : null };
}
