using System.CommandLine;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>keys [&lt;key&gt;]</c>: the keys of a question, with their names, values and an example.</summary>
internal static class KeysCommand
{
    public static Command Create(Session session)
    {
        var key = new Argument<QueryKey?>("key")
        {
            Description = Say("En nøkkel; ellers vises alle.", "Ein nøkkel; elles viser det alle.", "A key; default: all of them."),
            HelpName = Say("nøkkel", "nøkkel", "key"),
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = static result =>
            {
                var text = result.Tokens is [var token] ? token.Value.TrimEnd(':', '=') : "";
                if (QueryKey.Find(text) is { } found)
                {
                    return found;
                }

                var nearest = Spelling.Nearest(text, Names());
                result.AddError(nearest is null
                    ? Say($"«{text}» er ingen nøkkel", $"«{text}» er ingen nøkkel", $"\"{text}\" is no key")
                    : Say($"«{text}» er ingen nøkkel. Mente du «{nearest}»?", $"«{text}» er ingen nøkkel. Meinte du «{nearest}»?", $"\"{text}\" is no key. Did you mean \"{nearest}\"?"));
                return null;
            },
        };
        key.CompletionSources.Add(_ => Names());
        var command = new ConsoleCommand("keys", Say(
            "Viser nøklene som et spørsmål kan ha, og hva de kan spørre om.",
            "Viser nøklane som eit spørsmål kan ha, og kva dei kan spørje om.",
            "Shows the keys that a question may have, and their values."))
        {
            Arguments = { key },
            Examples = ["keys", Say("keys målgruppe", "keys målgruppe", "keys target-group"), "keys --format markdown"],
            Notes =
            [
                Say(
                    "En nøkkel kan skrives på bokmål, nynorsk og engelsk. Etter kolon kommer verdien; flere verdier med komma mellom: målgruppe:ungdom,kvinner.",
                    "Ein nøkkel kan skrivast på bokmål, nynorsk og engelsk. Etter kolon kjem verdien; fleire verdiar med komma mellom: målgruppe:ungdom,kvinner.",
                    "A key may be written in bokmål, nynorsk and English. The value follows after a colon; several values have a comma between them: target-group:youth,women."),
            ],
        };
        command.Answer(session, call =>
        {
            var asked = call.GetValue(key);
            List<KeyGuide> guides = asked is null ? [.. KeyGuide.All] : [KeyGuide.Of(asked)];
            return new(
                screen => Write(screen, guides, asked),
                () => new(
                    [
                        ("key", Say("Nøkkel", "Nøkkel", "Key")),
                        ("names", Say("Skrives også", "Kan òg skrivast", "Also written")),
                        ("values", Say("Verdier", "Verdiar", "Values")),
                        ("example", Say("For eksempel", "Til dømes", "Example")),
                    ],
                    guides.Select(static one => new object?[] { one.Name, one.Others, one.Values, one.Example })));
        });
        return command;
    }

    private static IEnumerable<string> Names() => QueryKey.All.SelectMany(static key => key.Names).Distinct();

    private static void Write(Screen screen, List<KeyGuide> guides, QueryKey? asked)
    {
        KeysView.Write(screen, guides, showsOthers: asked is not null);
        if (asked?.Vocabulary is not null)
        {
            screen.Line();
            screen.Line(Say($"Kodene: tilflytting codes {guides[0].Name}", $"Kodane: tilflytting codes {guides[0].Name}", $"The codes: tilflytting codes {guides[0].Name}"));
        }
    }
}
