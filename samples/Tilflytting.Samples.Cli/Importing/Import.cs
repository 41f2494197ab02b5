using System.Globalization;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Core.Pages;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Importing;

/// <summary>Pages on their way into a catalogue. One that cannot be read is noted, and never stops the others.</summary>
internal sealed class Import(Session session)
{
    private const int LongestList = 5;

    /// <summary>In bytes; the longest page of the national catalogue has some 20,000.</summary>
    private const long LongestPage = 64 << 20;

    private readonly List<ImportedPage> pages = [];
    private readonly List<FailedPage> failed = [];
    private readonly List<string> remarks = [];
    private readonly HashSet<Slug> ids = [];
    private readonly Dictionary<Slug, int> numbers = [];

    public IReadOnlyList<ImportedPage> Pages => pages;

    public IReadOnlyList<FailedPage> Failed => failed;

    public IReadOnlyList<string> Remarks => remarks;

    /// <summary>The files that are named, and the pages of the folders that are, each once.</summary>
    public IReadOnlyList<string> Find(IEnumerable<string> paths) => [.. paths.SelectMany(FindIn).DistinctBy(Path.GetFullPath)];

    /// <summary>Reads a page.</summary>
    public void Read(string file)
    {
        try
        {
            var text = Text(file);
            var reading = CataloguePage.Read(text, PageFiles.FormatOf(file));

            // What cannot be written would stop the whole catalogue.
            CatalogueJson.WriteLinesAsync([reading.Initiative], Stream.Null).GetAwaiter().GetResult();
            pages.Add(new(file, text.Length, reading.Initiative with { Id = NewId(reading.Initiative.Id, file) }, reading));
        }
        catch (CommandException e)
        {
            failed.Add(new(file, e.Message));
        }
        catch (DiagnosticException e)
        {
            failed.Add(new(file, Say($"«{file}» kan ikke leses: ", $"«{file}» kan ikkje lesast: ", $"\"{file}\" cannot be read: ") + e.Diagnostics[0].Message.For(Language)));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault in the reader is the fault of no other page.
            failed.Add(new(file, Say(
                $"«{file}» kan ikke leses som en side: leseren har en feil.",
                $"«{file}» kan ikkje lesast som ei side: lesaren har ein feil.",
                $"\"{file}\" cannot be read as a page: the reader has a fault.")));
        }
    }

    /// <summary>The catalogue of what was read, in the language that most of it is in.</summary>
    public Catalogue ToCatalogue(Slug id, string title) => new()
    {
        SchemaVersion = SchemaVersion.Current,
        Id = id,
        Language = pages.CountBy(page => page.Initiative.Language).MaxBy(language => language.Value).Key,
        Title = title,
        Initiatives = [.. pages.Select(page => page.Initiative)],
    };

    private IEnumerable<string> FindIn(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        try
        {
            var (found, others) = PageFiles.In(path);
            if (others.Count > 0)
            {
                var more = others.Count > LongestList ? string.Create(CultureInfo.InvariantCulture, $" {Say("og", "og", "and")} {others.Count - LongestList} {Say("til", "til", "more")}") : "";
                remarks.Add(
                    Say(
                        $"«{path}»: dette er ikke sider, og er ikke lest: ", $"«{path}»: dette er ikkje sider, og er ikkje lese: ", $"\"{path}\": these are no pages, and were not read: ")
                    + $"{string.Join(", ", others.Take(LongestList))}{more}.");
            }

            return found.Count > 0 ? found : throw new CommandException(Say(
                $"«{path}» har ingen sider (.txt, .md, .html, .htm).", $"«{path}» har ingen sider (.txt, .md, .html, .htm).", $"\"{path}\" has no pages (.txt, .md, .html, .htm)."));
        }
        catch (CommandException e)
        {
            failed.Add(new(path, e.Message));
            return [];
        }
    }

    private string Text(string file)
    {
        var text = PageDecoder.Decode(FileBytes.Read(session, file, LongestPage), out var isWindows) ?? throw new CommandException(Say(
            $"«{file}» er ikke tekst i UTF-8.", $"«{file}» er ikkje tekst i UTF-8.", $"\"{file}\" is no text in UTF-8."));
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new CommandException(Say($"«{file}» er tom.", $"«{file}» er tom.", $"\"{file}\" is empty."));
        }

        if (isWindows)
        {
            remarks.Add(Say(
                $"«{file}» er ikke UTF-8, og er lest som Windows-1252.", $"«{file}» er ikkje UTF-8, og er lesen som Windows-1252.", $"\"{file}\" is not UTF-8, and was read as Windows-1252."));
        }

        return text;
    }

    /// <summary>The id of the page, with a number where another page has it.</summary>
    private Slug NewId(Slug wanted, string file)
    {
        var id = wanted;
        for (var number = numbers.GetValueOrDefault(wanted, 2); !ids.Add(id); number++)
        {
            id = Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}"));
            numbers[wanted] = number + 1;
        }

        if (id != wanted)
        {
            remarks.Add(Say(
                $"«{file}»: en annen side har id-en «{wanted}», så denne fikk «{id}».",
                $"«{file}»: ei anna side har id-en «{wanted}», så denne fekk «{id}».",
                $"\"{file}\": another page has the id \"{wanted}\", so this one got \"{id}\"."));
        }

        return id;
    }
}
