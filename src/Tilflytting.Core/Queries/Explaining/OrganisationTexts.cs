namespace Tilflytting.Core.Queries;

/// <summary>Every sentence about organisations in an explanation, in bokmål, nynorsk and English.</summary>
internal static class OrganisationTexts
{
    /// <summary>A body of the entry is the one that is asked for, or became it.</summary>
    /// <param name="named">The name in the entry.</param>
    /// <param name="recorded">The body that it means.</param>
    /// <param name="asked">The body that is asked for.</param>
    /// <param name="certainty">The answer; not No.</param>
    public static LocalizedText Named(NamedOrganisation named, Organisation recorded, Organisation asked, Certainty certainty)
    {
        var changes = recorded.ChangesTo(asked).Where(change => recorded != asked || named.Day is null || change.Date?.Earliest > named.Day).ToList();
        var name = $"«{TextFormat.OneLine(named.Name.For(LanguageTag.Bokmal))}»{(named.Day is { } day ? FormattableString.Invariant($" ({day.Year})") : "")}";
        if (recorded == asked && changes.Count == 0)
        {
            return certainty == Certainty.Certain
                ? QueryTexts.Say($"{name} er oppgitt", $"{name} er oppgitt", $"{name} is stated")
                : QueryTexts.Say($"{name} kan være {asked.Name}", $"{name} kan vere {asked.Name}", $"{name} may be {asked.Name}");
        }

        var (nb, nn, en) = (asked.Ended, certainty) switch
        {
            (null, Certainty.Certain) => ("er i dag", "er i dag", "is today"),
            (null, _) => ("kan i dag være", "kan i dag vere", "may today be"),
            (_, Certainty.Certain) => ("ble", "vart", "became"),
            _ => ("kan ha blitt", "kan ha vorte", "may have become"),
        };
        return QueryTexts.Say(
            Sentence(nb, changes, LanguageTag.Bokmal), Sentence(nn, changes, LanguageTag.Nynorsk), Sentence(en, changes, LanguageTag.English));

        string Sentence(string verb, List<OrganisationChange> steps, LanguageTag language) =>
            steps.Count == 0 ? $"{name} {verb} {asked.Name}" : $"{name} {verb} {asked.Name}: {string.Join(", ", steps.Select(step => Step(step, language)))}";
    }

    public static LocalizedText NotNamed(Organisation asked) => QueryTexts.Say(
        $"{asked.Name} er ikke oppgitt", $"{asked.Name} er ikkje oppgitt", $"{asked.Name} is not stated");

    private static string Step(OrganisationChange change, LanguageTag language)
    {
        var kind = (change.Kind, language == LanguageTag.English, language == LanguageTag.Nynorsk) switch
        {
            (OrganisationChangeKind.Merged, true, _) => "merged",
            (OrganisationChangeKind.Merged, _, true) => "slått saman",
            (OrganisationChangeKind.Merged, _, _) => "slått sammen",
            (OrganisationChangeKind.Split, true, _) => "split",
            (OrganisationChangeKind.Split, _, _) => "delt",
            (_, true, _) => "renamed",
            (_, _, true) => "nytt namn",
            _ => "nytt navn",
        };
        return change.Date is { } date ? $"{kind} {date}" : kind;
    }
}
