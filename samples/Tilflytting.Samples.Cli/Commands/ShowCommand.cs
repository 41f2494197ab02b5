using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>show &lt;file&gt; [--entry &lt;id&gt;]</c>: the entries of any catalogue, or one of them with some questions to it.</summary>
internal static class ShowCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var file = new Argument<string>("file") { Description = Say("En katalog i JSON, «-» for standard inn.", "A catalogue in JSON, \"-\" for standard input."), HelpName = Say("fil", "file") };
        var entry = new Option<string?>("--entry")
        {
            Description = Say("Én oppføring: id-en, eller noe av den eller av tittelen.", "One entry: the id, or a part of it or of the title."),
            HelpName = "id",
        };
        var command = new ConsoleCommand(
            "show",
            Say("Viser oppføringene i en katalog, eller én av dem og noen spørsmål til den.", "Shows the entries of a catalogue, or one of them with some questions to it."))
        {
            Arguments = { file },
            Options = { entry },
            Examples = ["show samples/data/katalog.json", "show samples/data/katalog.json --entry berg"],
        };
        command.SetAction(call =>
        {
            var catalogue = CatalogueFile.Read(call.GetRequiredValue(file));
            if (call.GetValue(entry) is { } id)
            {
                CatalogueView.WriteEntry(console, catalogue, Find(catalogue, id));
            }
            else
            {
                CatalogueView.Write(console, catalogue);
            }

            return 0;
        });
        return command;
    }

    /// <summary>Spelled like an id, so that «Vågan» and «vagan» are the same.</summary>
    private static Initiative Find(Catalogue catalogue, string text)
    {
        var isWord = Slug.TryFromTitle(text, out var wanted);
        bool IsIn(string words) => isWord && Slug.TryFromTitle(words, out var folded) && folded.ToString().Contains(wanted.ToString(), StringComparison.Ordinal);

        List<Initiative> exact = [.. catalogue.Initiatives.Where(one => one.Id == wanted)];
        List<Initiative> found = exact.Count > 0 ? exact : [.. catalogue.Initiatives.Where(one => IsIn(one.Id.ToString()) || IsIn(one.Title.For(one.Language)))];
        return found switch
        {
            [var only] => only,
            [] => throw new CommandException(Say($"Ingen oppføring har «{text}» i id-en eller tittelen.", $"No entry has \"{text}\" in its id or title.") + Hint(catalogue, text)),
            _ => throw new CommandException(
                Say($"Flere oppføringer har «{text}» i id-en eller tittelen: ", $"Several entries have \"{text}\" in their id or title: ") + string.Join(", ", found.Select(one => one.Id)) + "."),
        };
    }

    private static string Hint(Catalogue catalogue, string text) =>
        Spelling.Nearest(text, catalogue.Initiatives.Select(one => one.Id.ToString())) is { } nearest ? Say($" Mente du «{nearest}»?", $" Did you mean \"{nearest}\"?") : "";
}
