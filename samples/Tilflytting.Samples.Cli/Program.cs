using System.CommandLine;
using System.Text;
using Spectre.Console;
using Tilflytting.Samples.Cli;
using Tilflytting.Samples.Cli.Commands;

Console.OutputEncoding = Encoding.UTF8;
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 80;
}

var root = new RootCommand("Viser hva Tilflytting.Core kan. Uten argumenter: oppføringen om Berg kommune, og noen spørsmål til den.")
{
    ShowCommand.Create(AnsiConsole.Console),
};
root.SetAction(_ => TourCommand.Run(AnsiConsole.Console));

var call = root.Parse(args);
try
{
    return call.Errors.Count > 0
        ? throw new CommandException($"{call.Errors[0].Message.TrimEnd('.')}. Se «tilflytting --help».")
        : call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (CommandException e)
{
    // One line, whatever went wrong: it may be read by a script.
    Console.Error.WriteLine($"tilflytting: {e.Message}");
    return 2;
}
