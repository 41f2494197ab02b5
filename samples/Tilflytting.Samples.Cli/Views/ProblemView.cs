using System.Globalization;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Validation;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Problems in a table: how grave, where, and what.</summary>
internal static class ProblemView
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Diagnostic> problems, IReadOnlyList<SkippedRule> notRun)
    {
        if (problems.Count > 0)
        {
            var table = new Table().Border(TableBorder.Simple);
            table.AddColumn(new TableColumn($"[bold]{Say("Grad", "Severity")}[/]").NoWrap());
            table.AddColumn(new TableColumn($"[bold]{Say("Hvor", "Where")}[/]").Width(26));
            table.AddColumn($"[bold]{Say("Hva", "What")}[/]");
            foreach (var problem in problems)
            {
                table.AddRow(new Markup(Word(problem.Severity)), new Text(Terminal.Safe(Where(problem))), new Text(Terminal.Safe(What(problem))));
            }

            console.Write(table);
        }

        string Count(Severity severity, string one, string several) =>
            problems.Count(problem => problem.Severity == severity) is var count && count == 1 ? $"1 {one}" : $"{count} {several}";
        console.WriteLine(string.Join(
            ", ", Count(Severity.Error, Say("feil", "error"), Say("feil", "errors")), Count(Severity.Warning, Say("advarsel", "warning"), Say("advarsler", "warnings")),
            Count(Severity.Information, Say("merknad", "remark"), Say("merknader", "remarks"))));
        foreach (var skipped in notRun.GroupBy(static skipped => skipped.Reason))
        {
            var rules = skipped.Count() > 3 ? Say($"{skipped.Count()} regler", $"{skipped.Count()} rules") : string.Join(", ", skipped.Select(static one => one.Rule.Name));
            console.WriteLine($"{Say("Ikke kjørt", "Not run")}: {rules}. {skipped.Key.For(Language)}");
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => $"[red]{Say("Feil", "Error")}[/]",
        Severity.Warning => $"[yellow]{Say("Advarsel", "Warning")}[/]",
        _ => $"[grey]{Say("Merknad", "Remark")}[/]",
    };

    private static string Where(Diagnostic problem) =>
        (string.IsNullOrEmpty(problem.Pointer) ? Say("hele filen", "the whole file") : problem.Pointer)
        + (problem.Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"\n{Say("linje", "line")} {problem.Line}, {Say("kolonne", "column")} {problem.Column}"));

    private static string What(Diagnostic problem) =>
        $"{problem.Message.For(Language)} ({problem.Code})"
        + (problem.Expected is null ? "" : Say($" Ventet {problem.Expected.For(Language)}.", $" Expected {problem.Expected.For(Language)}."))
        + (problem.Suggestion is null ? "" : Say($" Mente du «{problem.Suggestion}»?", $" Did you mean \"{problem.Suggestion}\"?"));
}
