using Tilflytting.Core.Queries;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>The algebra of filters, and the rules of silence.</summary>
public class InitiativeFilterTests
{
    private static readonly Gen<InitiativeFilter> Conditions = Gen.OneOf(
        TermGen<TargetGroup>.Code.Select(static code => InitiativeFilter.Has(code)),
        TermGen<TargetGroup>.Code.Select(static code => InitiativeFilter.HasExactly(code)),
        TermGen<ActivityType>.Code.Select(static code => InitiativeFilter.Has(code)),
        TermGen<PlaceExtent>.Code.Select(static code => InitiativeFilter.Has(code)),
        Gen.Int[1985, 2025].Select(static year => InitiativeFilter.Active(DateInterval.Year(year))),
        PeriodGen.Period.Select(static period => InitiativeFilter.Active(period)),
        Gen.OneOf("x", "Ungdom", "Berg").Select(static name => InitiativeFilter.Partner(name)));

    private static readonly Gen<InitiativeFilter> Filters = Gen.Recursive<InitiativeFilter>(static (depth, filter) => depth > 3
        ? Conditions
        : Gen.OneOf(
            Conditions,
            filter.Select(static a => !a),
            Gen.Select(filter, filter, static (a, b) => a & b),
            Gen.Select(filter, filter, static (a, b) => a | b)));

    [Fact]
    public void The_operators_are_those_of_Kleene()
    {
        Gen.Select(Filters, Filters, Filters, ModelGen.Initiative).Sample(
            static (a, b, c, initiative) =>
            {
                Certainty Of(InitiativeFilter filter) => filter.Evaluate(initiative);

                var (x, y) = (Of(a), Of(b));
                return Of(a & b) == Least(x, y)
                    && Of(a | b) == Greatest(x, y)
                    && Of(!a) == (x == Certainty.Certain ? Certainty.No : x == Certainty.No ? Certainty.Certain : Certainty.Possible)
                    && Of(!!a) == x
                    && Of(a & b) == Of(b & a)
                    && Of(a | b) == Of(b | a)
                    && Of(a & (b & c)) == Of((a & b) & c)
                    && Of(a | (b | c)) == Of((a | b) | c)
                    && Of(a & (b | c)) == Of((a & b) | (a & c))
                    && Of(a | (b & c)) == Of((a | b) & (a | c))
                    && Of(!(a & b)) == Of(!a | !b)
                    && Of(!(a | b)) == Of(!a & !b)
                    && Of(a & a) == x
                    && Of(a | (a & b)) == x
                    && Of(a & (a | b)) == x;
            },
            iter: TestScale.Of(3_000));
    }

    [Fact]
    public void What_is_explained_is_what_is_answered()
    {
        Gen.Select(Filters, ModelGen.Initiative).Sample(
            static (filter, initiative) =>
            {
                var explanation = filter.Explain(initiative);
                return explanation.Certainty == filter.Evaluate(initiative)
                    && explanation.Text.Texts.Length == 3
                    && !explanation.ToString().Contains('\n', StringComparison.Ordinal);
            },
            iter: TestScale.Of(5_000));
    }

    [Fact]
    public void Filters_of_the_same_parts_in_the_same_order_are_equal()
    {
        static InitiativeFilter Make() =>
            (InitiativeFilter.Has(TargetGroup.Youth) & !InitiativeFilter.Active(DateInterval.Year(1997)))
            | InitiativeFilter.Partner("Troms  fylkeskommune") | InitiativeFilter.HasExactly(ActivityType.Brochures)
            | InitiativeFilter.Active(DatePeriod.Parse("1997~/.."));

        (Make() == Make()).Should().BeTrue();
        Make().GetHashCode().Should().Be(Make().GetHashCode());
        (Make() != !Make()).Should().BeTrue();
        InitiativeFilter.Partner("TROMS-fylkeskommune").Should().Be(InitiativeFilter.Partner("Troms fylkeskommune"));
        InitiativeFilter.Has(TargetGroup.Youth).Should().NotBe(InitiativeFilter.HasExactly(TargetGroup.Youth));
        InitiativeFilter.Active(DatePeriod.Parse("1997~")).Should().NotBe(InitiativeFilter.Active(DatePeriod.Parse("1997?")));
        InitiativeFilter.Has(TargetGroup.Youth).Equals(null).Should().BeFalse();
        (null == (InitiativeFilter?)null).Should().BeTrue();
    }

    [Fact]
    public void A_combined_answer_has_the_reasons_that_decide_it()
    {
        var (youth, women, brochures) = (InitiativeFilter.Has(TargetGroup.Youth), InitiativeFilter.Has(TargetGroup.Women), InitiativeFilter.Has(ActivityType.Brochures));

        static string Why(InitiativeFilter filter) => filter.Explain(Berg.Initiative).ToString();

        Why(youth & women & brochures).Should().Be("No: «Brochures and the like» is not among the 8 that are listed");
        Why(youth & women).Should().Be("Possible: «All kinds of newcomers» is listed, and may include «Women»");
        Why(youth | women).Should().Be("Certain: «Young people» is listed");
        Why(youth & !brochures).Should().Be("Certain: «Young people» is listed; «Brochures and the like» is not among the 8 that are listed");
    }

    [Fact]
    public void A_combined_answer_that_rests_on_silence_alone_is_not_stated()
    {
        var silent = Berg.Initiative with { Activities = [], TargetGroups = [] };
        var (youth, brochures, culture) = (InitiativeFilter.Has(TargetGroup.Youth), InitiativeFilter.Has(ActivityType.Brochures), InitiativeFilter.Has(SellingPoint.Culture));

        (youth & brochures).Explain(silent).IsStated.Should().BeFalse();
        (youth & culture).Explain(silent).IsStated.Should().BeFalse();
        (!youth).Explain(silent).IsStated.Should().BeFalse();
        (youth | culture).Explain(silent).IsStated.Should().BeTrue();
        (youth & !culture).Explain(silent).IsStated.Should().BeTrue();
    }

    [Fact]
    public void Many_conditions_are_one_long_list()
    {
        var filter = Enumerable.Range(1, 20_000).Select(static year => InitiativeFilter.Active(DateInterval.Year((year % 9999) + 1))).Aggregate(static (a, b) => a | b);

        filter.Explain(Berg.Initiative).Parts.Should().HaveCount(20_000);
        filter.Evaluate(Berg.Initiative).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_filter_prints_on_one_line() =>
        ((InitiativeFilter.Has(TargetGroup.Youth) & !InitiativeFilter.HasExactly(ActivityType.Brochures)) | InitiativeFilter.Partner("A\nB") | InitiativeFilter.Active(DateInterval.Year(1997)))
            .ToString().Should().Be("(target-group:youth -activity-type=brochures) or partner:\"a b\" or active:1997");

    [Fact]
    public void Misuse_is_refused()
    {
        FluentActions.Invoking(static () => InitiativeFilter.Has(default(Code<TargetGroup>))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => InitiativeFilter.HasExactly(default(Code<TargetGroup>))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => InitiativeFilter.Partner(" – ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => InitiativeFilter.Active((DateInterval)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => InitiativeFilter.Has(TargetGroup.Youth) & null!).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => InitiativeFilter.Has(TargetGroup.Youth).Evaluate(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => InitiativeFilter.Partner((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => InitiativeFilter.Publisher(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => InitiativeFilter.Source(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => FacetDimension.Named(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Array.Empty<Initiative>().Facet(FacetDimension.Decade).Row(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Array.Empty<Initiative>().Where((InitiativeFilter)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Misuse_is_told_in_words()
    {
        (Action Misuse, string Message)[] misuses =
        [
            (static () => InitiativeFilter.Id(default), "The id is the default value.*"), (static () => InitiativeFilter.InLanguage(LanguageTag.Undetermined), "The language is undetermined.*"),
            (static () => InitiativeFilter.Partner(default(OrganisationNumber)), "The number is the default value.*"),
            (static () => InitiativeFilter.Has(default(Code<TargetGroup>)), "The code is the default value.*"),
            (static () => InitiativeFilter.Source("a b"), "No address has that in it.*"), (static () => InitiativeFilter.Source(""), "No address has that in it.*"),
            (static () => InitiativeFilter.Publisher(" – "), "There is neither letter nor digit.*"), (static () => InitiativeFilter.Stated((InitiativeMember)21), "There is no such member.*"),
            (static () => Array.Empty<Initiative>().Where(InitiativeFilter.Everything, Certainty.No), "A hit is possible or certain.*"),
        ];

        misuses.Should().AllSatisfy(static one => one.Misuse.Should().Throw<ArgumentException>().WithMessage(one.Message));
    }

    [Fact]
    public void Modes_and_hits_have_a_line_for_logs()
    {
        (PlaceMode.AsRecorded.ToString(), PlaceMode.AnyLineage.ToString(), PlaceMode.AsOf(new(2010, 6, 1)).ToString()).Should().Be(("as recorded", "any lineage", "as of 2010-06-01"));
        Berg.Catalogue.Query("berg").Hits.Single().ToString().Should().Be($"Certain: {Berg.Initiative}");
    }

    private static Certainty Least(Certainty a, Certainty b) => a < b ? a : b;

    private static Certainty Greatest(Certainty a, Certainty b) => a > b ? a : b;
}
