namespace Tilflytting.Core.Pages;

/// <summary>Reads the closing note of a page: where the entry comes from, who made the catalogue, and that it was not assessed.</summary>
internal static class NoteReader
{
    private const string Catalogue = "Katalog over tilflyttingsarbeid i distriktene";
    private static readonly LocalDate CatalogueEnd = new(2013, 1, 1);
    private static readonly string[] Continuations = ["Katalogen ", "Arbeidet inngår", "Tiltaket inngår", "Tiltaket hører", "Tiltaket høyrer", "Tiltaka høyrer", "Tiltakene hører", "Distriktssenteret "];
    private static readonly string[] Words = ["Distriktssenteret", "Katalog", "uten vurdering", "utan vurdering", "Ideas2evidence", "Norut", "NIBR", "Agderforskning", "distriktskommun", "søknad"];
    private static readonly string[] Commissions = ["fra", "frå", "for", "av"];
    private static readonly string[] Publishers = ["Distriktssenteret", "Kompetansesenter for distriktsutvikling"];
    private static readonly string[] Institutes = ["Ideas2evidence", "Norut", "NIBR", "Agderforskning"];

    /// <summary>Whether words are the note, wherever they stand.</summary>
    public static bool IsNote(string words) =>
        (words.Contains("Distriktssenteret", StringComparison.OrdinalIgnoreCase)
            && (words.Contains("Katalog over", StringComparison.OrdinalIgnoreCase) || words.Contains("vurder", StringComparison.OrdinalIgnoreCase) || words.Contains("omtal", StringComparison.OrdinalIgnoreCase)))
        || words.Contains("Katalog over tilflyttingsarbeid", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the catalogue in the lines of a note, from which it is known when it was written; else the last of them.</summary>
    public static TextSpan CatalogueIn(List<PageLine> note)
    {
        foreach (var line in note)
        {
            if (line.Words.IndexOf(Catalogue, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                return new(line.Start + at, Catalogue.Length);
            }
        }

        return note[^1].Span;
    }

    /// <summary>The stretches of a paragraph: those sentences that are the note, and those that are not, in order.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="isUnderHeading">Whether it stands where a note does, so that a word of the catalogue is enough.</param>
    public static List<(TextSpan Span, bool IsNote)> Parts(string words, bool isUnderHeading)
    {
        var parts = new List<(TextSpan Span, bool IsNote)>();
        foreach (var span in Sentences(words))
        {
            var sentence = words.Substring(span.Start, span.Length);
            var isNote = IsNote(sentence) || IsOfNote(sentence, parts.Count > 0 && parts[^1].IsNote)
                || (isUnderHeading && Array.Exists(Words, word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase)));
            if (parts.Count > 0 && parts[^1].IsNote == isNote)
            {
                parts[^1] = (new(parts[^1].Span.Start, span.End - parts[^1].Span.Start), isNote);
            }
            else
            {
                parts.Add((span, isNote));
            }
        }

        return parts;
    }

    /// <summary>What only a sentence of the note says: on the study, or on what the words are based on.</summary>
    private static bool IsOfNote(string sentence, bool isBehindNote) =>
        sentence.Contains("Tilflyttingsarbeid i norske distriktskommun", StringComparison.OrdinalIgnoreCase) || sentence.Contains("Omtalen bygg", StringComparison.OrdinalIgnoreCase)
        || sentence.Contains("grunnleggende informasjon", StringComparison.OrdinalIgnoreCase) || sentence.Contains("grunnleggjande informasjon", StringComparison.OrdinalIgnoreCase)
        || (isBehindNote && Array.Exists(Continuations, start => sentence.StartsWith(start, StringComparison.Ordinal)));

    /// <summary>The sentences of a paragraph, from one to the next: a full stop, a blank, and a capital letter or a quotation mark.</summary>
    private static List<TextSpan> Sentences(string words)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var at = 0; at + 2 < words.Length; at++)
        {
            if (words[at] is '.' or '!' or '?' && char.IsWhiteSpace(words[at + 1]))
            {
                var next = at + 1;
                while (next < words.Length && char.IsWhiteSpace(words[next]))
                {
                    next++;
                }

                if (next < words.Length && (char.IsUpper(words[next]) || words[next] is '«' or '”' or '"'))
                {
                    sentences.Add(new(start, at + 1 - start));
                    start = next;
                }

                at = next - 1;
            }
        }

        sentences.Add(new(start, words.Length - start));
        return sentences;
    }

    /// <summary>What a note says.</summary>
    /// <param name="words">Its sentences.</param>
    /// <param name="latest">The last start that the page dates; null when it dates none.</param>
    public static Provenance Read(string words, LocalDate? latest = null)
    {
        var publisher = Publishers.FirstOrDefault(name => words.Contains(name, StringComparison.OrdinalIgnoreCase));
        var quoted = Quoted(words).ToList();
        var institutes = Institutes.Where(name => words.Contains(name, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        var study = quoted.Find(static name => name.StartsWith("Tilflyttingsarbeid i", StringComparison.OrdinalIgnoreCase));
        var catalogue = quoted.Find(static name => name.StartsWith("Katalog", StringComparison.OrdinalIgnoreCase));
        catalogue = string.Equals(catalogue, Catalogue, StringComparison.OrdinalIgnoreCase) ? Catalogue : catalogue;
        return new()
        {
            Publisher = publisher,
            Catalogue = catalogue,
            Study = study is null ? null : new()
            {
                Name = study,
                CarriedOutBy = institutes,
                CommissionedBy = publisher is not null && Array.Exists(Commissions, word => words.Contains($"oppdrag {word} {publisher}", StringComparison.OrdinalIgnoreCase)) ? [publisher] : [],
            },
            Assessment = Status(words) is { } status ? new() { Status = status, By = publisher, Basis = Basis(words) } : null,

            // The catalogue is that of the report of 2012; what tells of later years was written later.
            StatedOn = catalogue == Catalogue && !(latest >= CatalogueEnd) ? PartialDate.Parse("2012") : null,
        };
    }

    /// <summary>«Omtalen bygger på søknad og prosjektplan.»</summary>
    private static LocalizedText? Basis(string words)
    {
        foreach (var start in new[] { "Omtalen bygger på ", "Omtalen byggjer på " })
        {
            var at = words.IndexOf(start, StringComparison.OrdinalIgnoreCase);
            var from = at + start.Length;
            var end = at < 0 ? -1 : words.IndexOfAny(['.', ';'], from);
            if (end > from && end - from < 100)
            {
                return words[from..end];
            }
        }

        return null;
    }

    private static Code<AssessmentStatus>? Status(string words)
    {
        var folded = PageWords.Folded(words);
        return folded.Contains("soknad", StringComparison.Ordinal) ? AssessmentStatus.Announced
            : folded.Contains("uten vurdering", StringComparison.Ordinal) || folded.Contains("utan vurdering", StringComparison.Ordinal)
                || folded.Contains("ikke vurdert", StringComparison.Ordinal) || folded.Contains("ikkje vurdert", StringComparison.Ordinal) ? AssessmentStatus.NotAssessed
            : null;
    }

    /// <summary>What stands in quotation marks of any kind.</summary>
    private static IEnumerable<string> Quoted(string words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (words[start] is '«' or '”' or '“' or '"' or '„')
            {
                var end = words.AsSpan(start + 1).IndexOfAny('»', '”', '"');
                if (end <= 0)
                {
                    yield break;
                }

                yield return words.Substring(start + 1, end).Trim();
                start += end + 1;
            }
        }
    }
}
