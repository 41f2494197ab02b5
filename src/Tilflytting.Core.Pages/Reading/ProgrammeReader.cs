namespace Tilflytting.Core.Pages;

/// <summary>Finds the national programmes that a page names anywhere in its words.</summary>
internal static class ProgrammeReader
{
    private static readonly (string Stem, Code<Programme> Code)[] Programmes =
    [
        ("omdommeskole", Programme.Omdommeskolen),
        ("smasamfunnssatsing", Programme.Smasamfunnssatsingen),
        ("bulystprogram", Programme.Bolyst),
        ("bolystprogram", Programme.Bolyst),
        ("bulystmidl", Programme.Bolyst),
        ("bolystmidl", Programme.Bolyst),
        ("bulystprosjekt", Programme.Bolyst),
        ("bolystprosjekt", Programme.Bolyst),
    ];

    public static IEnumerable<Code<Programme>> Find(string text)
    {
        var words = PageWords.Of(text);
        return Programmes.Where(programme => words.Exists(word => word.StartsWith(programme.Stem, StringComparison.Ordinal))).Select(static programme => programme.Code).Distinct();
    }
}
