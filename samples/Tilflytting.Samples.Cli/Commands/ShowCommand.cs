using System.CommandLine;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>show [&lt;id&gt;]</c>: the entries of a catalogue, or one of them in full.</summary>
internal static class ShowCommand
{
    public static Command Create(Session session)
    {
        var named = new Argument<string[]>("entry")
        {
            Description = Say(
                "En oppføring: id-en, eller noe av den eller av tittelen. Eller en fil, som --in.",
                "Ei oppføring: id-en, eller noko av han eller av tittelen. Eller ei fil, som --in.",
                "An entry: the id, or a part of it or of the title. Or a file, as --in."),
            HelpName = Say("id|fil", "id|fil", "id|file"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var file = SharedOptions.In();
        var entry = new Option<string?>("--entry")
        {
            Description = Say("Oppføringen, når argumentet er en fil.", "Oppføringa, når argumentet er ei fil.", "The entry, where the argument is a file."),
            HelpName = "id",
        };
        var questions = new Option<bool>("--questions")
        {
            Description = Say(
                "Stiller noen spørsmål til oppføringen og begrunner svarene.", "Stiller nokre spørsmål til oppføringa og grunngjev svara.", "Asks some questions of the entry and gives reasons for the answers."),
        };
        var command = new ConsoleCommand("show", Say(
            "Viser oppføringene i en katalog, eller én av dem i sin helhet.",
            "Viser oppføringane i ein katalog, eller éi av dei i sin heilskap.",
            "Shows the entries of a catalogue, or one of them in full."))
        {
            Arguments = { named },
            Options = { file, entry, questions },
            Examples = ["show", "show berg", "show berg --questions", "show samples/data/berg.json", "show samples/data/katalog.json --entry berg --format json"],
        };
        command.Answer(session, call =>
        {
            var (path, asked) = Sort(call.GetValue(named) ?? [], call.GetValue(file), call.GetValue(entry));
            var catalogue = CatalogueFile.Read(session, path);
            var only = asked is not null ? EntrySearch.Find(catalogue, asked) : catalogue.Initiatives is [var one] ? one : null;
            return only is null
                ? new(screen => CatalogueView.Write(screen, catalogue), () => List(catalogue), catalogue.Initiatives.IsEmpty ? ExitCodes.Nothing : ExitCodes.Found)
                : new(screen => CatalogueView.WriteEntry(screen, catalogue, only, call.GetValue(questions)), () => One(catalogue, only));
        });
        return command;
    }

    /// <summary>Which of the words is the file, and which the entry.</summary>
    private static (string? File, string? Entry) Sort(string[] words, string? file, string? entry)
    {
        if (words.Length > 0 && file is null && IsFile(words[0]))
        {
            (file, words) = (words[0], words[1..]);
        }

        return words.Length == 0 ? (file, entry)
            : entry is null ? (file, string.Join(' ', words))
            : throw new CommandException(file is null
                ? Say($"«{words[0]}» finnes ikke.", $"«{words[0]}» finst ikkje.", $"There is no \"{words[0]}\".")
                : Say("Oppføringen er nevnt to ganger. Se «tilflytting show --help».", "Oppføringa er nemnd to gonger. Sjå «tilflytting show --help».", "The entry is named twice. See \"tilflytting show --help\"."));
    }

    /// <summary>A word with a folder or an ending is a file, also where there is none; a title has no such thing.</summary>
    private static bool IsFile(string word) =>
        word == FileBytes.StandardInput || Path.Exists(word) || word.Contains('/', StringComparison.Ordinal) || word.Contains('\\', StringComparison.Ordinal)
        || Path.GetExtension(word).ToLowerInvariant() is ".json" or ".ndjson" or ".jsonl";

    private static Report List(Catalogue catalogue) => new(
        [
            ("id", "Id"),
            ("title", Say("Oppføring", "Oppføring", "Entry")),
            ("places", Say("Sted", "Stad", "Place")),
            ("periods", Say("Når", "Når", "When")),
            ("source", Say("Kilde", "Kjelde", "Source")),
        ],
        catalogue.Initiatives.Select(static one => new object?[]
        {
            one.Id.ToString(), Entry.Title(one), Entry.Places(one).ToArray(), Entry.Periods(one).Select(static period => period.ToString()).ToArray(), one.Provenance?.Source?.OriginalString,
        }));

    /// <summary>The facts in words; as JSON the entry itself, without loss.</summary>
    private static Report One(Catalogue catalogue, Initiative initiative) => new(
        [("fact", Say("Hva", "Kva", "What")), ("text", Say("Tekst", "Tekst", "Text"))],
        new Describer(initiative, ConceptSet.With(catalogue.Concepts)).All().Where(static fact => fact.Text.Length > 0).Select(static fact => new object?[] { fact.Label, fact.Text }))
    {
        Json = InitiativeJson.Write(initiative),
    };
}
