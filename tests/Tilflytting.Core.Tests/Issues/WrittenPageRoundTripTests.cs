using System.Text.Json;
using System.Text.Json.Nodes;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;
using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>Texts that look like the grammar of a written page came back as something else.</summary>
public class WrittenPageRoundTripTests
{
    private static readonly string[] Nasty =
    [
        "[", "]", "(", ")", "(1997-2000)", "(2010)", "[sic]", "[id: x]", "[periode: 2010]", ": ", ":", "; ", "\"", "\\", "\\\"", "1.", "10.", "2)", "1. ", "2) ", "-", "- ", "– ", "• ", "o ", "* ", "+ ", "# ", "## ",
        "=", "===", "---", "***", "|", "| a | b |", "|---|", "`", "```", "~~", "~~~", "<p>", "</p>", "<br>", "<!--", "-->", "&amp;", "&", "&shy;", "\u00AD", "\u200B", "\u00A0", "a\u030A", "\u030A", "\uFEFF", "\u2028",
        "[x]", "[ ]", "☐", "☒", "[^1]", "[^1]: ", "{#a}", "[a](b)", "![a](b)", "[a]: b", "**", "__", "_", "*", "Målgrupper", "Om oppføringen", "Id: x", "Periode: 2007", "Prosjekt: ", "nei", "?", "Ungdom", "1995", "http://a.no", "!", "\n",
        "\f", "  ", " ", "a", "bd", "Ord", ", ", ".", "/", "\t", "> ", "    ",
    ];

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "title", "summary", "description", "name", "note", "text", "locality", "objectives", "unread", "publisher", "catalogue", "carriedOutBy", "commissionedBy", "by", "basis", "licence",
    };

    private static readonly Gen<string> Text = Gen.OneOf(Nasty).Array[1, 6].Select(static parts => string.Concat(parts)).Where(static text => !string.IsNullOrWhiteSpace(text));

    [Fact]
    public void A_period_in_the_description_of_a_project_is_none_of_the_project()
    {
        foreach (var name in (string[])["Hus (ny)", "God, nær: raus", "1. Hus", "Hus [ny]", "\"Hus\"", "Hus  to"])
        {
            ComesBack(Berg.Initiative with { Projects = [new() { Id = Slug.Parse("hus"), Name = name, Description = "Første runde (1997-2000) ga lite." }] });
        }
    }

    [Fact]
    public void A_bracket_that_closes_in_the_name_of_a_project_is_none_of_its_period()
    {
        foreach (var name in (string[])[",2)", "Hus :)", "a) og b)"])
        {
            ComesBack(Berg.Initiative with { Projects = [new() { Id = Slug.Parse("hus"), Name = name, Period = DatePeriod.Parse("1997/2000"), Description = "\"" }] });
        }
    }

    [Theory]
    [InlineData("1995 [sic]")]
    [InlineData("[1995]")]
    [InlineData("ca. [1995] til 1997")]
    [InlineData("[")]
    public void Brackets_in_the_words_of_a_period_are_words(string words) => ComesBack(Berg.Initiative with { Period = DatePeriod.Parse("1995/1997").Written(words) });

    [Theory]
    [InlineData("10.")]
    [InlineData("1.")]
    [InlineData("2)")]
    [InlineData("1. 2)2007-20")]
    [InlineData("-")]
    [InlineData("- a")]
    public void Words_that_look_like_the_number_of_an_item_are_words(string words) => ComesBack(Berg.Initiative with
    {
        TargetGroups = [TargetGroup.Youth.Written(words), TargetGroup.Words(words)],
        Partners = [new() { Name = words, OrganisationNumber = OrganisationNumber.Parse("974760673") }],
        Projects = [new() { Id = Slug.Parse("p"), Name = words, Description = words }],
        Description = words,
    });

    [Fact]
    public void Any_text_in_any_member_comes_back_to_the_letter() =>
        Gen.Select(ModelGen.Initiative, Text.Array[8], Gen.OneOf(PageFormat.PlainText, PageFormat.Markdown)).Sample(
            static (initiative, texts, format) =>
            {
                var json = JsonNode.Parse(JsonSerializer.Serialize(initiative, TilflyttingJsonContext.Default.Initiative))!;
                var at = 0;
                Replace(json, "", () => texts[at++ % texts.Length]);
                var nasty = json.Deserialize(TilflyttingJsonContext.Default.Initiative)!;
                var page = CataloguePage.Write(nasty, format, LanguageTag.Bokmal);
                var read = CataloguePage.Read(page.Text, format);
                return read.Initiative == page.Said && read.Diagnostics.IsEmpty;
            },
            iter: 20_000);

    private static void ComesBack(Initiative initiative)
    {
        foreach (var format in (PageFormat[])[PageFormat.PlainText, PageFormat.Markdown])
        {
            var page = CataloguePage.Write(initiative, format, LanguageTag.Bokmal);

            CataloguePage.Read(page.Text, format).Initiative.Should().Be(page.Said, page.Text);
            page.Said.Projects.Should().Equal(initiative.Projects);
            page.Losses.Should().NotContain(static loss => !loss.Pointer.StartsWith("/outcomes", StringComparison.Ordinal));
        }
    }

    private static void Replace(JsonNode node, string member, Func<string> next)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                // A period without a date is words, and so is a term without a code.
                if (value is JsonValue text && Texts.Contains(name) && text.GetValueKind() == JsonValueKind.String)
                {
                    members[name] = next();
                }
                else if (value is JsonArray or JsonObject && !name.StartsWith("x-", StringComparison.Ordinal))
                {
                    Replace(value, name, next);
                }
            }
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is JsonValue text && Texts.Contains(member) && text.GetValueKind() == JsonValueKind.String)
                {
                    items[i] = next();
                }
                else if (items[i] is { } item and not JsonValue)
                {
                    Replace(item, member, next);
                }
            }
        }
    }
}
