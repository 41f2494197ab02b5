using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Validation;

/// <summary>Each shipped rule: what it finds, where, and that it leaves alone what is right.</summary>
public class RuleTests
{
    private static readonly Slug Other = Slug.Parse("annet");
    private static readonly Initiative Plain = new() { Id = Slug.Parse("plain"), Language = LanguageTag.Bokmal, Title = "Plain" };

    private static readonly Project Project = new() { Id = Slug.Parse("p"), Period = DatePeriod.Parse("2007/2010") };

    /// <summary>What is wrong with a catalogue, the code, the severity and the place.</summary>
    public static TheoryData<string, Catalogue, string, Severity, string> Wrong => new()
    {
        { "initiative ids", Of(Plain, Plain), DiagnosticCodes.DuplicateId, Severity.Error, "/initiatives/1/id" },
        { "project ids", Of(Plain with { Projects = [Project, Project with { Name = "B" }] }), DiagnosticCodes.DuplicateId, Severity.Error, "/initiatives/0/projects/1/id" },
        { "concepts", Own(Concept("x"), Concept("x") with { Label = "B" }), DiagnosticCodes.DuplicateId, Severity.Error, "/concepts/1/code" },
        { "activity's project", Of(Plain with { Activities = [new() { Kind = ActivityType.Brochures, Project = Other }] }), DiagnosticCodes.UnknownProject, Severity.Error, "/initiatives/0/activities/0/project" },
        { "outcome's project", Of(Plain with { Outcomes = [new() { Text = "T", Project = Other }] }), DiagnosticCodes.UnknownProject, Severity.Error, "/initiatives/0/outcomes/0/project" },
        { "funding's project", Of(Plain with { Funding = [new() { Project = Other }] }), DiagnosticCodes.UnknownProject, Severity.Error, "/initiatives/0/funding/0/project" },
        { "relation", Of(Plain with { Related = [new() { Kind = RelationKind.SeeAlso, Id = Other }] }), DiagnosticCodes.UnknownInitiative, Severity.Warning, "/initiatives/0/related/0/id" },
        { "relation to itself", Of(Plain with { Related = [new() { Kind = RelationKind.SeeAlso, Id = Plain.Id }] }), DiagnosticCodes.RelatedToItself, Severity.Warning, "/initiatives/0/related/0/id" },
        { "project's period", Of(Plain with { Period = DatePeriod.Parse("1995/2000"), Projects = [Project] }), DiagnosticCodes.OutsideThePeriod, Severity.Warning, "/initiatives/0/projects/0/period" },
        { "activity's period", Of(Plain with { Period = DatePeriod.Parse("1995/2000"), Activities = [new() { Kind = ActivityType.Brochures, Period = DatePeriod.Parse("2001") }] }), DiagnosticCodes.OutsideThePeriod, Severity.Warning, "/initiatives/0/activities/0/period" },
        { "class with a number", Of(Plain with { Partners = [new() { Name = "Skolene", Form = PartnerForm.Class, OrganisationNumber = OrganisationNumber.Parse("974760673") }] }), DiagnosticCodes.OrganisationNumberOfClass, Severity.Warning, "/initiatives/0/partners/0/organisationNumber" },
        { "doubled item", Of(Plain with { TargetGroups = [TargetGroup.Youth, TargetGroup.Women, TargetGroup.Youth] }), DiagnosticCodes.DoubledItem, Severity.Warning, "/initiatives/0/targetGroups/2" },
        { "four selling points", Of(Plain with { SellingPoints = [.. Vocabulary.Of<SellingPoint>().Concepts.Take(4).Select(static concept => (Term<SellingPoint>)Code<SellingPoint>.Parse(concept.Code))] }), DiagnosticCodes.TooManySellingPoints, Severity.Warning, "/initiatives/0/sellingPoints" },
        { "unknown code", Of(Plain with { TargetGroups = [Code<TargetGroup>.Parse("x")] }), DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/targetGroups/0" },
        { "unknown code with words", Of(Plain with { Projects = [Project with { Status = Code<WorkStatus>.Parse("x").Written("X") }] }), DiagnosticCodes.UnknownCode, Severity.Information, "/initiatives/0/projects/0/status/code" },
        { "unknown vocabulary", Own(Concept("x") with { Vocabulary = "colour" }), DiagnosticCodes.UnknownVocabulary, Severity.Warning, "/concepts/0/vocabulary" },
        { "shipped concept", Own(Concept("youth")), DiagnosticCodes.RedefinedConcept, Severity.Warning, "/concepts/0/code" },
        { "unknown broader", Own(Concept("x") with { Broader = "y" }), DiagnosticCodes.UnknownCode, Severity.Warning, "/concepts/0/broader" },
        { "English label", Own(Concept("x") with { Label = new LocalizedText(LanguageTag.English, "X") }), DiagnosticCodes.NoNorwegianLabel, Severity.Warning, "/concepts/0/label" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_found_where_it_stands(string what, Catalogue catalogue, string code, Severity severity, string pointer)
    {
        var report = Validator.Validate(catalogue);

        var problem = report.Diagnostics.Should().ContainSingle(what).Subject;
        (problem.Code, problem.Severity, problem.Pointer).Should().Be((code, severity, pointer));
        problem.Message.In(LanguageTag.Bokmal).Should().NotBeNullOrEmpty();
        report.IsValid.Should().Be(severity != Severity.Error);
        report.NotRun.Should().BeEmpty();
    }

    [Fact]
    public void What_is_right_is_left_alone()
    {
        Validator.Validate(Berg.Catalogue).Diagnostics.Should().BeEmpty();
        Validator.Validate(Own(Concept("x") with { Label = new LocalizedText(LanguageTag.Parse("nn-NO"), "X") }, Concept("y") with { Broader = "x" }, Concept("z") with { Broader = "youth" })
            with
        { Initiatives = [Plain with { TargetGroups = [Code<TargetGroup>.Parse("x")] }] }).Diagnostics.Should().BeEmpty();
        Validator.Validate(Of(
            Plain with { Related = [new() { Kind = RelationKind.Continues, Id = Other }, new() { Kind = RelationKind.SeeAlso, Title = "Borte" }] },
            Plain with { Id = Other, Period = DatePeriod.Parse("2007/.."), Projects = [Project], Outcomes = [new() { Text = "T", Project = Project.Id }] })).Diagnostics.Should().BeEmpty();
    }

    private static Concept Concept(string code) => new() { Vocabulary = "target-group", Code = code, Label = "Begrep" };

    private static Catalogue Own(params ImmutableArray<Concept> concepts) => Of() with { Concepts = concepts };

    private static Catalogue Of(params ImmutableArray<Initiative> initiatives) =>
        new() { SchemaVersion = SchemaVersion.Current, Id = Slug.Parse("k"), Language = LanguageTag.Bokmal, Title = "K", Initiatives = initiatives };
}
