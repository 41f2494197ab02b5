using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Samples.Cli.Views;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>show &lt;file&gt; [--entry &lt;id&gt;]</c>: the entries of any catalogue, or one of them with some questions to it.</summary>
internal static class ShowCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var file = new Argument<string>("file") { Description = "En katalog i JSON." };
        var entry = new Option<string?>("--entry") { Description = "Én oppføring: id-en, eller noe av den eller av tittelen.", HelpName = "id" };
        var command = new Command("show", "Viser oppføringene i en katalog, eller én av dem og noen spørsmål til den.") { file, entry };
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
            [] => throw new CommandException($"Ingen oppføring har «{text}» i id-en eller tittelen."),
            _ => throw new CommandException($"Flere oppføringer har «{text}» i id-en eller tittelen: {string.Join(", ", found.Select(one => one.Id))}."),
        };
    }
}
