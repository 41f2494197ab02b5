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
        ("bulyst midl", Programme.Bolyst),
        ("bolyst midl", Programme.Bolyst),
        ("bulyst program", Programme.Bolyst),
        ("bolyst program", Programme.Bolyst),
        ("bulystprosjekt", Programme.Bolyst),
        ("bolystprosjekt", Programme.Bolyst),
    ];

    public static IEnumerable<Code<Programme>> Find(string text)
    {
        var words = PageWords.Folded(text);
        return Programmes.Where(programme => BeginsWord(words, programme.Stem)).Select(static programme => programme.Code).Distinct();
    }

    private static bool BeginsWord(string words, string stem)
    {
        for (var at = words.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = words.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || words[at - 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }
}
