using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Commands;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>One call of the console.</summary>
internal static class ConsoleProgram
{
    /// <summary>Runs a call.</summary>
    /// <param name="arguments">The words after the name of the program.</param>
    /// <param name="streams">Where it reads and writes.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] arguments, ConsoleStreams streams)
    {
        // The commands are described in a language and drawn in a width, so these have to be known before them.
        Use(Early.Value(arguments, "--lang"));
        var width = int.TryParse(Early.Value(arguments, "--width"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked >= Screen.Narrowest ? asked : (int?)null;
        using var session = new Session(streams, width);
        try
        {
            var call = Root(session).Parse(arguments, Plain);
            var exitCode = Mistake.In(call) is { } mistake ? throw mistake
                : call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = session.Writer, Error = session.Writer });
            session.Flush();
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        catch (CommandException e)
        {
            return Complain(session, e);
        }
        catch (OutOfMemoryException)
        {
            return Complain(session, new(Say("Det er ikke nok minne til dette.", "Det er ikkje nok minne til dette.", "There is not enough memory for this.")));
        }
    }

    /// <summary>«-hus» is no «-h» with something after it, and «@» no file of arguments: both may be words of a question.</summary>
    private static ParserConfiguration Plain => new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    private static int Complain(Session session, CommandException problem)
    {
        session.Complain(problem);
        try
        {
            session.Flush();
            return problem.ExitCode;
        }
        catch (CommandException)
        {
            return ExitCodes.WrongUse; // One line is enough.
        }
    }

    private static RootCommand Root(Session session)
    {
        var lang = SharedOptions.Choice("--lang", Say("Språk i programmet.", "Språk i programmet.", "The language of the program."), "nb", Languages);
        lang.Recursive = true;
        var width = SharedOptions.Number(
            "--width",
            Say(
                "Antall kolonner; ellers bredden på terminalen, og hele linjer i en fil.",
                "Talet på kolonnar; elles breidda på terminalen, og heile linjer i ei fil.",
                "The number of columns; default: the width of the terminal, and whole lines in a file."),
            Say("antall", "tal", "count"), Screen.Narrowest, 10_000);
        width.Recursive = true;
        var root = new RootCommand(Say(
            "Viser hva Tilflytting.Core kan. Uten argumenter: en runde i katalogen som følger med.",
            "Viser kva Tilflytting.Core kan. Utan argument: ein runde i katalogen som følgjer med.",
            "Shows what Tilflytting.Core can do. Without arguments: a tour of the bundled catalogue."))
        {
            QueryCommand.Create(session),
            KeysCommand.Create(session),
            CodesCommand.Create(session),
            ShowCommand.Create(session),
            PlaceCommand.Create(session),
            OrganisationCommand.Create(session),
            FacetsCommand.Create(session),
            CrosstabCommand.Create(session),
            TimelineCommand.Create(session),
            ExportCommand.Create(session),
            ImportCommand.Create(session),
            ValidateCommand.Create(session),
            DiffCommand.Create(session),
            lang,
            width,
        };
        root.SetAction(_ => TourCommand.Run(session.Screen));
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Action = new HelpCommandAction(session.Screen);
                option.Aliases.Clear();
                option.Aliases.Add("-h");
                option.Description = Say("Viser hjelp.", "Viser hjelp.", "Shows help.");
            }
            else if (option is VersionOption)
            {
                option.Action = new VersionAction(session.Screen);
                option.Description = Say("Viser versjonen.", "Viser versjonen.", "Shows the version.");
            }
        }

        return root;
    }
}
