namespace Tilflytting.Core.Tests.Text;

/// <summary>The search written from its description: every beginning is tried, and every way to go on from there.</summary>
internal static class PlainSearch
{
    public static List<TextSpan> Find(TextQuery query, TextTerm term, string text)
    {
        var words = TextWord.Of(text);
        var parts = words.Where(static word => word.Parts == 1).OrderBy(static word => word.Position).ToList();
        var spans = new List<TextSpan>();
        for (var at = 0; at < parts.Count; at++)
        {
            var ends = From(query, [.. term.Units], words, at).ToList();
            if (ends.Count > 0)
            {
                var last = parts[ends.Max() - 1];
                spans.Add(new(parts[at].Start, last.Start + last.Length - parts[at].Start));
            }
        }

        return spans;
    }

    private static IEnumerable<int> From(TextQuery query, List<TextUnit> units, ImmutableArray<TextWord> words, int at)
    {
        if (units.Count == 0)
        {
            return [at];
        }

        var ends = words.Where(word => word.Position == at && Meets(query.Atoms[units[0].Word], word)).Select(word => at + word.Parts).ToList();
        if (units[0].Parts.Length > 0 && units[0].Parts.Select((part, offset) => words.Any(word => word.Parts == 1 && word.Position == at + offset && Meets(query.Atoms[part], word))).All(static met => met))
        {
            ends.Add(at + units[0].Parts.Length);
        }

        return ends.SelectMany(end => From(query, units[1..], words, end));
    }

    private static bool Meets(TextAtom atom, TextWord word) =>
        atom.IsPrefix
            ? word.Folded.StartsWith(atom.Folded, StringComparison.Ordinal)
                || (atom.Folded.Length >= 4 && (word.Key == NorwegianAnalyzer.Key(atom.Folded) || word.Key.StartsWith(NorwegianAnalyzer.KeyBeginning(atom.Folded), StringComparison.Ordinal)))
            : word.Key == NorwegianAnalyzer.Key(atom.Folded);
}
