using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>organisation &lt;name|number|id&gt;</c>: the history of a public body.</summary>
internal static class OrganisationCommand
{
    private static readonly OrganisationRegister Register = OrganisationRegister.Default;

    public static Command Create(Session session)
    {
        var name = new Argument<string[]>("organisation")
        {
            Description = Say(
                "Navnet, organisasjonsnummeret eller id-en til en offentlig virksomhet.",
                "Namnet, organisasjonsnummeret eller id-en til ei offentleg verksemd.",
                "The name, the organisation number or the id of a public body."),
            HelpName = Say("navn|nummer|id", "namn|nummer|id", "name|number|id"),
            Arity = ArgumentArity.OneOrMore,
        };
        var on = new Option<string?>("--on")
        {
            Description = Say("Dagen da navnet ble brukt, som 2012-06-01.", "Dagen då namnet vart brukt, som 2012-06-01.", "The day on which the name was used, such as 2012-06-01."),
            HelpName = Say("dato", "dato", "date"),
        };
        var command = new ConsoleCommand("organisation", Say(
            "Viser hva en offentlig virksomhet har hett, hva den er blitt til, og hva den ble til av.",
            "Viser kva ei offentleg verksemd har heitt, kva ho er blitt til, og kva ho vart til av.",
            "Shows what a public body was called, what it became, and what it was made of."))
        {
            Arguments = { name },
            Options = { on },
            Examples = ["organisation Fylkesmannen i Troms", "organisation norce", "organisation Troms fylkeskommune --on 2012-06-01 --format json"],
        };
        name.CompletionSources.Add(static _ => Register.Organisations.Select(static one => one.Name).Distinct());
        command.Answer(session, call =>
        {
            var found = Find(string.Join(' ', call.GetRequiredValue(name)), DayText.Read(call.GetValue(on)));
            return new(screen => found.ToList().ForEach(one => OrganisationView.Write(screen, one)), () => OrganisationReport.Of(found));
        });
        return command;
    }

    private static ImmutableArray<OrganisationMatch> Find(string text, LocalDate? day)
    {
        // The first that a body leads to is the body itself.
        var found = Register.WithId(text) is { } body ? body.Successors()[..1]
            : OrganisationNumber.TryParse(text.Replace(" ", "", StringComparison.Ordinal), out var number) ? Register.Find(number)
            : Register.Find(text, day);
        return found.Length > 0 ? found : throw NotFound(text);
    }

    private static CommandException NotFound(string text)
    {
        var nearest = Register.NearestNames(text).Select(static name => Say($"«{name}»", $"«{name}»", $"\"{name}\"")).ToList();
        var hint = nearest.Count > 0
            ? Say(" Mente du ", " Meinte du ", " Did you mean ") + Listed(nearest, Say("eller", "eller", "or")) + "?"
            : !PlaceRegister.Default.Named(text).IsEmpty
                ? Say($" Kommuner finnes med «tilflytting place {text}».", $" Kommunar finst med «tilflytting place {text}».", $" Municipalities are found by \"tilflytting place {text}\".")
                : Say(" Lokale virksomheter, banker og bedrifter er ikke med.", " Lokale verksemder, bankar og bedrifter er ikkje med.", " Local bodies, banks and firms are not in it.");
        return new(Say($"Registeret har ingen virksomhet «{text}».", $"Registeret har inga verksemd «{text}».", $"The register has no body \"{text}\".") + hint) { ExitCode = ExitCodes.Nothing };
    }
}
