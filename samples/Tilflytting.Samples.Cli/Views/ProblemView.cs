using System.Globalization;
using Spectre.Console;
using Tilflytting.Core;
using Tilflytting.Core.Validation;

namespace Tilflytting.Samples.Cli.Views;

/// <summary>Problems in a table: how grave, where, and what.</summary>
internal static class ProblemView
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Diagnostic> problems, IReadOnlyList<SkippedRule> notRun)
    {
        if (problems.Count > 0)
        {
            var table = new Table().Border(TableBorder.Simple);
            table.AddColumn(new TableColumn("[bold]Grad[/]").NoWrap());
            table.AddColumn(new TableColumn("[bold]Hvor[/]").Width(26));
            table.AddColumn("[bold]Hva[/]");
            foreach (var problem in problems)
            {
                table.AddRow(new Markup(Word(problem.Severity)), new Text(Terminal.Safe(Where(problem))), new Text(Terminal.Safe(What(problem))));
            }

            console.Write(table);
        }

        string Count(Severity severity, string one, string several) =>
            problems.Count(problem => problem.Severity == severity) is var count && count == 1 ? $"1 {one}" : $"{count} {several}";
        console.WriteLine(string.Join(
            ", ", Count(Severity.Error, "feil", "feil"), Count(Severity.Warning, "advarsel", "advarsler"), Count(Severity.Information, "merknad", "merknader")));
        foreach (var skipped in notRun.GroupBy(static skipped => skipped.Reason))
        {
            var rules = skipped.Count() > 3 ? string.Create(CultureInfo.InvariantCulture, $"{skipped.Count()} regler") : string.Join(", ", skipped.Select(static one => one.Rule.Name));
            console.WriteLine($"Ikke kjørt: {rules}. {skipped.Key.For(LanguageTag.Bokmal)}");
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "[red]Feil[/]",
        Severity.Warning => "[yellow]Advarsel[/]",
        _ => "[grey]Merknad[/]",
    };

    private static string Where(Diagnostic problem) =>
        (string.IsNullOrEmpty(problem.Pointer) ? "hele filen" : problem.Pointer)
        + (problem.Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"\nlinje {problem.Line}, kolonne {problem.Column}"));

    private static string What(Diagnostic problem) =>
        $"{problem.Message.For(LanguageTag.Bokmal)} ({problem.Code})"
        + (problem.Expected is null ? "" : $" Ventet {problem.Expected.For(LanguageTag.Bokmal)}.")
        + (problem.Suggestion is null ? "" : $" Mente du «{problem.Suggestion}»?");
}
