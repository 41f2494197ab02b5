using Tilflytting.Core.Json;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Validation;

/// <summary>Rules over what could be read of a document: places are those of the document, and silence is told.</summary>
public class ReadingValidationTests
{
    private const string Head = """{"schemaVersion":"1.0","id":"k","language":"nb","title":"T",""";
    private const string Doubtful = """{"id":"a","language":"nb","title":"A","sellingPoints":["culture","culture"],"targetGroups":["ukjent"],"related":[{"kind":"see-also","id":"borte"}]}""";
    private const string Bad = """{"id":"Å","language":"nb","title":"B"}""";

    private static readonly CatalogueReadOptions Salvage = new() { Mode = CatalogueReadMode.Salvage };

    [Fact]
    public void What_was_read_whole_is_validated_as_a_catalogue_is()
    {
        var report = Validator.Validate(CatalogueJson.TryRead($$"""{{Head}}"initiatives":[{{Doubtful}}]}""", Salvage));

        report.NotRun.Should().BeEmpty();
        report.Diagnostics.Select(static problem => (problem.Code, problem.Pointer)).Should().Equal(
            (DiagnosticCodes.DoubledItem, "/initiatives/0/sellingPoints/1"), (DiagnosticCodes.UnknownInitiative, "/initiatives/0/related/0/id"));
    }

    [Fact]
    public void A_message_that_names_another_place_names_that_of_the_document()
    {
        const string Sound = """{"id":"a","language":"nb","title":"A","projects":[{"id":"p"},{"id":"p"}]}""";

        var problems = Validator.Validate(CatalogueJson.TryRead($$"""{{Head}}"initiatives":[{{Bad}},{{Sound}},{{Sound}}]}""", Salvage)).Diagnostics;

        problems.Where(static problem => problem.Code == DiagnosticCodes.DuplicateId).Select(static problem => (problem.Pointer, problem.Message.In(LanguageTag.English))).Should().Equal(
            ("/initiatives/1/projects/1/id", "«p» is already at /initiatives/1/projects/0."),
            ("/initiatives/2/id", "«a» is already at /initiatives/1."),
            ("/initiatives/2/projects/1/id", "«p» is already at /initiatives/2/projects/0."));
    }

    [Fact]
    public void Where_the_encoding_is_told_but_once_any_concept_may_be_missing()
    {
        var concept = """{"vocabulary":"target-group","code":"ukjent","label":"Å"}""";
        var bytes = System.Text.Encoding.Latin1.GetBytes($$"""{{Head}}"publisher":"Å","concepts":[{{concept}}],"initiatives":[{{Doubtful}}]}""");

        var report = Validator.Validate(CatalogueJson.TryRead(bytes, Salvage));

        report.Diagnostics.Should().BeEmpty();
        report.NotRun.Should().HaveCount(ValidationRuleSet.Default.Rules.Length);
    }

    [Fact]
    public void Initiatives_that_were_left_out_move_no_place_and_are_told_of()
    {
        var report = Validator.Validate(CatalogueJson.TryRead($$"""{{Head}}"initiatives":[{{Bad}},null,{{Doubtful}},{{Bad}},{{Doubtful.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)}}]}""", Salvage));

        report.Diagnostics.Select(static problem => (problem.Code, problem.Pointer)).Should().Equal(
            (DiagnosticCodes.DoubledItem, "/initiatives/2/sellingPoints/1"), (DiagnosticCodes.DoubledItem, "/initiatives/4/sellingPoints/1"));
        report.NotRun.Select(static skipped => skipped.Rule).Should().Equal(ValidationRuleSet.Default.Rules);
        report.NotRun.Single(static skipped => skipped.Rule.Name == "relation-names-an-initiative").Reason.For(LanguageTag.English).Should().Contain("only in part");
        report.NotRun[0].Reason.For(LanguageTag.English).Should().EndWith("/initiatives/0, /initiatives/1, /initiatives/3.");
    }

    [Fact]
    public void Many_that_were_left_out_are_counted()
    {
        var report = Validator.Validate(
            CatalogueJson.TryRead($$"""{{Head}}"initiatives":[{{string.Join(',', Enumerable.Repeat(Bad, 30))}}]}""", Salvage),
            ValidationRuleSet.Empty.With(ValidationRule.For<Link>("a", "A", static (_, _) => { })));

        report.NotRun.Should().ContainSingle().Which.Reason.For(LanguageTag.Bokmal).Should().EndWith("/initiatives/19 og 10 til.");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"schemaVersion":"1.0","initiatives":[{"id":"a","language":"nb","title":"A"}]}""")]
    public void Of_what_is_no_catalogue_no_rule_says_anything(string json)
    {
        var report = Validator.Validate(CatalogueJson.TryRead(json, Salvage));

        report.Diagnostics.Should().BeEmpty();
        report.NotRun.Should().HaveCount(ValidationRuleSet.Default.Rules.Length).And.OnlyContain(static skipped => skipped.Reason.For(LanguageTag.English) == "The catalogue could not be read.");
    }

    [Theory]
    [InlineData("""   "initiatives":[{"id":"a","language":"nb","title":"A"} """)]
    [InlineData("""   "initiatives":{}} """)]
    [InlineData("""   "concepts":[{"vocabulary":"target-group","code":"Å","label":"B"}]} """)]
    public void Where_something_is_missing_it_would_be_taken_for_what_is_not_there(string members)
    {
        var report = Validator.Validate(CatalogueJson.TryRead(Head + members, Salvage));

        report.NotRun.Should().HaveCount(ValidationRuleSet.Default.Rules.Length).And.OnlyContain(static skipped => skipped.Reason.For(LanguageTag.English).Contains("only in part"));
        Validator.Validate(CatalogueJson.TryRead($$"""{{Head}}"initiatives":[{{Bad}}]}""", CatalogueReadOptions.Default)).NotRun.Should().NotBeEmpty("nothing is left out");
    }

    [Fact]
    public void An_error_beside_them_is_in_nobodys_way() =>
        Validator.Validate(CatalogueJson.TryRead($$"""{{Head}}"modifiedOn":"x","initiatives":[{{Doubtful}}]}""", Salvage)).Diagnostics.Should().HaveCount(2);
}
