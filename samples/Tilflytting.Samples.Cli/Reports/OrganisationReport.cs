using System.Collections.Immutable;
using System.Text.Json;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Reports;

/// <summary>Public bodies as data: a row for each fact, or JSON with an object for each body.</summary>
internal static class OrganisationReport
{
    public static Report Of(IReadOnlyList<OrganisationMatch> bodies) => new(
        [
            ("id", "Id"),
            ("name", Say("Navn", "Namn", "Name")),
            ("fact", Say("Hva", "Kva", "What")),
            ("value", Say("Verdi", "Verdi", "Value")),
            ("valueName", Say("Heter", "Heiter", "Called")),
            ("certainty", Say("Svar", "Svar", "Answer")),
            ("from", Say("Fra", "Frå", "From")),
            ("to", Say("Til", "Til", "To")),
        ],
        bodies.SelectMany(static match => Rows(match).Select(row => new object?[] { match.Organisation.Id, match.Organisation.Name }.Concat(row).ToArray())))
    {
        // A list, also of one: a name may be several bodies.
        Json = ReadableJson.Write(bodies.Select(Describe)),
    };

    private static IEnumerable<object?[]> Rows(OrganisationMatch match)
    {
        var body = match.Organisation;
        yield return [Word(body.Kind), body.Number?.ToString(), null, match.Certainty, body.Founded?.ToString(), body.Ended?.ToString()];
        foreach (var name in body.Names)
        {
            yield return ["name", name.Text, null, null, name.From?.ToString(), name.To?.ToString()];
        }

        foreach (var county in body.Counties)
        {
            yield return ["county", county.ToString(), PlaceRegister.Default.FindCounty(county)?.Name, null, null, null];
        }

        foreach (var (fact, others) in ((string, ImmutableArray<OrganisationMatch>)[])[("today", body.Today()), ("madeOf", body.MadeOf())])
        {
            foreach (var other in others)
            {
                yield return [fact, other.Organisation.Id, other.Organisation.Name, other.Certainty, null, null];
            }
        }

        foreach (var change in body.Changes)
        {
            yield return [Word(change.Kind), $"{change.From.Id} > {change.To.Id}", $"{change.From.Name} > {change.To.Name}", null, change.Date?.ToString(), null];
        }
    }

    private static object Describe(OrganisationMatch match) => new
    {
        match.Organisation.Id,
        match.Organisation.Name,
        Kind = Word(match.Organisation.Kind),
        Certainty = Word(match.Certainty),
        Number = match.Organisation.Number?.ToString(),
        Founded = match.Organisation.Founded?.ToString(),
        Ended = match.Organisation.Ended?.ToString(),
        PartOf = match.Organisation.PartOf?.Id,
        Counties = match.Organisation.Counties.Select(static county => county.ToString()),
        Names = match.Organisation.Names.Select(static name => new { name.Text, Language = name.Language.ToString(), From = name.From?.ToString(), To = name.To?.ToString(), Kind = Word(name.Kind) }),
        Today = match.Organisation.Today().Select(Other),
        MadeOf = match.Organisation.MadeOf().Select(Other),
        Changes = match.Organisation.Changes.Select(static change => new { Date = change.Date?.ToString(), Kind = Word(change.Kind), From = change.From.Id, To = change.To.Id }),
    };

    private static object Other(OrganisationMatch match) => new { match.Organisation.Id, match.Organisation.Name, Certainty = Word(match.Certainty) };

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
