using System.CommandLine;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Core.Validation;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>validate &lt;file&gt;</c>: everything that is wrong with a catalogue, as JSON and as what it says.</summary>
/// <remarks>The exit code is 0 when there is nothing worse than a remark, 1 when there is, also where it is no catalogue at all, and 2 when the file cannot be opened.</remarks>
internal static class ValidateCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var file = new Argument<string>("file") { Description = Say("En katalog i JSON, «-» for standard inn.", "A catalogue in JSON, \"-\" for standard input."), HelpName = Say("fil", "file") };
        var json = new Option<bool>("--json") { Description = Say("Skriver JSON.", "Writes JSON.") };
        var command = new ConsoleCommand("validate", Say("Sier alt som er galt med en katalog.", "Says all that is wrong with a catalogue."))
        {
            Arguments = { file },
            Options = { json },
            Examples = ["validate samples/data/katalog.json", "validate samples/data/katalog.json --json"],
            Notes = [Say("Kode 0: intet å rette, 1: noe å rette, 2: filen lar seg ikke åpne.", "Exit code 0: nothing to put right, 1: something, 2: the file cannot be opened.")],
        };
        command.SetAction(call =>
        {
            var (problems, notRun) = Validate(CatalogueFile.Bytes(call.GetRequiredValue(file)));
            if (call.GetValue(json))
            {
                Console.Out.WriteLine(ProblemJson.Write(problems, notRun));
            }
            else
            {
                ProblemView.Write(console, problems, notRun);
            }

            return problems.Any(problem => problem.Severity > Severity.Information) ? 1 : 0;
        });
        return command;
    }

    /// <summary>What does not read is told first; the rules look at what does, and what they were not run on is told too.</summary>
    private static (IReadOnlyList<Diagnostic> Problems, IReadOnlyList<SkippedRule> NotRun) Validate(byte[] bytes)
    {
        var reading = CatalogueJson.TryRead(bytes, new CatalogueReadOptions { Mode = CatalogueReadMode.Salvage });
        var report = Validator.Validate(reading);

        // An initiative that is left out is no error of the rest, but it is one of the file.
        var problems = reading.Diagnostics.Select(static problem => problem with { Severity = CatalogueReadMode.Tolerant.SeverityOf(problem.Code) });
        return ([.. problems, .. report.Diagnostics], report.NotRun);
    }
}
