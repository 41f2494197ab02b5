namespace Tilflytting.Core.Pages;

/// <summary>Reads what stands outside of the lists: title, lead, description, projects, and the stock sentence on how the work is organised.</summary>
internal sealed class BodyReader(PageDraft draft)
{
    private const int LongestSentence = 120;

    public void Read(PageLine line)
    {
        if (draft.Title is null && line.Kind == PageLineKind.Text)
        {
            draft.Title = line;
            draft.Claim(line.Span, LedgerKind.Stated, "/title");
            return;
        }

        if ((line.IsItem || draft.Summary is not null) && ProjectReader.Read(line, mustHaveName: !line.IsItem) is { } item)
        {
            Project(line, item);
            Organisation(line);
            return;
        }

        if (draft.Period is null && line.Kind == PageLineKind.Text && ProjectReader.OfTheWhole(line.Words, draft.Title?.Words) is { } whole)
        {
            draft.Period = whole.Period;
            draft.Claim(line.Span, LedgerKind.Normalised, "/period");
        }

        if (draft.Summary is null && line.Kind == PageLineKind.Text)
        {
            draft.Summary = line;
            draft.Claim(line.Span, LedgerKind.Stated, "/summary");
        }
        else
        {
            draft.Describe(line);
            ProjectInWords(line);
            Partner(line);
        }

        Organisation(line);
    }

    /// <summary>A project that a paragraph names with a period that is only words.</summary>
    private void ProjectInWords(PageLine line)
    {
        if (line.Kind == PageLineKind.Text && ProjectReader.WithWords(line.Words) is var (name, period))
        {
            var pointer = $"/projects/{draft.Projects.Count}";
            var words = line.Words.Substring(name.Start, name.Length);
            draft.Ledger.Mark(new(line.Start + name.Start, name.Length), LedgerKind.Stated, $"{pointer}/name");
            draft.Ledger.Mark(new(line.Start + period.Start, period.Length), LedgerKind.Stated, $"{pointer}/period");
            draft.Projects.Add(new() { Id = draft.NewId(words), Name = PageDraft.Words(words), Period = StatedPeriod.Words(line.Words.Substring(period.Start, period.Length)) });
        }
    }

    /// <summary>«Samarbeidspartneren er næringslivet.»: a list in a sentence, where it is one group that is known.</summary>
    private void Partner(PageLine line)
    {
        if (line.Words.Length > LongestSentence || !line.Words.StartsWith("Samarbeidspart", StringComparison.OrdinalIgnoreCase) || line.Words.IndexOf(" er ", StringComparison.Ordinal) is not (> 0 and var verb)
            || line.Words.AsSpan(0, verb).Contains(' '))
        {
            return;
        }

        var name = line.Words[(verb + 4)..].TrimEnd('.', ' ');
        if (name.Length > 0 && PartnerReader.Read(PageDraft.Words(name)) is { Kind: not null } partner)
        {
            draft.Ledger.Mark(new(line.Start + verb + 4, name.Length), LedgerKind.Stated, $"/partners/{draft.Partners.Count}");
            draft.Partners.Add(partner);
        }
    }

    /// <summary>What a stock sentence says of how the work is organised; null for any other words.</summary>
    public static Code<OrganisationForm>? OrganisationIn(string words)
    {
        // Looked at before it is folded, since nearly every line says no such thing.
        if (!words.Contains("stilling", StringComparison.OrdinalIgnoreCase) && !words.Contains("prosjektle", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var folded = PageWords.Folded(words);
        bool Says(string stock) => folded.Contains(stock, StringComparison.Ordinal);
        return Says("eksisterende stilling") || Says("eksisterande stilling") ? OrganisationForm.ExistingPositions
            : Says("egen stilling") || Says("eiga stilling") ? OrganisationForm.OwnPosition
            : Says("eget prosjekt med prosjektled") || Says("eige prosjekt med prosjektlei") ? OrganisationForm.OwnProject
            : null;
    }

    private void Project(PageLine line, ProjectItem item)
    {
        var pointer = $"/projects/{draft.Projects.Count}";
        var span = item.Match.Span;
        draft.Claim(new(line.Start, item.Name.Length), LedgerKind.Stated, $"{pointer}/name");
        draft.Claim(new(line.Start + span.Start, span.Length), LedgerKind.Normalised, $"{pointer}/period");
        if (item.About.Length > 0)
        {
            foreach (var part in item.AboutSpans)
            {
                draft.Claim(new(line.Start + part.Start, part.Length), LedgerKind.Stated, $"{pointer}/description");
            }
        }

        var objectives = ProjectFacts.Objectives(line.Words);
        for (var i = 0; i < objectives.Length; i++)
        {
            draft.Ledger.Mark(new(line.Start + objectives[i].Start, objectives[i].Length), LedgerKind.Stated, $"{pointer}/objectives/{i}");
        }

        draft.ProjectLines.Add((draft.Projects.Count, line));
        draft.Projects.Add(new()
        {
            Id = draft.NewId(ProjectReader.ShortName(item.Name)),
            Name = item.Name.Length > 0 ? PageDraft.Words(item.Name) : null,
            Period = item.Match.Period,
            Objectives = [.. objectives.Select(one => (LocalizedText)PageDraft.Words(line.Words.Substring(one.Start, one.Length)))],
            Description = item.About.Length > 0 ? PageDraft.Words(item.About) : null,
        });
    }

    private void Organisation(PageLine line)
    {
        if (draft.Organisation is null && OrganisationIn(line.Words) is { } found)
        {
            draft.Organisation = found;
            draft.Claim(line.Span, LedgerKind.Stated, "/organisationForm");
        }
    }
}
