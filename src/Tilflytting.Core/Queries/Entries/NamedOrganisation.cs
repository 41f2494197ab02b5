namespace Tilflytting.Core.Queries;

/// <summary>A name of a body in an entry, and the bodies of the register that it may mean.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Day">The first dated day of the work, else the first day on which the words may have been written; null when neither is stated.</param>
/// <param name="Bodies">The bodies; never empty.</param>
internal sealed record NamedOrganisation(LocalizedText Name, LocalDate? Day, ImmutableArray<OrganisationMatch> Bodies)
{
    /// <summary>
    /// The names of an entry that the register knows: partners, funders, the institutes and the commissioner of the study, the publisher and the assessor. Local
    /// bodies and what is not the name of a body are left out.
    /// </summary>
    public static IEnumerable<NamedOrganisation> Of(Initiative initiative)
    {
        var day = DayOf(initiative);
        foreach (var (name, number) in Names(initiative))
        {
            if (Find(name, number, day) is { IsEmpty: false } bodies)
            {
                yield return new(name, day, bodies);
            }
        }
    }

    /// <summary>The bodies that a name or a number means; the number, where the register knows it, decides.</summary>
    public static ImmutableArray<OrganisationMatch> Find(LocalizedText name, OrganisationNumber? number, LocalDate? day)
    {
        if (number is { IsDefault: false } known && OrganisationRegister.Default.Find(known) is { IsEmpty: false } numbered)
        {
            return numbered;
        }

        ImmutableArray<OrganisationMatch> found = name.HasLanguage ? [] : OrganisationRegister.Default.Find(name.For(LanguageTag.Undetermined), day);
        foreach (var (_, text) in name.Texts)
        {
            found = found.IsEmpty ? OrganisationRegister.Default.Find(text, day) : found;
        }

        return found;
    }

    /// <summary>The first dated day of the work, else the first day on which the words may have been written.</summary>
    public static LocalDate? DayOf(Initiative initiative) =>
        (EntryTimes.StartOf(initiative.Period) ?? EntryTimes.FirstStart(initiative) ?? initiative.Provenance?.StatedOn)?.Earliest;

    private static IEnumerable<(LocalizedText Name, OrganisationNumber? Number)> Names(Initiative initiative)
    {
        foreach (var partner in initiative.Partners)
        {
            yield return (partner.Name, partner.OrganisationNumber);
        }

        foreach (var funding in initiative.Funding)
        {
            if (funding.Source is { } source)
            {
                yield return (source, null);
            }
        }

        if (initiative.Provenance is not { } provenance)
        {
            yield break;
        }

        foreach (var name in provenance.Study is { } study ? study.CarriedOutBy.Concat(study.CommissionedBy) : [])
        {
            yield return (name, null);
        }

        foreach (var name in (string?[])[provenance.Publisher, provenance.Assessment?.By])
        {
            if (name is not null)
            {
                yield return (name, null);
            }
        }
    }
}
