namespace Tilflytting.Core.Tests.Queries.Index.Text;

/// <summary>Initiatives of a title and a summary, whose texts are seen at a glance.</summary>
internal static class ShortTexts
{
    public static Initiative Of(string title, string? summary = null) =>
        new() { Id = Slug.Parse("x"), Language = LanguageTag.Bokmal, Title = title, Summary = summary is null ? null : new LocalizedText(summary) };

    /// <summary>The same initiative several times.</summary>
    public static IEnumerable<Initiative> Of(int count, string title, string? summary = null) => Enumerable.Repeat(Of(title, summary), count);
}
