using Tilflytting.Core.Pages;

namespace Tilflytting.Core.Benchmarks;

/// <summary>Pages whose marks open again and again.</summary>
internal static class HostileMarkup
{
    public static ImmutableArray<HostileInput> All { get; } =
    [
        new("markdown-nested-links", 100_000, "links", static size => Read("# T\n\n" + Many("[", size) + "a" + Many("](x)", size), PageFormat.Markdown)),
        new("markdown-nested-images", 100_000, "images", static size => Read("# T\n\n" + Many("![", size) + "a" + Many("](x)", size), PageFormat.Markdown)),
        new("markdown-open-brackets", 400_000, "brackets", static size => Read("# T\n\n" + Many("[", size), PageFormat.Markdown)),
        new("markdown-open-tags", 400_000, "tags", static size => Read("# T\n\n" + Many("<a", size) + ">", PageFormat.Markdown)),
        new("markdown-open-tags-with-space", 270_000, "tags", static size => Read("# T\n\n" + Many("<a ", size) + ">", PageFormat.Markdown)),
        new("markdown-open-comments", 200_000, "comments", static size => Read("# T\n\n" + Many("<!--", size) + "-->", PageFormat.Markdown)),
        new("markdown-emphasis", 400_000, "marks", static size => Read("# T\n\n" + Many("*a _b ", size / 2), PageFormat.Markdown)),
        new("html-nested-headers", 20_000, "headers", static size => Read(Many("<header>", size) + "<h1>T</h1>" + Many("</header>", size), PageFormat.Html)),
        new("html-nested-sections", 20_000, "sections", static size => Read(Many("<section><div>", size) + "<h1>T</h1><p>a</p>" + Many("</div></section>", size), PageFormat.Html)),
        new("html-open-lists", 20_000, "lists", static size => Read("<h1>T</h1>" + Many("<ul><li>a", size), PageFormat.Html)),
        new("written-objectives-of-projects", 20_000, "projects and objectives", static size => Read(
            "T\n\nProsjekter\n\n" + Lines(size, static i => $" {i + 1}. \"P\" [id: p{i}]") + "\nHovedmål\n\n" + Lines(size, static i => $" • Mål {i} [prosjekt: p{i}]") + "\nOm oppføringen\n\n • Id: t\n", PageFormat.PlainText)),
        new("written-places-of-projects", 20_000, "projects and places", static size => Read(
            "T\n\nProsjekter\n\n" + Lines(size, static i => $" {i + 1}. \"P\" [id: p{i}]") + "\nOm oppføringen\n\n • Id: t\n" + Lines(size, static i => $" • Sted: Berg [slag: municipality; prosjekt: p{i}]"), PageFormat.PlainText)),
        new("written-brackets", 400_000, "brackets", static size => Read("T\n\nMålgrupper\n\n • Ungdom " + Many("[", size) + "\n\nOm oppføringen\n\n • Id: t\n", PageFormat.PlainText)),
        new("written-notes", 100_000, "notes", static size => Read("T\n\nMålgrupper\n\n • Ungdom [" + Many("kode: a; ", size) + "]\n\nOm oppføringen\n\n • Id: t\n", PageFormat.PlainText)),
        new("written-quotes", 400_000, "quotes", static size => Read("T\n\nMålgrupper\n\n • " + Many("\"", size) + "\n\nOm oppføringen\n\n • Id: t\n", PageFormat.PlainText)),
    ];

    private static Action Read(string page, PageFormat format) => () => CataloguePage.Read(page, format);

    private static string Many(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
