namespace Tilflytting.Core.Validation;

/// <summary>Partners and funders agree with the register of organisations: their numbers, and the time in which they existed. A remark each; the register may lack a day.</summary>
internal static class OrganisationRules
{
    private static readonly OrganisationRegister Register = OrganisationRegister.Default;

    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Partner>(
            "organisation-number-is-of-the-name",
            LocalizedText.OfThree(
                nb: "Et organisasjonsnummer hører til organisasjonen som er nevnt, eller til en som den ble til.",
                nn: "Eit organisasjonsnummer høyrer til organisasjonen som er nemnd, eller til ein som han vart til.",
                en: "An organisation number is that of the body that is named, or of one that it became."),
            Number),
        ValidationRule.For<Initiative>(
            "organisation-is-of-its-time",
            LocalizedText.OfThree(
                nb: "En organisasjon som er partner eller bidrar med penger, fantes da arbeidet pågikk.",
                nn: "Ein organisasjon som er partnar eller bidreg med pengar, fanst då arbeidet gjekk føre seg.",
                en: "A body that is a partner or a funder existed at the time of the work."),
            Times),
    ];

    private static void Number(Partner partner, ValidationContext context)
    {
        if (partner.OrganisationNumber is not { IsDefault: false } number || Register.Find(number) is not { IsEmpty: false } numbered)
        {
            return;
        }

        var named = Bodies(partner.Name, day: null);
        if (!named.IsEmpty && !named.Any(one => numbered.Any(other => one.LeadsTo(other.Organisation) != Certainty.No)))
        {
            context.Report(
                DiagnosticCodes.OrganisationNumberOfAnother, Severity.Information, ValidationProblems.OrganisationNumberOfAnother(number, numbered[0].Organisation, named[0]), "organisationNumber",
                named is [{ Number: { } own }] ? own.ToString() : null);
        }
    }

    private static void Times(Initiative initiative, ValidationContext context)
    {
        var written = initiative.Provenance?.StatedOn;
        for (var i = 0; i < initiative.Partners.Length; i++)
        {
            Check(initiative.Partners[i].Name, initiative.Period, $"partners/{i}/name");
        }

        for (var i = 0; i < initiative.Funding.Length; i++)
        {
            if (initiative.Funding[i] is { Source: { } source } funding)
            {
                Check(source, funding.Period ?? initiative.Period, $"funding/{i}/source");
            }
        }

        void Check(LocalizedText name, StatedPeriod? stated, string path)
        {
            var first = (EntryTimes.StartOf(stated) ?? EntryTimes.FirstStart(initiative))?.Earliest;
            var bodies = Bodies(name, first ?? written?.Earliest);
            if (bodies.IsEmpty)
            {
                return;
            }

            // The work may have gone on after the words were written, and the words may have been written after the work.
            if (Later(stated?.Period?.End?.Latest, written?.Latest) is { } last && bodies.All(body => body.Founded?.Earliest > last))
            {
                context.Report(DiagnosticCodes.OrganisationOfAnotherTime, Severity.Information, ValidationProblems.OrganisationNotFounded(bodies[0]), path, Then(bodies[0].MadeOf(), last));
            }
            else if (first is { } start && bodies.All(body => body.Ended?.Latest < start))
            {
                context.Report(DiagnosticCodes.OrganisationOfAnotherTime, Severity.Information, ValidationProblems.OrganisationEnded(bodies[0]), path, Then(bodies[0].Successors(), start));
            }
        }
    }

    private static ImmutableArray<Organisation> Bodies(LocalizedText name, LocalDate? day)
    {
        IEnumerable<string> texts = name.HasLanguage ? name.Texts.Select(static one => one.Value) : [name.For(LanguageTag.Undetermined)];
        return [.. texts.Select(text => Register.Find(text, day)).FirstOrDefault(static found => !found.IsEmpty, []).Select(static match => match.Organisation)];
    }

    /// <summary>The name of the one body of these that existed on a day; null where there is none, and where there are several.</summary>
    private static string? Then(ImmutableArray<OrganisationMatch> bodies, LocalDate day) =>
        bodies.Where(one => one.Certainty == Certainty.Certain && one.Organisation.ExistedOn(day) == Certainty.Certain).ToList() is [var only] ? only.Organisation.NameOn(day)?.Text : null;

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null ? other : other is null || one > other ? one : other;
}
