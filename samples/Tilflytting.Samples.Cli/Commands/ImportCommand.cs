using System.CommandLine;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Importing;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>import &lt;page&gt;...</c>: pages of text, Markdown or HTML into a catalogue, with an account of what became of every character.</summary>
/// <remarks>The exit code is 0 when all were read, 1 when one was not (the others are), and 2 for a call that makes no sense.</remarks>
internal static class ImportCommand
{
    /// <summary>From here on a person wonders whether anything goes on.</summary>
    private const int Many = 20;

    public static Command Create(Session session)
    {
        var pages = new Argument<string[]>("page")
        {
            Description = Say(
                "Sider (.txt, .md, .html, .htm), eller mapper med sider.", "Sider (.txt, .md, .html, .htm), eller mapper med sider.", "Pages (.txt, .md, .html, .htm), or folders of them."),
            HelpName = Say("side", "side", "page"),
            Arity = ArgumentArity.OneOrMore,
        };
        var output = SharedOptions.Out();
        var report = new Option<string?>("--report")
        {
            Description = Say(
                "En fil for regnskapet i JSON: hva hvert tegn ble til.", "Ei fil for rekneskapen i JSON: kva kvart teikn vart til.", "A file for the ledger in JSON: what became of every character."),
            HelpName = Say("fil", "fil", "file"),
        };
        var id = new Option<string?>("--id")
        {
            Description = Say("Katalogens id; ellers lages den av tittelen.", "Id-en til katalogen; elles blir han laga av tittelen.", "The id of the catalogue; default: made of the title."),
            HelpName = "id",
        };
        var title = new Option<string>("--title")
        {
            Description = Say("Katalogens tittel.", "Tittelen på katalogen.", "The title of the catalogue."),
            HelpName = Say("tittel", "tittel", "title"),
            DefaultValueFactory = static _ => Say("Importert katalog", "Importert katalog", "Imported catalogue"),
        };
        var command = new ConsoleCommand("import", Say("Leser sider til en katalog i JSON.", "Les sider til ein katalog i JSON.", "Reads pages into a catalogue in JSON."))
        {
            Arguments = { pages },
            Options = { output, report, id, title },
            Examples = ["import samples/data/pages --out katalog.json", "import samples/data/pages | tilflytting query ungdom --in -"],
            Notes =
            [
                Say(
                    "Uten --out skrives katalogen til standard ut, og oversikten over sidene til standard feil. --format gjelder oversikten.",
                    "Utan --out blir katalogen skriven til standard ut, og oversynet over sidene til standard feil. --format gjeld oversynet.",
                    "Without --out the catalogue goes to standard output, and the account of the pages to standard error. --format is for the account."),
            ],
        };
        var format = new FormatOptions(command);
        command.SetAction(async (call, cancellation) =>
        {
            var (asked, separator) = format.Of(call);
            var name = call.GetRequiredValue(title);
            var slug = Id(call.GetValue(id), name);
            var (named, catalogueFile, reportFile) = (call.GetRequiredValue(pages), call.GetValue(output), call.GetValue(report));
            CheckNames([.. named, .. new[] { catalogueFile, reportFile }.OfType<string>()]);
            var import = new Import(session);
            var files = import.Find(named);
            CheckApart(files, catalogueFile, reportFile);

            ReadAll(session.Error, import, files);
            foreach (var line in import.Remarks.Concat(import.Failed.Select(static page => page.Reason)))
            {
                session.Complain(line);
            }

            if (import.Pages.Count > 0)
            {
                await CatalogueOutput.Write(session, import.ToCatalogue(slug, name), catalogueFile, cancellation);
            }

            if (reportFile is not null)
            {
                await CatalogueOutput.Save(reportFile, () => WholeFile.WriteAsync(async (stream, token) => await stream.WriteAsync(ImportReport.Write(import), token), reportFile, cancellation));
            }

            if (asked == ReportWriter.Table)
            {
                ImportView.Write(catalogueFile is null ? session.Error : session.Screen, import);
            }
            else
            {
                ReportWriter.Write(catalogueFile is null ? session.ErrorOutput : session.Output, asked, separator, ImportView.Report(import));
            }

            return import.Failed.Count > 0 ? ExitCodes.Nothing : ExitCodes.Found;
        });
        return command;
    }

    private static Slug Id(string? id, string title)
    {
        if (id is null)
        {
            return Slug.TryFromTitle(title, out var slug) ? slug : throw new CommandException(Say(
                $"Tittelen «{title}» gir ingen id. Oppgi den med --id.", $"Tittelen «{title}» gjev ingen id. Oppgje han med --id.", $"The title \"{title}\" gives no id. State it with --id."));
        }

        return Slug.TryParse(id, out var own) ? own : throw new CommandException(Say(
            $"«{id}» er ingen id: små bokstaver a–z, sifre og enkle bindestreker.",
            $"«{id}» er ingen id: små bokstavar a–z, siffer og enkle bindestrekar.",
            $"\"{id}\" is no id: small letters a–z, digits and single hyphens."));
    }

    /// <summary>An option that does not exist would be a page that is not there.</summary>
    private static void CheckNames(string[] paths)
    {
        if (Array.Find(paths, static path => string.IsNullOrWhiteSpace(path) || (path.StartsWith('-') && path != FileBytes.StandardInput && !Path.Exists(path))) is { } wrong)
        {
            throw new CommandException(Say(
                $"«{wrong}» er verken et valg eller en fil. Se «tilflytting import --help».",
                $"«{wrong}» er verken eit val eller ei fil. Sjå «tilflytting import --help».",
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
                    $"«{output}» kan ikkje vere to ting på ein gong: ho er same fil som «{same}».",
                    $"\"{output}\" cannot be two things at once: it is the same file as \"{same}\"."));
            }

            taken.Add(output);
        }
    }

    private static void ReadAll(Screen screen, Import import, IReadOnlyList<string> files)
    {
        if (!screen.IsTerminal || files.Count < Many)
        {
            files.ToList().ForEach(import.Read);
            return;
        }

        screen.Progress(Say("Leser sider", "Les sider", "Reading pages"), files.Count, step =>
        {
            foreach (var file in files)
            {
                import.Read(file);
                step();
            }
        });
    }
}
