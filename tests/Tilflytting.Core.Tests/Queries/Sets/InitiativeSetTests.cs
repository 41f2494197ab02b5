using System.Reflection;
using System.Runtime.CompilerServices;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Tests.Queries.Sets;

/// <summary>A catalogue, a sequence with its concepts and the index are one kind of set: the same questions, the same defaults, the same answers.</summary>
public class InitiativeSetTests
{
    private static readonly Concept Nurses = new() { Vocabulary = "target-group", Code = "nurses", Label = "Sykepleiere", Broader = "youth" };

    private static readonly Catalogue Catalogue = Berg.Catalogue with
    {
        Concepts = [Nurses],
        Initiatives =
        [
            Entry("own") with { TargetGroups = [Code<TargetGroup>.Parse("nurses")] },
            Entry("broader") with { TargetGroups = [TargetGroup.Youth] },
            Entry("silent"),
            Entry("other") with { TargetGroups = [TargetGroup.Women] },
        ],
    };

    public static TheoryData<string> Engines => ["catalogue", "sequence", "index"];

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_set_knows_the_concepts_of_the_catalogue_and_gives_possible_hits_too(string engine)
    {
        var (set, youth) = (Set(engine), InitiativeFilter.Has(TargetGroup.Youth));

        Ids(set.Query(youth)).Should().Equal("Certain broader", "Certain own", "Possible silent");
        Ids(set.Query("målgruppe:ungdom")).Should().Equal("Certain broader", "Certain own", "Possible silent");
        Ids(set.Query("målgruppe:sykepleiere", atLeast: Certainty.Certain)).Should().Equal("Certain own");
        set.Count(youth).Should().Be(new InitiativeCount(2, 1, 0));
        set.Count("målgruppe:ungdom").Should().Be(new InitiativeCount(2, 1, 0));
        set.Where(youth).Select(static one => one.Id.ToString()).Should().Equal("own", "broader", "silent");
        set.Where(youth, Certainty.Certain).Select(static one => one.Id.ToString()).Should().Equal("own", "broader");
        set.Facet(FacetDimension.Of<TargetGroup>()).Row("nurses")!.Label.Should().Be(new LocalizedText("Sykepleiere"));
        set.Length.Should().Be(4);
        set.Concepts.Has("target-group", "nurses").Should().BeTrue();
    }

    [Fact]
    public void A_catalogue_is_asked_by_every_verb_of_a_set_with_the_same_parameters_and_defaults()
    {
        static string Signature(MethodInfo method, int skipped) => $"{method.ReturnType} {method.Name}({string.Join(", ", method.GetParameters().Skip(skipped).Select(static one => $"{one.ParameterType} {one.Name} = {(one.HasDefaultValue ? one.DefaultValue ?? "null" : "–")}"))})";
        static bool IsVerb(MethodInfo method) => !method.IsSpecialName && method.Name is not nameof(IInitiativeSet.Find);
        var verbs = typeof(IInitiativeSet).GetMethods().Where(IsVerb).Select(static one => Signature(one, 0))
            .Concat(typeof(InitiativeSetExtensions).GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Where(static one => one.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(IInitiativeSet)).Select(static one => Signature(one, 1)))
            .Append(Signature(typeof(CatalogueQueryExtensions).GetMethod(nameof(CatalogueQueryExtensions.AsSet))!, 1));

        typeof(CatalogueQueryExtensions).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(static one => one.IsDefined(typeof(ExtensionAttribute)))
            .Select(static one => Signature(one, 1)).Should().BeEquivalentTo(verbs);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_page_says_which_it_is_and_of_how_many(string engine)
    {
        var (set, all) = (Set(engine), InitiativeFilter.Everything);

        var second = set.QueryPage(all, 2, 3);
        (second.Number, second.Size, second.Total, second.PageCount, second.Skipped, second.Hits.Length).Should().Be((2, 3, 4, 2, 3, 1));
        set.QueryPage("", 1, 3).Hits.Concat(second.Hits).Select(static hit => hit.Initiative).Should().Equal(set.Query(all).Hits.Select(static hit => hit.Initiative));
        var past = set.QueryPage(all, int.MaxValue, int.MaxValue);
        (past.Number, past.Hits.Length, past.Total).Should().Be((int.MaxValue, 0, 4));
        var whole = set.Query(all);
        (whole.Number, whole.PageCount, whole.Hits.Length).Should().Be((1, 1, 4));
        var third = set.Query(all, skip: 2, take: 1);
        (third.Number, third.PageCount).Should().Be((3, 4));
        set.Query(all, take: 0).PageCount.Should().Be(0);
        set.Query("id:nobody").PageCount.Should().Be(0);
        FluentActions.Invoking(() => set.QueryPage(all, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("number");
        FluentActions.Invoking(() => set.QueryPage(all, 1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("size");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_query_text_that_is_none_is_told_without_an_exception(string engine)
    {
        var set = Set(engine);

        set.TryParseFilter("målgruppe:sykepleiere", out var filter, out var problems).Should().BeTrue();
        filter.Should().Be(InitiativeFilter.Has(Code<TargetGroup>.Parse("nurses")));
        problems.Should().BeEmpty();
        set.TryParseFilter("malgrupe:ungdom", out filter, out problems).Should().BeFalse();
        filter.Should().BeNull();
        problems.Should().NotBeEmpty();
        set.TryParseFilter(null, out _, out problems).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void An_initiative_is_found_by_its_id(string engine)
    {
        var set = Set(engine);

        set.Find(Slug.Parse("own")).Should().BeSameAs(Catalogue.Initiatives[0]);
        set.Find(Slug.Parse("nobody")).Should().BeNull();
        var twice = new[] { Entry("b"), Entry("a"), Entry("b") with { Title = "again" } };
        twice.With(ConceptSet.Shipped).Find(Slug.Parse("b")).Should().BeSameAs(twice[0]);
        CatalogueIndex.Create(twice).Find(Slug.Parse("b")).Should().BeSameAs(twice[0]);
    }

    [Fact]
    public void A_catalogue_gives_an_initiative_by_its_id_or_says_that_there_is_none()
    {
        Catalogue["own"].Should().BeSameAs(Catalogue.Initiatives[0]);
        Catalogue[Slug.Parse("other")].Should().BeSameAs(Catalogue.Initiatives[3]);
        Catalogue.Find(Slug.Parse("silent")).Should().BeSameAs(Catalogue.Initiatives[2]);
        Catalogue.Find(Slug.Parse("nobody")).Should().BeNull();
        FluentActions.Invoking(static () => Catalogue["nobody"]).Should().Throw<KeyNotFoundException>().WithMessage("*«nobody»*");
        FluentActions.Invoking(static () => Catalogue["Not an id"]).Should().Throw<KeyNotFoundException>().WithMessage("*«Not an id»*");
        FluentActions.Invoking(static () => Catalogue[Slug.Parse("nobody")]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_sequence_becomes_a_set_as_it_is_then()
    {
        var list = new List<Initiative> { Entry("a") };
        var set = list.With(ConceptSet.Shipped);
        list.Add(Entry("b"));

        set.Length.Should().Be(1);
        FluentActions.Invoking(() => list.With(null!)).Should().Throw<ArgumentNullException>().WithParameterName("concepts");
    }

    [Fact]
    public void Several_codes_are_any_of_them_or_all()
    {
        var (youth, women) = (InitiativeFilter.Has(TargetGroup.Youth), InitiativeFilter.Has(TargetGroup.Women));

        InitiativeFilter.HasAny(TargetGroup.Youth, TargetGroup.Women).Should().Be(youth | women);
        InitiativeFilter.HasAll(TargetGroup.Youth, TargetGroup.Women).Should().Be(youth & women);
        InitiativeFilter.HasAny(TargetGroup.Youth).Should().Be(youth);
        FluentActions.Invoking(static () => InitiativeFilter.HasAny<TargetGroup>()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => InitiativeFilter.HasAll(TargetGroup.Youth, default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Years_are_asked_for_as_two_numbers()
    {
        InitiativeFilter.Active(2008, 2012).Should().Be(InitiativeFilter.Active(DateInterval.Years(2008, 2012)));
        FluentActions.Invoking(static () => InitiativeFilter.Active(2012, 2008)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => InitiativeFilter.Active(0, 2008)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_overall_period_is_that_of_all_parts()
    {
        Berg.Initiative.Period.Should().BeNull("the projects are dated");
        var all = Berg.Initiative.OverallPeriod()!.Value;
        (all.EarliestStart.Year, all.LatestEnd.Year).Should().Be((1995, 2010));
        Entry("a").OverallPeriod().Should().BeNull();
    }

    private static IInitiativeSet Set(string engine) => engine switch
    {
        "catalogue" => Catalogue.AsSet(),
        "sequence" => Catalogue.Initiatives.With(ConceptSet.With(Catalogue.Concepts)),
        _ => CatalogueIndex.Create(Catalogue),
    };

    private static IEnumerable<string> Ids(InitiativePage page) => page.Hits.Select(static hit => $"{hit.Certainty} {hit.Initiative.Id}");

    private static Initiative Entry(string id) => new() { Id = Slug.Parse(id), Language = LanguageTag.Bokmal, Title = id };
}
