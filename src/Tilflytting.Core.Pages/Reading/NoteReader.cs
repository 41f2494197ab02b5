namespace Tilflytting.Core.Pages;

/// <summary>Reads the closing note of a page: where the entry comes from, who made the catalogue, and that it was not assessed.</summary>
internal static class NoteReader
{
    private const string Catalogue = "Katalog over tilflyttingsarbeid i distriktene";
    private static readonly LocalDate CatalogueEnd = new(2013, 1, 1);
    private static readonly string[] Commissions = ["fra", "frå", "for", "av"];
    private static readonly string[] Publishers = ["Distriktssenteret", "Kompetansesenter for distriktsutvikling"];
    private static readonly string[] Institutes = ["Ideas2evidence", "Norut", "NIBR", "Agderforskning"];

    /// <summary>Whether words are the note, wherever they stand.</summary>
    public static bool IsNote(string words) =>
        words.Contains("Distriktssenteret", StringComparison.OrdinalIgnoreCase)
            && (words.Contains("Katalog over", StringComparison.OrdinalIgnoreCase) || words.Contains("vurder", StringComparison.OrdinalIgnoreCase) || words.Contains("omtal", StringComparison.OrdinalIgnoreCase))
        || words.Contains("Katalog over tilflyttingsarbeid", StringComparison.OrdinalIgnoreCase);

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
            Assessment = Status(words) is { } status ? new() { Status = status, By = publisher } : null,

            // The catalogue is that of the report of 2012; what tells of later years was written later.
            StatedOn = catalogue == Catalogue && !(latest >= CatalogueEnd) ? PartialDate.Parse("2012") : null,
        };
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
