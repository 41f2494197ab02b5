using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Importing;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>import &lt;page&gt;...</c>: pages of text, Markdown or HTML into a catalogue, with an account of what became of every character.</summary>
/// <remarks>The exit code is 0 when all were read, 1 when one was not (the others are), and 2 for a call that makes no sense.</remarks>
internal static class ImportCommand
{
    /// <summary>From here on a person wonders whether anything goes on.</summary>
    private const int Many = 20;

    public static Command Create(IAnsiConsole console)
    {
        var pages = new Argument<string[]>("page")
        {
            Description = Say("Sider (.txt, .md, .html, .htm), eller mapper med sider.", "Pages (.txt, .md, .html, .htm), or folders of them."),
            HelpName = Say("side", "page"),
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--out")
        {
            Description = Say("Filen som katalogen skrives til; ellers skrives den ut.", "The file that the catalogue is written to; else it is written out."),
            HelpName = Say("fil", "file"),
        };
        var report = new Option<string?>("--report")
        {
            Description = Say("En fil for regnskapet i JSON: hva hvert tegn ble til.", "A file for the ledger in JSON: what became of every character."),
            HelpName = Say("fil", "file"),
        };
        var id = new Option<string?>("--id") { Description = Say("Katalogens id; ellers lages den av tittelen.", "The id of the catalogue; else it is made of the title."), HelpName = "id" };
        var title = new Option<string>("--title")
        {
            Description = Say("Katalogens tittel.", "The title of the catalogue."),
            HelpName = Say("tittel", "title"),
            DefaultValueFactory = static _ => Say("Importert katalog", "Imported catalogue"),
        };
        var command = new ConsoleCommand("import", Say("Leser sider til en katalog i JSON.", "Reads pages into a catalogue in JSON."))
        {
            Arguments = { pages },
            Options = { output, report, id, title },
            Examples = ["import samples/data/pages --out katalog.json", "import samples/data/pages | tilflytting query ungdom --in -"],
            Notes = [Say("Kode 0: alle er lest, 1: noen er ikke, 2: feil bruk.", "Exit code 0: all were read, 1: some were not, 2: wrong use.")],
        };
        command.SetAction(async (call, cancellation) =>
        {
            var name = call.GetRequiredValue(title);
            var slug = Id(call.GetValue(id), name);
            var (named, catalogueFile, reportFile) = (call.GetRequiredValue(pages), call.GetValue(output), call.GetValue(report));
            CheckNames([.. named, .. new[] { catalogueFile, reportFile }.OfType<string>()]);
            var import = new Import();
            var files = import.Find(named);
            CheckApart(files, catalogueFile, reportFile);

            var error = Terminal.Error();
            ReadAll(error, import, files);
            Tell(import);
            if (import.Pages.Count > 0)
            {
                await Write(import.ToCatalogue(slug, name), catalogueFile, cancellation);
            }

            if (reportFile is not null)
            {
                await Save(reportFile, () => WholeFile.WriteAsync(async (stream, token) => await stream.WriteAsync(ImportReport.Write(import), token), reportFile, cancellation));
            }

            ImportView.Write(catalogueFile is null ? error : console, import);
            return import.Failed.Count > 0 ? 1 : 0;
        });
        return command;
    }

    private static Slug Id(string? id, string title)
    {
        if (id is null)
        {
            return Slug.TryFromTitle(title, out var slug) ? slug
                : throw new CommandException(Say($"Tittelen «{title}» gir ingen id. Si den med --id.", $"The title \"{title}\" gives no id. Say it with --id."));
        }

        return Slug.TryParse(id, out var own) ? own
            : throw new CommandException(Say($"«{id}» er ingen id: små bokstaver a–z, sifre og enkle bindestreker.", $"\"{id}\" is no id: small letters a–z, digits and single hyphens."));
    }

    /// <summary>An option that does not exist would be a page that is not there.</summary>
    private static void CheckNames(string[] paths)
    {
        if (Array.Find(paths, path => string.IsNullOrWhiteSpace(path) || (path.StartsWith('-') && !Path.Exists(path))) is { } wrong)
        {
            throw new CommandException(Say(
                $"«{wrong}» er verken et valg eller en fil. Se «tilflytting import --help».",
                $"\"{wrong}\" is neither an option nor a file. See \"tilflytting import --help\"."));
        }
    }

    /// <summary>Nothing that is to be read may be overwritten, nor what has just been written.</summary>
    private static void CheckApart(IEnumerable<string> pages, params string?[] outputs)
    {
        var taken = pages.ToList();
        foreach (var output in outputs.OfType<string>())
        {
            if (taken.Find(path => WholeFile.IsSame(path, output)) is { } same)
            {
                throw new CommandException(Say(
                    $"«{output}» kan ikke være to ting på en gang: den er samme fil som «{same}».",
                    $"\"{output}\" cannot be two things at once: it is the same file as \"{same}\"."));
            }

            taken.Add(output);
        }
    }

    private static void ReadAll(IAnsiConsole console, Import import, IReadOnlyList<string> files)
    {
        if (Console.IsErrorRedirected || files.Count < Many)
        {
            files.ToList().ForEach(import.Read);
            return;
        }

        console.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(Say("Leser sider", "Reading pages"), maxValue: files.Count);
            foreach (var file in files)
            {
                import.Read(file);
                task.Increment(1);
            }
        });
    }

    /// <summary>One line for each, as any other error has.</summary>
    private static void Tell(Import import)
    {
        foreach (var line in import.Remarks.Concat(import.Failed.Select(page => page.Reason)))
        {
            Console.Error.WriteLine($"tilflytting: {Terminal.Line(line)}");
        }
    }

    private static async Task Write(Catalogue catalogue, string? file, CancellationToken cancellation)
    {
        var options = new CatalogueJsonOptions { Indented = true };
        if (file is not null)
        {
            await Save(file, () => CatalogueJson.SaveAsync(catalogue, file, options, cancellation));
            return;
        }

        await using var output = Console.OpenStandardOutput();
        await CatalogueJson.WriteAsync(catalogue, output, options, cancellation);
        output.Write("\n"u8);
    }

    private static async Task Save(string file, Func<Task> save)
    {
        try
        {
            await save();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException(Say($"«{file}» kan ikke skrives.", $"\"{file}\" cannot be written."));
        }
    }
}
