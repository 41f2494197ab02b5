using System.Text.Json;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>An initiative becomes a page, and the page is read back to the letter.</summary>
internal sealed class SaidTarget(ITextMaker maker) : TextTarget("page-said", nameof(CataloguePage), maker)
{
    public override long WorkPerUnit => 20_000;

    protected override void Hold(string text, Dice dice)
    {
        Initiative initiative;
        try
        {
            initiative = JsonSerializer.Deserialize(text, TilflyttingJsonContext.Default.Initiative)!;
        }
        catch (JsonException)
        {
            // What no catalogue holds becomes no page.
            return;
        }

        if (initiative is not null)
        {
            IsReadBack(initiative);
        }
    }

    /// <summary>Whether what a page says is what is read from it, in both formats and languages.</summary>
    public static void IsReadBack(Initiative initiative)
    {
        foreach (var format in new[] { PageFormat.PlainText, PageFormat.Markdown })
        {
            foreach (var language in new[] { LanguageTag.Bokmal, LanguageTag.Nynorsk })
            {
                var page = CataloguePage.Write(initiative, format, language);
                var read = CataloguePage.Read(page.Text, page.Format);
                Require.Equal(Json(read.Initiative), Json(page.Said), $"a page that is written as {format} is read back");
                Require.Equal(read.Initiative, page.Said, "what is written as the same JSON is equal");
                Require.That(page.Losses.Length > 0 || page.Said == initiative, "a page without losses says all");
            }
        }
    }

    private static string Json(Initiative initiative) => JsonSerializer.Serialize(initiative, TilflyttingJsonContext.Default.Initiative);
}
