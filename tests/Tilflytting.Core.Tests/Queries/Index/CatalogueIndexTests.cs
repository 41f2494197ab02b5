using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;
using Tilflytting.Core.Tests.Queries.Statistics;

namespace Tilflytting.Core.Tests.Queries.Index;

/// <summary>What the index has of its own; that it answers as the objects do is in <see cref="ThreeWaysTests"/>.</summary>
public class CatalogueIndexTests
{
    [Fact]
    public void A_repeated_count_costs_no_memory()
    {
        var index = CatalogueIndex.Create(ModelGen.Initiative.Array[200].Single(static all => all.Length == 200, "000217TD-K11"));
        var filter = InitiativeFilter.Has(TargetGroup.Youth) & !InitiativeFilter.InCounty("55") & InitiativeFilter.Active(DateInterval.Years(1990, 2010));
        var counted = index.Count(filter);
        _ = index.Count(filter);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = index.Count(filter);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        again.Should().Be(counted);
    }

    /// <summary>Half of all are hits, so an index looks for the first of them along the order; here they all stand behind those that are none, more than it keeps at hand.</summary>
    [Theory]
    [InlineData(InitiativeOrder.Title)]
    [InlineData(InitiativeOrder.Start)]
    [InlineData(InitiativeOrder.Relevance)]
    public void Hits_that_stand_late_in_an_order_are_found(InitiativeOrder order)
    {
        Initiative[] all =
        [
            .. Enumerable.Range(0, 40_000).Select(static i => new Initiative
            {
                Id = Slug.Parse($"i-{i:D5}"),
                Language = LanguageTag.Bokmal,
                Title = i % 2 == 0 ? $"Bygda {i:D5}" : $"Ålandet {99_999 - i:D5}",
                TargetGroups = i % 2 == 0 ? [TargetGroup.Women] : [TargetGroup.Youth],
                Period = DatePeriod.Parse(i % 2 == 0 ? "1990/2000" : "2001/2002"),
            }),
        ];
        var filter = InitiativeFilter.Has(TargetGroup.Youth);
        var sorted = order == InitiativeOrder.Title ? all.Where(filter).OrderByTitle() : all.Where(filter);

        CatalogueIndex.Create(all).Query(filter, order, skip: 3, take: 20).Hits.Select(static hit => hit.Initiative.Id)
            .Should().Equal(sorted.Skip(3).Take(20).Select(static one => one.Id));
    }

    [Fact]
    public void A_repeated_count_costs_no_memory_whatever_is_asked()
    {
        string[] others =
        [
            "text:bygd", "text:\"god, nær\"", "active:2007", "active:1995/1997~", "municipality:5530", "municipality@recorded:Berg", "county:Troms", "county@2010-01-01:19", "partner:Troms", "partner:\"kommune i\"",
            "organisation-number:974760673", "language:nb", "language:no", "language:nn-NO", "id:berg", "publisher:Distriktssenteret", "catalogue:Katalog", "study:Norut", "licence:CC0", "source:Distriktssenteret",
            "stated-on:2012", "retrieved-on:2026", "stated:partners", "stated:provenance", "uncoded:partner-kind", "uncoded:target-group", "*", "-(partner:Troms or språk:nn) målgruppe:ungdom",
        ];
        var texts = others.Concat(Vocabulary.All.SelectMany(static one => new[] { $"{one.Scheme}:{one.Concepts[0].Code}", $"{one.Scheme}={one.Concepts[^1].Code}" })).ToList();
        QueryKey.All.Should().OnlyContain(key => texts.Exists(text => text.StartsWith(key.Name, StringComparison.Ordinal)), "every key is asked");
        var english = Berg.Initiative with { Language = LanguageTag.Parse("en-GB"), Partners = [new() { Name = new("Čáhci ja Guovdageainnu suohkan – Kautokeino kommune i Finnmark") }] };
        var index = CatalogueIndex.Create(Enumerable.Range(0, 300).Select(i => i % 3 == 0 ? Berg.Initiative : i % 3 == 1 ? Json.FullDocument.Catalogue.Initiatives[0] : english));
        foreach (var filter in texts.Select(index.ParseFilter))
        {
            var counted = index.Count(filter);
            _ = index.Count(filter);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var again = index.Count(filter);

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0, filter.ToString());
            again.Should().Be(counted);
        }
    }

    [Fact]
    public void A_catalogues_own_concepts_are_known_without_being_named()
    {
        var catalogue = Berg.Catalogue with
        {
            Concepts = [new() { Vocabulary = "target-group", Code = "nurses", Label = "Sykepleiere", Broader = "youth" }],
            Initiatives =
            [
                new() { Id = Slug.Parse("a"), Language = LanguageTag.Bokmal, Title = "A", TargetGroups = [Code<TargetGroup>.Parse("nurses")] },
                new() { Id = Slug.Parse("b"), Language = LanguageTag.Bokmal, Title = "B", TargetGroups = [TargetGroup.Women] },
            ],
        };
        var (index, youth) = (CatalogueIndex.Create(catalogue), InitiativeFilter.Has(TargetGroup.Youth));

        index.Query("målgruppe:sykepleiere").Hits.Select(static hit => $"{hit.Certainty} {hit.Initiative.Id}").Should().Equal("Certain a");
        index.Count(index.ParseFilter("målgruppe:ungdom")).Should().Be(new InitiativeCount(1, 0, 0), "a nurse is young in this catalogue");
        catalogue.Query(youth).Hits.Should().ContainSingle();
        catalogue.Query(catalogue.ParseFilter("målgruppe:sykepleiere")).Hits.Should().ContainSingle();
        var group = FacetDimension.Of<TargetGroup>();
        foreach (var facet in new[] { index.Facet(group, youth), catalogue.Facet(group, youth), catalogue.Facets(youth)[group.Index], catalogue.CrossTable(group, group, youth).ByRow })
        {
            (facet.Row("nurses")!.Label.ToString(), facet.Row("nurses")!.Count.Certain).Should().Be(("Sykepleiere", 1));
        }

        catalogue.ActivePerYear(youth).Total.Should().Be(new InitiativeCount(0, 0, 1));
        catalogue.LongTable(youth).Select(static row => row.Entry.ToString()).Distinct().Should().Equal("a");
        catalogue.FreeText(TargetGroup.Vocabulary, youth).Should().BeEmpty();
        FluentActions.Invoking(static () => CatalogueIndex.Create((Catalogue)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => ((Catalogue)null!).Facets()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => index.Query("målgrupe:x")).Should().Throw<DiagnosticException>();
    }

    [Fact]
    public void Titles_may_be_ordered_in_one_language()
    {
        LocalizedText Title(string nb, string en) => new([KeyValuePair.Create(LanguageTag.Bokmal, nb), KeyValuePair.Create(LanguageTag.English, en)]);
        Initiative[] all = [.. new[] { Title("Ås", "A"), Title("Berg", "C"), Title("Ære", "B"), Title("Bø", "B") }.Select(static (title, i) => new Initiative { Id = Slug.Parse($"x{i}"), Language = LanguageTag.Bokmal, Title = title })];
        var index = CatalogueIndex.Create(all);

        foreach (var language in new[] { LanguageTag.Undetermined, LanguageTag.Bokmal, LanguageTag.English })
        {
            Ids(InitiativeOrder.Title, language).Should().Equal(all.OrderByTitle(language).Select(static one => one.Id));
            Ids(InitiativeOrder.TitleDescending, language).Should().Equal(all.OrderByTitleDescending(language).Select(static one => one.Id));
        }

        // Languages come from outside: as many as anybody likes are answered.
        foreach (var i in Enumerable.Range(0, 40))
        {
            Ids(InitiativeOrder.Title, LanguageTag.Parse($"en-x-a{i}")).Should().Equal(all.OrderByTitle(LanguageTag.English).Select(static one => one.Id));
        }

        IEnumerable<Slug> Ids(InitiativeOrder order, LanguageTag language) => index.Query(InitiativeFilter.Everything, order, titleLanguage: language).Hits.Select(static hit => hit.Initiative.Id);
    }

    [Fact]
    public void A_page_says_which_hits_it_has()
    {
        var index = CatalogueIndex.Create(Enumerable.Range(0, 40).Select(static i => Berg.Initiative with { Id = Slug.Parse($"x{i}") }));

        index.Query(InitiativeFilter.Everything, skip: 20, take: 5).ToString().Should().Be("21–25 of 40");
        index.Query(InitiativeFilter.Everything, skip: 90).ToString().Should().Be("none of 40");
        CatalogueIndex.Create([]).Query("").ToString().Should().Be("none of 0");
    }

    [Fact]
    public async Task Many_may_ask_at_once()
    {
        var all = ModelGen.Initiative.Array[150].Single(static some => some.Length == 150, "000217TD-K11");
        InitiativeFilter[] filters = [.. QuestionGen.Filter.Array[40].Single(static some => some.Length == 40, "000217TD-K11")];
        var alone = CatalogueIndex.Create(all);
        var expected = filters.Select(filter => Answers(alone, filter)).ToList();
        foreach (var round in Enumerable.Range(0, 5))
        {
            // Everything that is made when it is first asked for is made under way, and rooms are handed from one to the other.
            var index = CatalogueIndex.Create(all);
            using var start = new Barrier(4);
            var asked = await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    return filters.Select((_, i) => (i * 7 + thread * (round + 1)) % filters.Length).Select(i => (i, Answers(index, filters[i]))).OrderBy(static one => one.i).Select(static one => one.Item2).ToList();
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

            asked.Should().AllSatisfy(answers => answers.Should().Equal(expected));
        }

        static string Answers(CatalogueIndex index, InitiativeFilter filter) => string.Join(' ', [
            index.Count(filter).ToString(),
            .. Enum.GetValues<InitiativeOrder>().SelectMany(order => index.Query(filter, order, skip: 3, take: 9).Hits.Select(static hit => $"{hit}")),
            .. index.Facets(filter).Select(static facet => $"{facet} {string.Join(' ', facet.Rows.Select(static row => row.Count))}"),
            .. index.ActivePerYear(filter, 1990, 2010).Years.Select(static year => $"{year}"),
            $"{index.CrossTable(FacetDimension.Of<TargetGroup>(), FacetDimension.County, filter).Stated}",
        ]);
    }

    /// <summary>A place is remembered by its numbers and times as one number, in which a time has so many bits; two of its values stand for no time.</summary>
    [Fact]
    public void The_register_has_fewer_changes_than_a_time_can_tell_apart() =>
        new PlaceEpochs().Of(LocalDate.MaxIsoValue).Should().BeInRange(100, (1 << PlaceNumberReading.Time) - 3);

    /// <summary>The default number is none: a place that has it is told by its name, whatever another place of the same county stands for.</summary>
    [Fact]
    public void A_default_number_says_nothing_of_another_place()
    {
        static Initiative In(string id, Place place) => new() { Id = Slug.Parse(id), Language = LanguageTag.Bokmal, Title = id, Places = [place], Period = DatePeriod.Parse("2010") };
        Initiative[] all =
        [
            In("fylket", new() { Kind = PlaceKind.County, County = CountyNumber.Parse("19") }),
            In("berg", new() { Kind = PlaceKind.Municipality, County = CountyNumber.Parse("19"), Municipality = default(MunicipalityNumber), Name = "Berg" }),
        ];
        var filter = InitiativeFilter.Parse("municipality:5530");

        CatalogueIndex.Create(all).Query(filter).Hits.Select(static hit => $"{hit.Initiative.Id} {hit.Certainty}").Should().Equal(all.Query(filter).Select(static hit => $"{hit.Initiative.Id} {hit.Certainty}"));
        all.Query(filter).Select(static hit => hit.Certainty).Should().Equal(Certainty.Certain, Certainty.Possible);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        FluentActions.Invoking(static () => CatalogueIndex.Create([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => CatalogueIndex.Create([]).Query(InitiativeFilter.Everything, skip: -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => CatalogueIndex.Create([]).Query(InitiativeFilter.Everything, (InitiativeOrder)9)).Should().Throw<ArgumentOutOfRangeException>();
        CatalogueIndex.Create([]).Count(InitiativeFilter.Everything).Should().Be(default(InitiativeCount));
    }
}
