namespace Tilflytting.Core.Pages;

/// <summary>Reads what the description of a project says of its aims and its place.</summary>
internal static class ProjectFacts
{
    private const int LongestSentence = 600;
    private const int MostObjectives = 10;

    /// <summary>How a sentence begins that says the aims.</summary>
    private static readonly string[] Aims =
        [
            "Målsettingen var å ", "Målsettingen er å ", "Målet var å ", "Målet er å ", "Hovedmålet var å ", "Hovedmålet er å ", "Formålet var å ", "Formålet er å ",
            "Hensikten var å ", "Hensikten er å ", "Målsetjinga var å ", "Målsetjinga er å ", "Målsettinga var å ", "Målsettinga er å ", "Hovudmålet var å ", "Hovudmålet er å ",
            "Føremålet var å ", "Føremålet er å ",
        ];

    /// <summary>Verbs with which an aim begins: where one stands behind a comma or «og», another aim begins.</summary>
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "stanse", "stoppe", "snu", "bremse", "hindre", "etablere", "stimulere", "skape", "skapa", "øke", "auke", "få", "gi", "gje", "bidra", "sikre", "styrke", "styrkje", "utvikle",
        "bygge", "byggje", "holde", "halde", "gjøre", "gjere", "legge", "leggje", "rekruttere", "tiltrekke", "trekke", "trekkje", "beholde", "behalde", "bedre", "betre", "forbedre",
        "fremme", "finne", "bevare", "snu", "redusere", "forhindre", "motvirke", "synliggjøre", "synleggjere", "profilere", "markedsføre", "marknadsføre", "integrere", "inkludere",
        "involvere", "engasjere", "tilby", "samle", "ta", "heve", "stabilisere", "opprettholde", "oppretthalde", "videreutvikle", "vidareutvikle", "støtte", "hjelpe", "hjelpa",
    };

    /// <summary>The aims that a text states, as stretches of it: «Målsettingen var å stanse fraflyttingen, etablere arbeidsplasser og skape trivsel.»</summary>
    public static ImmutableArray<TextSpan> Objectives(string text)
    {
        foreach (var aim in Aims)
        {
            var start = text.IndexOf(aim, StringComparison.Ordinal);
            if (start >= 0 && (start == 0 || text[start - 1] == ' '))
            {
                return Parts(text, start + aim.Length);
            }
        }

        return [];
    }

    /// <summary>The place that a text states for a project, with the stretch that says it: «i Berg kommune på Senja».</summary>
    /// <param name="text">The description.</param>
    /// <param name="municipality">The municipality of the entry.</param>
    public static (Place Place, TextSpan Span)? Place(string text, Place municipality)
    {
        if (municipality.Name?.For(LanguageTag.Bokmal) is not { Length: > 0 } name)
        {
            return null;
        }

        foreach (var behind in new[] { " kommune på ", " kommune i " })
        {
            var words = name + behind;
            var start = text.IndexOf(words, StringComparison.Ordinal);
            if (start < 0 || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            {
                continue;
            }

            var from = start + words.Length;
            var end = from;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
            {
                end++;
            }

            // A county is no locality.
            if (end > from && char.IsUpper(text[from]) && PlaceRegister.Default.CountiesNamed(text[from..end]).IsEmpty)
            {
                return (municipality with { Locality = text[from..end] }, new(start, end - start));
            }
        }

        return null;
    }

    private static ImmutableArray<TextSpan> Parts(string text, int start)
    {
        var end = text.IndexOfAny(['.', '!', '?', ';', '\n'], start, Math.Min(text.Length - start, LongestSentence));
        if (end < 0 && text.Length - start > LongestSentence)
        {
            return [];
        }

        end = end < 0 ? text.Length : end;
        var parts = new List<TextSpan>();
        var from = start;
        for (var at = start; at < end; at++)
        {
            var separator = string.CompareOrdinal(text, at, ", og ", 0, 5) == 0 ? 5 : string.CompareOrdinal(text, at, ", ", 0, 2) == 0 ? 2 : string.CompareOrdinal(text, at, " og ", 0, 4) == 0 ? 4 : 0;
            if (separator == 0)
            {
                continue;
            }

            var word = at + separator;
            word += string.CompareOrdinal(text, word, "å ", 0, 2) == 0 ? 2 : 0;
            var wordEnd = word;
            while (wordEnd < end && char.IsLetter(text[wordEnd]))
            {
                wordEnd++;
            }

            if (Verbs.Contains(text[word..wordEnd]))
            {
                parts.Add(new(from, at - from));
                from = word;
                at = word - 1;
            }
        }

        parts.Add(new(from, end - from));
        return parts.Exists(static part => part.Length == 0) || parts.Count > MostObjectives ? [] : [.. parts];
    }
}
