using System.CommandLine;
using System.Text;
using Spectre.Console;
using Tilflytting.Samples.Cli;
using Tilflytting.Samples.Cli.Commands;
using Tilflytting.Samples.Cli.Views;

Console.OutputEncoding = Encoding.UTF8;
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = Terminal.Width;
}

var root = new RootCommand("Viser hva Tilflytting.Core kan. Uten argumenter: en runde i katalogen som følger med.")
{
    ShowCommand.Create(AnsiConsole.Console),
    PlaceCommand.Create(AnsiConsole.Console),
    ValidateCommand.Create(AnsiConsole.Console),
    ImportCommand.Create(AnsiConsole.Console),
    DiffCommand.Create(AnsiConsole.Console),
};
root.SetAction(_ => TourCommand.Run(AnsiConsole.Console));

var call = root.Parse(args);
try
{
    return call.UnmatchedTokens is [var unknown, ..] ? throw new CommandException($"«{unknown}» finnes ikke. Se «tilflytting --help».")
        : call.Errors is [var error, ..] ? throw new CommandException($"{error.Message.TrimEnd('.')}. Se «tilflytting --help».")
        : call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (CommandException e)
{
    // One line, whatever went wrong: it may be read by a script.
    Console.Error.WriteLine($"tilflytting: {Terminal.Line(e.Message)}");
    return 2;
}
