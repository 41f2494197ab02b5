using System.Buffers;
using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.Importing;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>import &lt;page&gt;...</c>: pages of text, Markdown or HTML into a catalogue, with an account of what became of every character.</summary>
/// <remarks>The exit code is 0 when all were read, 1 when one was not (the others are), and 2 for a call that makes no sense.</remarks>
internal static class ImportCommand
{
    /// <summary>From here on a person wonders whether anything goes on.</summary>
    private const int Many = 20;

    private const string Untitled = "Importert katalog";

    public static Command Create(IAnsiConsole console)
    {
        var pages = new Argument<string[]>("page") { Description = "Sider (.txt, .md, .html, .htm), eller mapper med sider.", HelpName = "side", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--out") { Description = "Filen som katalogen skrives til; ellers skrives den ut.", HelpName = "fil" };
        var report = new Option<string?>("--report") { Description = "En fil for regnskapet i JSON: hva hvert tegn ble til.", HelpName = "fil" };
        var id = new Option<string?>("--id") { Description = "Katalogens id; ellers lages den av tittelen.", HelpName = "id" };
        var title = new Option<string>("--title") { Description = "Katalogens tittel.", HelpName = "tittel", DefaultValueFactory = _ => Untitled };
        var command = new Command("import", "Leser sider til en katalog i JSON. Kode 0: alle er lest, 1: noen er ikke, 2: feil bruk.") { pages, output, report, id, title };
        command.SetAction(call =>
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
                Write(import.ToCatalogue(slug, name), catalogueFile);
            }

            if (reportFile is not null)
            {
                WholeFile.Write(reportFile, ImportReport.Write(import));
            }

            ImportView.Write(catalogueFile is null ? error : console, import);
            return import.Failed.Count > 0 ? 1 : 0;
        });
        return command;
    }

    private static Slug Id(string? id, string title) =>
        id is not null ? Slug.TryParse(id, out var own) ? own : throw new CommandException($"«{id}» er ingen id: små bokstaver a–z, sifre og enkle bindestreker.")
        : Slug.TryFromTitle(title, out var slug) ? slug
        : throw new CommandException($"Tittelen «{title}» gir ingen id. Si den med --id.");

    /// <summary>An option that does not exist would be a page that is not there.</summary>
    private static void CheckNames(string[] paths)
    {
        if (Array.Find(paths, path => string.IsNullOrWhiteSpace(path) || (path.StartsWith('-') && !Path.Exists(path))) is { } wrong)
        {
            throw new CommandException($"«{wrong}» er verken et valg eller en fil. Se «tilflytting import --help».");
        }
    }

    /// <summary>Nothing that is to be read may be overwritten, nor what has just been written.</summary>
    private static void CheckApart(IEnumerable<string> pages, params string?[] outputs)
    {
        var taken = pages.Select(Path.GetFullPath).ToHashSet();
        if (Array.Find(outputs, path => path is not null && !taken.Add(Path.GetFullPath(path))) is { } twice)
        {
            throw new CommandException($"«{twice}» kan ikke være to ting på en gang.");
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
            var task = progress.AddTask("Leser sider", maxValue: files.Count);
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

    private static void Write(Catalogue catalogue, string? file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        CatalogueJson.Write(catalogue, bytes, new() { Indented = true });
        bytes.Write("\n"u8);
        if (file is not null)
        {
            WholeFile.Write(file, bytes.WrittenMemory);
            return;
        }

        using var output = Console.OpenStandardOutput();
        output.Write(bytes.WrittenSpan);
    }
}
