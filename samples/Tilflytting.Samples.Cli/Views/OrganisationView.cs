using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>A public body: its names, what became of it, and what it was made of.</summary>
internal static class OrganisationView
{
    public static void Write(Screen screen, OrganisationMatch match)
    {
        var body = match.Organisation;
        screen.Bold($"{body.Name}  {Kind(body.Kind)}  {Life(body.Founded, body.Ended)}".TrimEnd() + (match.Certainty == Certainty.Certain ? "" : Say("  mulig", "  mogleg", "  possible")));
        Branch(screen, "Id", [body.Id]);
        Branch(screen, Say("Organisasjonsnummer", "Organisasjonsnummer", "Organisation number"), body.Number is { } number ? [number.ToString()] : []);
        Branch(screen, Say("Del av", "Del av", "Part of"), body.PartOf is { } whole ? [whole.Name] : []);
        Branch(screen, Say("Navn", "Namn", "Names"), body.Names.Select(static name => $"{name.Text}  {Life(name.From, name.To)}".TrimEnd()));
        Branch(screen, Say("Fylke", "Fylke", "County"), body.Counties.Length == 0 ? [] : [string.Join(", ", body.Counties.Select(County))]);
        Branch(screen, Say("I dag", "I dag", "Today"), body.Today().Select(Match));
        Branch(screen, Say("Endringer", "Endringar", "Changes"), body.Changes.Select(Describe));
        Branch(screen, Say("Ble til av", "Vart til av", "Was made of"), body.MadeOf().Select(Match));
        screen.Line();
    }

    /// <summary>The kind as a person reads it.</summary>
    public static string Kind(OrganisationKind kind) => kind switch
    {
        OrganisationKind.CountyGovernor => Say("statsforvalter", "statsforvaltar", "county governor"),
        OrganisationKind.CountyAuthority => Say("fylkeskommune", "fylkeskommune", "county authority"),
        OrganisationKind.Ministry => Say("departement", "departement", "ministry"),
        OrganisationKind.StateAgency => Say("statlig virksomhet", "statleg verksemd", "state agency"),
        OrganisationKind.Assembly => Say("folkevalgt eller oppnevnt forsamling", "folkevald eller oppnemnd forsamling", "assembly"),
        OrganisationKind.RegionalCouncil => Say("regionråd", "regionråd", "regional council"),
        OrganisationKind.ResearchInstitute => Say("forskningsinstitutt", "forskingsinstitutt", "research institute"),
        OrganisationKind.EducationalInstitution => Say("universitet eller høyskole", "universitet eller høgskule", "university or college"),
        _ => Say("forening", "foreining", "association"),
    };

    private static void Branch(Screen screen, string label, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count > 0)
        {
            screen.Indented(2, label, Color.Grey);
            lines.ForEach(line => screen.Indented(4, line));
        }
    }

    private static string County(CountyNumber number) => PlaceRegister.Default.FindCounty(number) is { } county ? $"{county.Name} ({number})" : number.ToString();

    private static string Match(OrganisationMatch match) => match.Organisation.Name + (match.Certainty == Certainty.Certain ? "" : Say("  mulig", "  mogleg", "  possible"));

    private static string Describe(OrganisationChange change) => change.From == change.To
        ? $"{change.Date}  {Kind(change.Kind)}".TrimStart()
        : $"{change.Date}  {change.From.Name} → {change.To.Name}, {Kind(change.Kind)}".TrimStart();

    private static string Kind(OrganisationChangeKind kind) => kind switch
    {
        OrganisationChangeKind.Renamed => Say("nytt navn", "nytt namn", "new name"),
        OrganisationChangeKind.Merged => Say("slått sammen", "slått saman", "merged"),
        OrganisationChangeKind.Split => Say("delt", "delt", "split"),
        _ => Say("oppgaver overført", "oppgåver overførte", "tasks transferred"),
    };

    private static string Life(PartialDate? from, PartialDate? to) => from is null && to is null ? "" : $"{from} – {to}".Trim();
}
