using System.Text.Json.Nodes;
using Tilflytting.Core.Json;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Validation;

/// <summary>Sets of rules, a user's own ones, and what a report says of rules that were not run.</summary>
public class ValidatorTests
{
    private static readonly Catalogue Full = Json.FullDocument.Catalogue;

    [Fact]
    public void A_rule_of_ones_own_is_run_and_reports_where_the_item_is()
    {
        var rule = ValidationRule.For<Project>(
            "project-has-a-goal", "Prosjektet har et mål.",
            static (project, context) =>
            {
                if (project.Objectives.IsEmpty)
                {
                    context.Report("X1", Severity.Warning, "Prosjektet har ikke noe mål.", "objectives", suggestion: "Et mål");
                }
            });

        var report = Validator.Validate(Berg.Catalogue, ValidationRuleSet.Empty.With(rule));

        report.Diagnostics.Select(static problem => problem.Pointer).Should().Equal("/initiatives/0/projects/0/objectives", "/initiatives/0/projects/1/objectives");
        report.Diagnostics[0].Suggestion.Should().Be("Et mål");
        report.IsValid.Should().BeTrue();
        report.ToString().Should().Be("0 errors, 2 warnings, 0 remarks, 0 rules not run");
    }

    [Fact]
    public void A_set_is_copied_extended_and_cut_by_name()
    {
        var rule = ValidationRule.For<Link>("no-item-is-doubled", "B", static (_, _) => { });
        var rules = ValidationRuleSet.Default.Without("selling-points-are-three").With(rule);

        rules.Rules.Should().HaveCount(ValidationRuleSet.Default.Rules.Length - 1).And.Contain(rule);
        rules.Rules.Should().OnlyHaveUniqueItems(static one => one.Name);
        FluentActions.Invoking(static () => ValidationRuleSet.Default.Without("selling-point-are-three")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => ValidationRuleSet.Default.Without(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => ValidationRule.For<Link>("En regel", "B", static (_, _) => { })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_initiative_by_itself_is_not_held_to_what_needs_the_catalogue_and_the_report_says_so()
    {
        var report = Validator.Validate(Full.Initiatives[0]);

        report.NotRun.Select(static skipped => skipped.Rule.Name).Should().Equal(
            "initiative-ids-are-unique", "concepts-are-unique", "relation-names-an-initiative", "concept-belongs-to-a-vocabulary", "concept-has-a-norwegian-label", "concept-label-is-its-own", "concepts-are-in-no-circle");
        report.NotRun[2].ToString().Should().Be("relation-names-an-initiative: It needs the catalogue around the initiative.");
        report.Diagnostics.Should().NotContain(static problem => problem.Code == DiagnosticCodes.UnknownInitiative);
        report.Diagnostics.Should().OnlyContain(static problem => !problem.Pointer!.StartsWith("/initiatives", StringComparison.Ordinal));
    }

    [Fact]
    public void An_initiative_by_itself_is_seen_to_be_related_to_itself() =>
        Validator.Validate(Full.Initiatives[0] with { Related = [new() { Kind = RelationKind.SeeAlso, Id = Full.Initiatives[0].Id }] }).Diagnostics
            .Should().Contain(static problem => problem.Code == DiagnosticCodes.RelatedToItself && problem.Pointer == "/related/0/id");

    [Fact]
    public void Every_member_of_the_model_that_is_more_than_a_value_is_visited()
    {
        var seen = new Dictionary<string, object>();
        var context = new ValidationContext(Full);

        new ModelWalker(context, item => seen.Add(context.Pointer, item)).Walk(Full);

        // The members of the model's own table, which nothing here is made from.
        var visited = seen.Keys.Where(static pointer => pointer.Length > 0).Select(pointer => (Owner(pointer), pointer.TrimEnd("/0123456789".ToCharArray()).Split('/')[^1])).ToHashSet();
        var expected = Model.MemberRow.All.Where(static row => IsItem(Item(row.CSharp))).ToList();
        expected.Should().HaveCountGreaterThan(50).And.Contain(static row => row.CSharp.Contains("Term<", StringComparison.Ordinal));
        expected.Where(row => !visited.Contains((row.Type, row.Json))).Select(static row => $"{row.Type}.{row.Json}").Should().BeEmpty();

        string Owner(string pointer) => seen[pointer[..pointer.TrimEnd("/0123456789".ToCharArray()).LastIndexOf('/')]].GetType().Name;
        static string Item(string type) => type.TrimEnd('?').Replace("ImmutableArray<", "", StringComparison.Ordinal) is var item && type.StartsWith("ImmutableArray", StringComparison.Ordinal) ? item[..^1] : item;
        static bool IsItem(string type) => type is "LocalizedText" or "StatedPeriod" || type.StartsWith("Term<", StringComparison.Ordinal) || Model.MemberRow.All.Any(row => row.Type == type);
    }

    [Fact]
    public void Problems_come_in_the_order_of_the_document()
    {
        var doubtful = Full.Initiatives[0] with { SellingPoints = [SellingPoint.Culture, SellingPoint.Culture], Related = [new() { Kind = RelationKind.SeeAlso, Id = Slug.Parse("borte") }] };
        var rules = ValidationRuleSet.Default.With(ValidationRule.For<Catalogue>("own", "x", static (_, context) =>
        {
            context.Report("X1", Severity.Warning, "x", "initiatives/10/y");
            context.Report("X2", Severity.Warning, "x", "initiatives/9");
        }));

        var pointers = Validator.Validate(Full with { Initiatives = [.. Enumerable.Repeat(doubtful, 11)] }, rules).Diagnostics.Select(static problem => problem.Pointer!).ToList();

        pointers.Select(static pointer => int.Parse(pointer.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture)).Should().BeInAscendingOrder();
        pointers.Where(static pointer => pointer.StartsWith("/initiatives/9", StringComparison.Ordinal)).Should().ContainInOrder(
            "/initiatives/9",
            "/initiatives/9/id",
            "/initiatives/9/sellingPoints/1",
            "/initiatives/9/related/0/id");
        pointers[^1].Should().Be("/initiatives/10/y");
    }

    [Fact]
    public void Every_list_of_an_item_is_looked_at_for_doubled_ones()
    {
        // Projects have ids, which are told apart by them; what was not read is kept as it came.
        string[] others = ["projects", "unread"];
        foreach (var row in Model.MemberRow.All.Where(row => row.CSharp.StartsWith("ImmutableArray", StringComparison.Ordinal) && row.Type is "Initiative" or "Project" or "Activity" or "Partner" && !others.Contains(row.Json)))
        {
            var document = Json.FullDocument.Node.DeepClone();
            var lists = Lists(document, row.Type).Select(owner => owner[row.Json]).OfType<JsonArray>().ToList();
            foreach (var list in lists)
            {
                list.Add(list[0]!.DeepClone());
            }

            Validator.Validate(Tilflytting.Core.Json.CatalogueJson.Read(document.ToJsonString())).Diagnostics.Count(static problem => problem.Code == DiagnosticCodes.DoubledItem)
                .Should().BeGreaterThanOrEqualTo(lists.Count, row.Json).And.BePositive(row.Json);
        }

        static IEnumerable<JsonObject> Lists(JsonNode catalogue, string type)
        {
            var initiatives = catalogue["initiatives"]!.AsArray().Select(static one => one!.AsObject()).ToList();
            return type == "Initiative" ? initiatives : initiatives.SelectMany(one => (one[type == "Activity" ? "activities" : type == "Project" ? "projects" : "partners"] as JsonArray ?? []).Select(static item => item!.AsObject()));
        }
    }

    [Fact]
    public void A_rule_for_what_does_not_stand_by_itself_is_told_of()
    {
        var report = Validator.Validate(Full, ValidationRuleSet.Empty.With(ValidationRule.For<string>("a", "x", static (_, _) => { })));

        report.NotRun.Should().ContainSingle().Which.Reason.For(LanguageTag.English).Should().Contain("its type");
    }

    [Fact]
    public void What_was_probably_meant_is_told()
    {
        var initiative = Full.Initiatives[0] with
        {
            Projects = [new() { Id = Slug.Parse("kystliv") }],
            Outcomes = [new() { Text = "T", Project = Slug.Parse("kystlif") }],
            TargetGroups = [Code<TargetGroup>.Parse("yuoth")],
            Activities = [],
            Funding = [],
        };

        Validator.Validate(initiative).Diagnostics.Select(static problem => problem.Suggestion).Should().Contain(["kystliv", "youth"]);
    }

    [Fact]
    public void Every_item_of_a_full_catalogue_is_visited_with_its_own_pointer()
    {
        var seen = new List<string>();
        void Visit<T>(T item, ValidationContext context) => seen.Add(context.Pointer);

        var rules = ValidationRuleSet.Empty
            .With(ValidationRule.For<Catalogue>("a", "x", Visit)).With(ValidationRule.For<Concept>("b", "x", Visit)).With(ValidationRule.For<Initiative>("c", "x", Visit))
            .With(ValidationRule.For<Place>("d", "x", Visit)).With(ValidationRule.For<Project>("e", "x", Visit)).With(ValidationRule.For<Partner>("f", "x", Visit))
            .With(ValidationRule.For<Activity>("g", "x", Visit)).With(ValidationRule.For<Outcome>("h", "x", Visit)).With(ValidationRule.For<Funding>("i", "x", Visit))
            .With(ValidationRule.For<Relation>("j", "x", Visit)).With(ValidationRule.For<Link>("k", "x", Visit)).With(ValidationRule.For<Provenance>("l", "x", Visit))
            .With(ValidationRule.For<Study>("m", "x", Visit)).With(ValidationRule.For<Assessment>("n", "x", Visit)).With(ValidationRule.For<StatedPeriod>("o", "x", Visit));
        Validator.Validate(Full, rules);

        // Every object of the document that is neither a text nor a term, and the periods, which may be strings.
        var objects = Pointers(Json.FullDocument.Node, "").Where(static one => !one.EndsWith("/description", StringComparison.Ordinal) && !one.Contains("/programmes", StringComparison.Ordinal)
            && !one.Contains("/targetGroups", StringComparison.Ordinal) && !one.Contains("/roles", StringComparison.Ordinal));
        seen.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(objects);
    }

    private static IEnumerable<string> Pointers(JsonNode? node, string at) => node switch
    {
        JsonObject thing => thing.SelectMany(member => Pointers(member.Value, $"{at}/{member.Key}")).Prepend(at),
        JsonArray list => list.SelectMany((item, index) => Pointers(item, $"{at}/{index}")),
        _ when at.EndsWith("/period", StringComparison.Ordinal) => [at],
        _ => [],
    };
}
