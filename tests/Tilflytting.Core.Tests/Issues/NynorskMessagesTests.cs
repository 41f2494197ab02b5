using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Tests.Json;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Rules, and problems of JSON and of pages, were in bokmål and English alone: a reader of nynorsk got bokmål.</summary>
public class NynorskMessagesTests
{
    private static readonly LanguageTag[] Three = [LanguageTag.Bokmal, LanguageTag.Nynorsk, LanguageTag.English];

    [Fact]
    public void Every_rule_is_described_in_three_languages() =>
        ValidationRuleSet.Default.Rules.Should().HaveCountGreaterThan(40).And.AllSatisfy(static rule => HasThree(rule.Description));

    [Fact]
    public void Every_problem_of_a_document_whose_values_are_broken_in_turn_is_told_in_three_languages()
    {
        string[] wrong = ["null", "true", "[]", "{}", "\"\"", "\"x y\"", "-1", "1e99", "[null]", "{\"ukjent\": 1}", "\"2007-13\""];
        var problems = EachMember(FullDocument.Json).SelectMany(document => wrong.SelectMany(value => CatalogueJson.TryRead(document(value), options: null).Diagnostics)).ToList();

        problems.Select(static problem => problem.Code).Distinct().Should().HaveCountGreaterThan(12);
        problems.DistinctBy(static problem => (problem.Code, problem.Message.For(LanguageTag.English))).Should().AllSatisfy(static problem =>
        {
            HasThree(problem.Message);
            if (problem.Expected is { HasLanguage: true } expected)
            {
                HasThree(expected);
            }
        });
    }

    [Fact]
    public void Every_remark_of_the_rules_is_told_in_three_languages()
    {
        var initiative = FullDocument.Catalogue.Initiatives[0];
        var remarks = Validator.Validate(FullDocument.Catalogue with { Initiatives = [initiative, initiative, initiative with { Partners = [.. initiative.Partners, .. initiative.Partners] }] }).Diagnostics;

        remarks.Should().HaveCountGreaterThan(3).And.AllSatisfy(static remark => HasThree(remark.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><nav>En meny med mange ord som står rundt</nav><h1>Tittel</h1><p>Omtale</p><h2>Målgrupper</h2><ul><li>Ikke ungdom</li></ul></body></html>")]
    [InlineData("Tittel\n\nEn omtale.\n\nMålgrupper\n• Vi har ikke ungdom\n• Ungdom Barnefamilier\n\nKatalog over tilflyttingsarbeid i distriktene, Distriktssenteret")]
    public void Every_remark_on_a_page_is_told_in_three_languages(string page) =>
        CataloguePage.Read(page).Diagnostics.Should().NotBeEmpty().And.AllSatisfy(static remark => HasThree(remark.Message));

    private static void HasThree(LocalizedText text) => text.Texts.Select(static one => one.Key).Should().BeEquivalentTo(Three, $"«{text}» is for every reader");

    /// <summary>The document with the value of each of its members in turn open.</summary>
    private static IEnumerable<Func<string, string>> EachMember(string json)
    {
        for (var colon = json.IndexOf("\": ", StringComparison.Ordinal); colon >= 0; colon = json.IndexOf("\": ", colon + 1, StringComparison.Ordinal))
        {
            var start = colon + 3;
            var reader = new System.Text.Json.Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json[start..]), isFinalBlock: false, state: default);
            reader.Read();
            reader.TrySkip();
            var end = start + System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(json[start..])[..(int)reader.BytesConsumed]).Length;
            var (before, after) = (json[..start], json[end..]);
            yield return value => before + value + after;
        }
    }
}
