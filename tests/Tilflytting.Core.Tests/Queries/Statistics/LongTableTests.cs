using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Queries.Statistics;

/// <summary>The table of every item, for researchers.</summary>
public class LongTableTests
{
    private static readonly Initiative Empty = new() { Id = Slug.Parse("tom"), Language = LanguageTag.Bokmal, Title = "Tom" };

    [Fact]
    public void It_has_a_row_for_every_entry_and_one_for_every_item()
    {
        var entry = Empty with
        {
            Period = DatePeriod.Parse("1997/2000"),
            TargetGroups = [TargetGroup.Youth, TargetGroup.Youth, TargetGroup.Words("Medflyttere")],
            SellingPoints = [SellingPoint.QualityOfLife],
            Places = [new() { Municipality = MunicipalityNumber.Parse("1929"), Name = "Berg" }],
        };

        var rows = Rows(entry);

        rows.Select(static row => $"{row.Dimension} {row.Code} {row.Words}").Should().Equal(
            "entry  Tom", "target-group youth ", "target-group youth ", "target-group  Medflyttere", "selling-point quality-of-life ", "place-extent whole ", "place  Berg", "period 1997/2000 ");
        rows.Select(Places).Distinct().Should().Equal("then 1929 () in 19 (), now 5530 () in 55 ()");
        rows[0].Period!.Value.EarliestStart.Should().Be(new LocalDate(1997, 1, 1));
    }

    [Fact]
    public void An_entry_that_states_nothing_is_a_row_so_that_the_entries_can_be_counted()
    {
        Initiative[] all = [Empty, Berg.Initiative];

        all.LongTable().Where(static row => row.Dimension == "entry").Select(static row => row.Entry.ToString()).Should().Equal("tom", Berg.Initiative.Id.ToString());
        Places(Rows(Empty).Single()).Should().Be("then  () in  (), now  () in  ()");
    }

    [Fact]
    public void It_says_how_certain_a_hit_is()
    {
        Initiative[] all = [Empty, Empty with { Id = Slug.Parse("ung"), TargetGroups = [TargetGroup.Youth] }];

        all.LongTable(InitiativeFilter.Has(TargetGroup.Youth)).Select(static row => (row.Entry.ToString(), row.EntryCertainty)).Distinct()
            .Should().Equal(("tom", Certainty.Possible), ("ung", Certainty.Certain));
        CatalogueIndex.Create(all).LongTable(InitiativeFilter.Has(TargetGroup.Youth)).Select(static row => row.EntryCertainty).Distinct().Should().Equal(Certainty.Possible, Certainty.Certain);
    }

    [Fact]
    public void A_place_is_read_at_its_own_time_also_where_one_object_stands_twice()
    {
        var place = new Place { Kind = PlaceKind.Municipality, Name = "Ålesund" };
        var entry = Empty with { Projects = [Project("a", "2010", place), Project("b", "2021", place)] };

        var rows = Rows(entry).Where(static row => row.Dimension == "place").ToList();

        rows.Select(static row => $"{row.Project}: {Places(row)}").Should().Equal("a: then 1504 () in 15 (), now 1508 () in 15 ()", "b: then 1507 () in 15 (), now  (1508 1580) in 15 ()");
    }

    [Fact]
    public void What_may_be_meant_stands_apart_from_what_is()
    {
        Places(Rows(In("1850")).Last()).Should().Be("then 1850 () in 18 (), now  (1806 1875) in 18 ()", "Tysfjord was divided");
        Places(Rows(In("1929", Certainty.Possible)).Last()).Should().Be("then  (1929) in  (19), now  (5530) in  (55)");
        var county = Rows(Empty with { Places = [new() { Kind = PlaceKind.County, County = CountyNumber.Parse("03") }] }).Last();
        Places(county).Should().Be("then 0301 () in 03 (), now 0301 () in 03 ()", "Oslo is a county of one municipality");

        static Initiative In(string number, Certainty certainty = Certainty.Certain) =>
            Empty with { Places = [new() { Municipality = MunicipalityNumber.Parse(number), Certainty = certainty }], Provenance = new() { StatedOn = PartialDate.Parse("2012") } };
    }

    [Fact]
    public void One_certain_place_makes_what_others_may_mean_certain()
    {
        var berg = MunicipalityNumber.Parse("1929");
        var entry = Empty with { Places = [new() { Municipality = berg, Certainty = Certainty.Possible }, new() { Municipality = berg }, new() { Municipality = berg, Certainty = Certainty.Possible }] };

        Places(Rows(entry)[0]).Should().Be("then 1929 () in 19 (), now 5530 () in 55 ()");
    }

    [Fact]
    public void A_place_is_called_by_its_name_before_its_locality()
    {
        Rows(Empty with { Places = [new() { Name = "Senjahopen", Locality = "Skaland" }, new() { Locality = "Skaland" }] })
            .Where(static row => row.Dimension == "place").Select(static row => row.Words).Should().Equal("Senjahopen", "Skaland");
    }

    [Fact]
    public void An_item_names_its_project()
    {
        var project = Project("p", "2010", new() { Kind = PlaceKind.Region, Name = "Midt-Troms" }) with { Status = WorkStatus.Ongoing };
        var entry = Empty with
        {
            Projects = [project],
            Activities = [new() { Kind = ActivityType.Brochures, Project = project.Id, Period = DatePeriod.Parse("2011") }, new() { Kind = ActivityType.Website }],
            Funding = [new() { Programme = Programme.Bolyst, State = FundingState.Granted, Project = project.Id }],
            Status = WorkStatus.Completed,
        };

        Rows(entry).Select(static row => $"{row.Dimension} {row.Code} {row.Project}").Should().Equal(
            "entry  ", "activity-type brochures p", "activity-type website ", "programme bolyst p", "work-status completed ", "work-status ongoing p", "funding-state granted p",
            "place-kind region p", "place-extent whole p", "place  p", "period 2010 p", "period 2011 p");
    }

    [Fact]
    public void It_says_what_the_slow_reference_says() =>
        ModelGen.Initiative.Sample(
            static x =>
            {
                var rows = Rows(x);
                foreach (var vocabulary in Vocabulary.All)
                {
                    rows.Where(row => row.Dimension == vocabulary.Scheme).Select(static row => (row.Code, row.Certainty)).Should().Equal(SlowAnswers.Items(x, vocabulary.Scheme) ?? []);
                }

                rows.Where(static row => row.Dimension == "place").Select(static row => row.Certainty).Should().Equal(SlowAnswers.Places(x).Select(static place => place.Certainty));
                rows.Count(static row => row is { Dimension: "period", Code: not null }).Should().Be(SlowPeriod.All(x).Count);
                Today(FacetDimension.Municipality, rows[0].MunicipalitiesNow.Select(static one => one.ToString()), rows[0].PossibleMunicipalitiesNow.Select(static one => one.ToString()));
                Today(FacetDimension.County, rows[0].CountiesNow.Select(static one => one.ToString()), rows[0].PossibleCountiesNow.Select(static one => one.ToString()));

                void Today(FacetDimension dimension, IEnumerable<string> certain, IEnumerable<string> possible)
                {
                    foreach (var (expected, keys) in new[] { (Certainty.Certain, certain), (Certainty.Possible, possible) })
                    {
                        foreach (var key in keys.Take(10))
                        {
                            SlowCounts.Value(x, dimension, key).Should().Be(expected, "that is {0} of {1}", key, x.Id);
                        }
                    }

                    var named = certain.Concat(possible).ToHashSet();
                    foreach (var key in SlowCounts.Keys([x], dimension, []).Where(key => !named.Contains(key)).Where(static (_, i) => i % 40 == 0))
                    {
                        SlowCounts.Value(x, dimension, key).GetValueOrDefault().Should().Be(Certainty.No, "{0} is not named", key);
                    }
                }
            },
            iter: 60);

    private static Project Project(string id, string period, Place place) => new() { Id = Slug.Parse(id), Period = DatePeriod.Parse(period), Places = [place] };

    private static List<LongTableRow> Rows(Initiative entry) => [.. new[] { entry }.LongTable()];

    private static string Places(LongTableRow row) =>
        $"then {Text(row.MunicipalitiesThen)} ({Text(row.PossibleMunicipalitiesThen)}) in {Text(row.CountiesThen)} ({Text(row.PossibleCountiesThen)}), "
        + $"now {Text(row.MunicipalitiesNow)} ({Text(row.PossibleMunicipalitiesNow)}) in {Text(row.CountiesNow)} ({Text(row.PossibleCountiesNow)})";

    private static string Text<T>(ImmutableArray<T> numbers) => string.Join(' ', numbers);
}
