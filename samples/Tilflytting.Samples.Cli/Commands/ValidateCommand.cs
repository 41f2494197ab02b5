using System.CommandLine;
using Tilflytting.Core;
using Tilflytting.Core.Json;
using Tilflytting.Core.Validation;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Commands;

/// <summary><c>validate [&lt;file&gt;]</c>: everything that is wrong with a catalogue, as JSON and as what it says.</summary>
/// <remarks>The exit code is 0 when there is nothing worse than a remark, 1 when there is, also where it is no catalogue at all, and 2 when the file cannot be opened.</remarks>
internal static class ValidateCommand
{
    public static Command Create(Session session)
    {
        var named = new Argument<string?>("file")
        {
            Description = Say("Det samme som --in.", "Det same som --in.", "The same as --in."),
            HelpName = Say("fil", "fil", "file"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var file = SharedOptions.In();
        var command = new ConsoleCommand("validate", Say("Viser alt som er galt med en katalog.", "Viser alt som er gale med ein katalog.", "Shows everything that is wrong with a catalogue."))
        {
            Arguments = { named },
            Options = { file },
            Examples = ["validate samples/data/katalog.json", "validate --in samples/data/katalog.json --format json"],
            Notes =
            [
                Say("En merknad er ikke noe som må rettes.", "Ei merknad er ikkje noko som må rettast.", "A remark is nothing that needs correction."),
            ],
        };
        command.Answer(session, call =>
        {
            var path = (call.GetValue(named), call.GetValue(file)) switch
            {
                ({ } one, null) => one,
                (null, var other) => other ?? CatalogueFile.Sample,
                _ => throw new CommandException(Say(
                    "Filen er nevnt to ganger. Se «tilflytting validate --help».",
                    "Fila er nemnd to gonger. Sjå «tilflytting validate --help».",
                    "The file is named twice. See \"tilflytting validate --help\".")),
            };
            var (problems, notRun) = Validate(FileBytes.Read(session, path));
            return new(
                screen => ProblemView.Write(screen, problems, notRun),
                () => ProblemReport.Of(problems, notRun),
                problems.Any(static problem => problem.Severity > Severity.Information) ? ExitCodes.Nothing : ExitCodes.Found);
        });
        return command;
    }

    /// <summary>What does not read comes first; the rules look at what does, and what they were not run on is reported too.</summary>
    private static (IReadOnlyList<Diagnostic> Problems, IReadOnlyList<SkippedRule> NotRun) Validate(byte[] bytes)
    {
        if (CatalogueLines.AreLines(bytes))
        {
            var (initiatives, ofLines) = CatalogueLines.TryRead(bytes);
            var ofRules = Validator.Validate(CatalogueLines.Of(initiatives, Say("Linjer", "Linjer", "Lines")));
            return ([.. ofLines, .. ofRules.Diagnostics], ofRules.NotRun);
        }

        var reading = CatalogueJson.TryRead(bytes, new CatalogueReadOptions { Mode = CatalogueReadMode.Salvage });
        var report = Validator.Validate(reading);

        // An initiative that is left out is no error of the rest, but it is one of the file.
        var problems = reading.Diagnostics.Select(static problem => problem with { Severity = CatalogueReadMode.Tolerant.SeverityOf(problem.Code) });
        return ([.. problems, .. report.Diagnostics], report.NotRun);
    }
}
