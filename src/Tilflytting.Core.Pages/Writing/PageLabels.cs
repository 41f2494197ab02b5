namespace Tilflytting.Core.Pages;

/// <summary>The headings of a written page, in bokmål and nynorsk.</summary>
internal static class PageLabels
{
    private static readonly (WrittenSection Section, string Nb, string Nn)[] Headings =
    [
        (WrittenSection.Description, "Omtale", "Omtale"),
        (WrittenSection.Projects, "Prosjekter", "Prosjekt"),
        (WrittenSection.Objectives, "Hovedmål", "Hovudmål"),
        (WrittenSection.Outcomes, "Resultater", "Resultat"),
        (WrittenSection.SubjectAreas, "Fagområder", "Fagområde"),
        (WrittenSection.Partners, "Samarbeidspartnere", "Samarbeidspartnarar"),
        (WrittenSection.TargetGroups, "Målgrupper", "Målgrupper"),
        (WrittenSection.Activities, "Aktiviteter", "Aktivitetar"),
        (WrittenSection.SellingPoints, "Viktigste salgsargument", "Viktigaste salsargument"),
        (WrittenSection.Programmes, "Programmer", "Program"),
        (WrittenSection.Related, "Se også", "Sjå òg"),
        (WrittenSection.Links, "Lenker", "Lenkjer"),
        (WrittenSection.Unread, "Ikke tolket", "Ikkje tolka"),
        (WrittenSection.About, "Om oppføringen", "Om oppføringa"),
    ];

    private static readonly Dictionary<string, WrittenSection> ByWords = Headings
        .SelectMany(static heading => new[] { (heading.Nb, heading.Section), (heading.Nn, heading.Section) }).DistinctBy(static one => one.Item1)
        .ToDictionary(static one => one.Item1, static one => one.Section, StringComparer.Ordinal);

    /// <summary>The heading of a section.</summary>
    public static string Of(WrittenSection section, LanguageTag language)
    {
        var (_, nb, nn) = Array.Find(Headings, heading => heading.Section == section);
        return language == LanguageTag.Nynorsk ? nn : nb;
    }

    /// <summary>The section that a line opens.</summary>
    public static bool TryRead(string words, out WrittenSection section) => ByWords.TryGetValue(words, out section);
}
