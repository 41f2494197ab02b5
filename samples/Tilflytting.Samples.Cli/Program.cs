using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Tilflytting.Samples.Cli;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Commands;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

Console.OutputEncoding = Encoding.UTF8;
var console = Terminal.Output();

// The commands are described in a language, so it has to be known before them.
Use(new RootCommand { new Option<string>("--lang") { Recursive = true } }.Parse(args, Plain()).GetValue<string>("--lang"));

var lang = SharedOptions.Choice("--lang", Say("Språket som konsollen snakker.", "The language that the console speaks."), "nb", Languages);
lang.Recursive = true;
var root = new RootCommand(Say(
    "Viser hva Tilflytting.Core kan. Uten argumenter: en runde i katalogen som følger med.",
    "Shows what Tilflytting.Core can do. Without arguments: a tour of the catalogue that comes along."))
{
    QueryCommand.Create(console),
    FacetsCommand.Create(console),
    CrosstabCommand.Create(console),
    TimelineCommand.Create(console),
    CodesCommand.Create(console),
    ExportCommand.Create(),
    ShowCommand.Create(console),
    PlaceCommand.Create(console),
    ImportCommand.Create(console),
    ValidateCommand.Create(console),
    DiffCommand.Create(console),
    lang,
};
root.SetAction(_ => TourCommand.Run(console));
foreach (var option in root.Options)
{
    if (option is HelpOption)
    {
        option.Action = new HelpCommandAction(console);
        option.Aliases.Clear();
        option.Aliases.Add("-h");
        option.Description = Say("Viser hjelp.", "Shows help.");
    }
    else if (option is VersionOption)
    {
        option.Description = Say("Viser versjonen.", "Shows the version.");
    }
}

try
{
    var call = root.Parse(args, Plain());
    return Mistake.In(call) is { } mistake ? throw mistake : call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    return 130; // As a shell says of what was ended by Ctrl+C.
}
catch (CommandException e)
{
    // One line, whatever went wrong: it may be read by a script. What is below it is for a person.
    Console.Error.WriteLine($"tilflytting: {Terminal.Line(e.Message)}");
    Terminal.Indent(Terminal.Error(), e.Details);
    return 2;
}

// «-hus» is no «-h» with something behind it, and «@» no file of arguments: both may be words of a question.
static ParserConfiguration Plain() => new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
